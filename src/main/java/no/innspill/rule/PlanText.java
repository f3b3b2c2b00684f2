package no.innspill.rule;

import no.innspill.language.Cleaning;
import no.innspill.language.Clusters;
import no.innspill.result.InputRefusal;
import no.innspill.result.Result;

/**
 * A short text of the plan as a facilitator typed it: a title, a question, a label. Limits are in characters as
 * people see them. What is taken here is what a template file may hold, so that a downloaded plan reads back as it was.
 */
public final class PlanText {

    public static final int TITLE = PlanLimits.TITLE;
    public static final int QUESTION = PlanLimits.QUESTION;
    public static final int LABEL = PlanLimits.LABEL;
    public static final int STEP_TEXT = PlanLimits.STEP_TEXT;

    private PlanText() {}

    public static Result<String> title(String typed) {
        return required(typed, TITLE);
    }

    public static Result<String> required(String typed, int limit) {
        return required(line(typed, limit));
    }

    static Result<String> required(Result<String> read) {
        return read.flatMap(text -> text.isEmpty() ? Result.refused(InputRefusal.TEXT_EMPTY) : read);
    }

    /** A text on one line; one without any visible character is the empty one. */
    public static Result<String> line(String typed, int limit) {
        return Cleaned.line(typed).within(limit);
    }

    /** A text that keeps its line breaks; one without any visible character is the empty one. */
    public static Result<String> paragraphs(String typed, int limit) {
        return Cleaned.paragraphs(typed).within(limit);
    }

    /**
     * A text as it would be kept.
     *
     * @param length in characters as people see them
     */
    record Cleaned(String text, int length) {

        static Cleaned line(String typed) {
            return of(Cleaning.line(typed));
        }

        static Cleaned paragraphs(String typed) {
            return of(Cleaning.text(typed));
        }

        private static Cleaned of(String text) {
            return new Cleaned(Cleaning.showsNothing(text) ? "" : text, Clusters.count(text));
        }

        Result<String> within(int limit) {
            return length > limit ? Result.refused(InputRefusal.TEXT_TOO_LONG, length - limit, limit) : Result.ok(text);
        }
    }
}
