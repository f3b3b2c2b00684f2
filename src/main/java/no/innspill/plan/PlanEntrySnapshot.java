package no.innspill.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import no.innspill.language.LocalizedText;
import no.innspill.rule.StepTexts;
import org.jspecify.annotations.Nullable;

/**
 * An entry of one of the plan's lists as it stands, so that it can be put back.
 *
 * @param title its title or label
 * @param text what a step says, or nothing
 * @param script what may be said in a step, {@code notes} to it, and a theme's short title: null in what was kept before
 *     there were any
 * @param questions a theme's
 * @param rules a step's, with the ids of its themes
 * @param steps the ids of the steps that name a theme as one of theirs
 * @param number a table's, which is on its QR code
 * @param examples a theme's; null where there are none
 */
record PlanEntrySnapshot(
        LocalizedText title,
        LocalizedText text,
        @Nullable LocalizedText script,
        @Nullable LocalizedText notes,
        @Nullable LocalizedText abbreviation,
        List<LocalizedText> questions,
        @Nullable JsonNode rules,
        List<Long> steps,
        @Nullable Integer number,
        @Nullable List<LocalizedText> examples) {

    private static final LocalizedText NONE = LocalizedText.NONE;

    static PlanEntrySnapshot choice(LocalizedText label) {
        return new PlanEntrySnapshot(label, NONE, NONE, NONE, NONE, List.of(), null, List.of(), null, null);
    }

    static PlanEntrySnapshot table(LocalizedText label, int number) {
        return new PlanEntrySnapshot(label, NONE, NONE, NONE, NONE, List.of(), null, List.of(), number, null);
    }

    static PlanEntrySnapshot theme(
            LocalizedText title,
            LocalizedText shortTitle,
            List<LocalizedText> questions,
            List<Long> steps,
            List<LocalizedText> examples) {
        return new PlanEntrySnapshot(
                title,
                NONE,
                NONE,
                NONE,
                shortTitle,
                questions,
                null,
                steps,
                null,
                examples.isEmpty() ? null : examples);
    }

    static PlanEntrySnapshot step(StepTexts texts, JsonNode rules) {
        return new PlanEntrySnapshot(
                texts.title(),
                texts.text(),
                texts.script(),
                texts.notes(),
                NONE,
                List.of(),
                rules,
                List.of(),
                null,
                null);
    }

    StepTexts texts() {
        return new StepTexts(title, text, orNone(script), orNone(notes));
    }

    LocalizedText shortTitle() {
        return orNone(abbreviation);
    }

    private static LocalizedText orNone(@Nullable LocalizedText text) {
        return text == null ? NONE : text;
    }
}
