package no.innspill.idea;

import no.innspill.language.Cleaning;
import no.innspill.language.Clusters;
import no.innspill.language.Sentences;
import no.innspill.workshop.Refusal;

/** A group's heading: one line of at most {@value #LIMIT} characters as people see them. */
public record Heading(String text) {

    public static final int LIMIT = 120;

    private static final int DERIVED = 70;

    /** What became of a typed heading: the heading, or why it cannot be one. */
    public sealed interface Read permits Fine, Faulty {}

    public record Fine(Heading heading) implements Read {}

    public record Faulty(Refusal refusal, long tooMany) implements Read {}

    public static Read read(String typed) {
        IdeaText.Read read = IdeaText.clean(oneBlankBetween(Cleaning.line(typed)), LIMIT);
        return read instanceof IdeaText.Faulty faulty
                ? new Faulty(faulty.refusal(), faulty.tooMany())
                : new Fine(new Heading(((IdeaText.Fine) read).text().text()));
    }

    /** A heading made of what an idea says: its first sentence, shortened between words. */
    public static Heading of(Idea idea) {
        return of(idea.text());
    }

    static Heading of(String text) {
        return new Heading(
                oneBlankBetween(Cleaning.balanced(Clusters.shortened(firstSentence(oneBlankBetween(text)), DERIVED))));
    }

    private static String oneBlankBetween(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String firstSentence(String text) {
        String first = Sentences.of(text).stream()
                .findFirst()
                .map(sentence -> sentence.strip().replaceFirst("(?<=[^.!])[.!]$", ""))
                .orElse(text);
        return Cleaning.showsNothing(first) ? text : first;
    }
}
