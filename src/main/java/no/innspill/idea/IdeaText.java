package no.innspill.idea;

import no.innspill.language.Cleaning;
import no.innspill.language.Clusters;
import no.innspill.result.InputRefusal;
import no.innspill.result.Result;

/** The text of an idea as it is kept: clean, and at most {@value #LIMIT} characters as people see them. */
public record IdeaText(String text) {

    public static final int LIMIT = 500;

    /** What was typed, or why it cannot be an idea. */
    public static Result<IdeaText> read(String typed) {
        return clean(Cleaning.text(typed), LIMIT).map(IdeaText::new);
    }

    static Result<String> clean(String text, int limit) {
        if (Cleaning.showsNothing(text)) {
            return Result.refused(InputRefusal.TEXT_EMPTY);
        }
        int length = Clusters.count(text);
        return length > limit ? Result.refused(InputRefusal.TEXT_TOO_LONG, length - limit, limit) : Result.ok(text);
    }
}
