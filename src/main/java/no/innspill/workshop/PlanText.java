package no.innspill.workshop;

import java.text.Normalizer;
import java.util.regex.Pattern;
import no.innspill.template.Characters;

/** A short text of the plan as a facilitator typed it: a title, a question, a label. Limits are in Unicode characters. */
public final class PlanText {

    public static final int TITLE = 200;
    public static final int QUESTION = 500;
    public static final int LABEL = 100;
    public static final int STEP_TEXT = 1000;

    private static final Pattern UNREADABLE = Pattern.compile(
            "[\\p{Cc}&&[^\\n]]|[\\u200E\\u200F\\u061C\\u2028-\\u202E\\u2066-\\u2069]|\\p{Cs}|[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]");

    /** What became of a typed text: the text, or why it cannot be used. */
    public sealed interface Read permits Fine, Faulty {}

    public record Fine(String text) implements Read {}

    public record Faulty(Refusal refusal, int tooMany, int limit) implements Read {}

    private PlanText() {}

    public static Read title(String typed) {
        return required(typed, TITLE);
    }

    public static Read required(String typed, int limit) {
        Read read = optional(typed, limit);
        return read instanceof Fine fine && Characters.showsNothing(fine.text())
                ? new Faulty(Refusal.TEXT_EMPTY, 0, limit)
                : read;
    }

    public static Read optional(String typed, int limit) {
        String text = Normalizer.normalize(typed.replace("\r\n", "\n").replace('\t', ' '), Normalizer.Form.NFC)
                .strip();
        if (UNREADABLE.matcher(text).find()) {
            return new Faulty(Refusal.TEXT_UNREADABLE, 0, limit);
        }
        int length = text.codePointCount(0, text.length());
        return length > limit ? new Faulty(Refusal.TEXT_TOO_LONG, length - limit, limit) : new Fine(text);
    }
}
