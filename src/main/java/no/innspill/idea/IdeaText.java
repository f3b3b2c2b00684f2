package no.innspill.idea;

import no.innspill.language.Cleaning;
import no.innspill.language.Clusters;
import no.innspill.workshop.InputRefusal;
import no.innspill.workshop.Refusal;

/** The text of an idea as it is kept: clean, and at most {@value #LIMIT} characters as people see them. */
public record IdeaText(String text) {

    public static final int LIMIT = 500;

    /** What became of a typed text: the text, or why it cannot be an idea. */
    public sealed interface Read permits Fine, Faulty {}

    public record Fine(IdeaText text) implements Read {}

    public record Faulty(Refusal refusal, int tooMany) implements Read {}

    public static Read read(String typed) {
        return clean(Cleaning.text(typed), LIMIT);
    }

    static Read clean(String text, int limit) {
        if (Cleaning.showsNothing(text)) {
            return new Faulty(InputRefusal.TEXT_EMPTY, 0);
        }
        int length = Clusters.count(text);
        return length > limit ? new Faulty(InputRefusal.TEXT_TOO_LONG, length - limit) : new Fine(new IdeaText(text));
    }
}
