package no.innspill.workshop;

import java.text.Normalizer;
import java.util.stream.Collectors;
import no.innspill.template.Characters;
import no.innspill.template.Limits;

/**
 * A short text of the plan as a facilitator typed it: a title, a question, a label. Limits are in Unicode characters. What
 * is taken here is what a template file may hold, so that a downloaded plan reads back as it was.
 */
public final class PlanText {

    public static final int TITLE = Limits.TITLE;
    public static final int QUESTION = Limits.QUESTION;
    public static final int LABEL = Limits.LABEL;
    public static final int STEP_TEXT = Limits.STEP_TEXT;

    /** What became of a typed text: the text, or why it cannot be used. */
    public sealed interface Read permits Fine, Faulty {}

    public record Fine(String text) implements Read {}

    public record Faulty(Refusal refusal, int tooMany, int limit) implements Read {}

    private PlanText() {}

    public static Read title(String typed) {
        return required(typed, TITLE);
    }

    public static Read required(String typed, int limit) {
        Read read = line(typed, limit);
        return read instanceof Fine fine && fine.text().isEmpty() ? new Faulty(Refusal.TEXT_EMPTY, 0, limit) : read;
    }

    /** A text on one line; one without any visible character is the empty one. */
    public static Read line(String typed, int limit) {
        return read(
                composed(typed)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(" ")),
                limit);
    }

    /** A text that keeps its line breaks; one without any visible character is the empty one. */
    public static Read paragraphs(String typed, int limit) {
        return read(composed(typed), limit);
    }

    private static String composed(String typed) {
        return Normalizer.normalize(typed.replaceAll("\r\n?", "\n").replace('\t', ' '), Normalizer.Form.NFC)
                .strip();
    }

    private static Read read(String text, int limit) {
        if (Characters.firstRefused(text).isPresent()) {
            return new Faulty(Refusal.TEXT_UNREADABLE, 0, limit);
        }
        int length = Characters.count(text);
        if (length > limit) {
            return new Faulty(Refusal.TEXT_TOO_LONG, length - limit, limit);
        }
        return new Fine(Characters.showsNothing(text) ? "" : text);
    }
}
