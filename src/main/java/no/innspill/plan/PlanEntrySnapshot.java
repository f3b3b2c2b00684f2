package no.innspill.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import no.innspill.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An entry of one of the plan's lists as it stands, so that it can be put back.
 *
 * @param title its title or label
 * @param text what a step says, or nothing
 * @param questions a theme's
 * @param rules a step's, with the ids of its themes
 * @param steps the ids of the steps that name a theme as one of theirs
 * @param number a table's, which is on its QR code
 */
record PlanEntrySnapshot(
        LocalizedText title,
        LocalizedText text,
        List<LocalizedText> questions,
        @Nullable JsonNode rules,
        List<Long> steps,
        @Nullable Integer number) {

    static PlanEntrySnapshot choice(LocalizedText label) {
        return new PlanEntrySnapshot(label, LocalizedText.NONE, List.of(), null, List.of(), null);
    }

    static PlanEntrySnapshot table(LocalizedText label, int number) {
        return new PlanEntrySnapshot(label, LocalizedText.NONE, List.of(), null, List.of(), number);
    }

    static PlanEntrySnapshot theme(LocalizedText title, List<LocalizedText> questions, List<Long> steps) {
        return new PlanEntrySnapshot(title, LocalizedText.NONE, questions, null, steps, null);
    }

    static PlanEntrySnapshot step(LocalizedText title, LocalizedText text, JsonNode rules) {
        return new PlanEntrySnapshot(title, text, List.of(), rules, List.of(), null);
    }
}
