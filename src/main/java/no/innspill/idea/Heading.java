package no.innspill.idea;

import java.util.Optional;
import no.innspill.language.Cleaning;
import no.innspill.language.Clusters;
import no.innspill.language.Isolates;
import no.innspill.language.Sentences;
import no.innspill.result.Result;

/** A group's heading: one line of at most {@value #LIMIT} characters as people see them. */
public record Heading(String text) {

    public static final int LIMIT = 120;

    private static final int DERIVED = 70;

    /** What was typed, or why it cannot be a heading. */
    public static Result<Heading> read(String typed) {
        return IdeaText.clean(oneBlankBetween(Cleaning.line(typed)), LIMIT).map(Heading::new);
    }

    /** A heading made of what an idea says: its first sentence, shortened between words. */
    public static Heading of(Idea idea) {
        return of(idea.text());
    }

    static Heading of(String text) {
        return new Heading(
                oneBlankBetween(Isolates.balanced(Clusters.shortened(firstSentence(oneBlankBetween(text)), DERIVED))));
    }

    /** The idea whose words the group's heading is made of, if it is made of one. */
    public static Optional<Idea> sourceOf(Group group) {
        return group.ideas().stream()
                .filter(idea -> of(idea).text().equals(group.text()))
                .findFirst();
    }

    /** A heading that was made of an idea nobody may read any more gives way to one made of another that they may. */
    static void forget(Idea gone, Group group) {
        if (group.text().equals(of(gone).text())) {
            group.visibleIdeas().stream()
                    .filter(idea -> idea.id() != gone.id())
                    .findFirst()
                    .ifPresent(idea -> group.head(of(idea)));
        }
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
