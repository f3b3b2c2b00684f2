package no.innspill.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import no.innspill.language.Words;
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
record Drawn(
        Words title,
        Words text,
        List<Words> questions,
        @Nullable JsonNode rules,
        List<Long> steps,
        @Nullable Integer number) {

    static Drawn choice(Words label) {
        return new Drawn(label, Words.NONE, List.of(), null, List.of(), null);
    }

    static Drawn table(Words label, int number) {
        return new Drawn(label, Words.NONE, List.of(), null, List.of(), number);
    }

    static Drawn theme(Words title, List<Words> questions, List<Long> steps) {
        return new Drawn(title, Words.NONE, questions, null, steps, null);
    }

    static Drawn step(Words title, Words text, JsonNode rules) {
        return new Drawn(title, text, List.of(), rules, List.of(), null);
    }
}
