package no.innspill.sorting;

import java.util.Optional;
import no.innspill.idea.Group;
import no.innspill.idea.Heading;
import no.innspill.idea.Idea;
import no.innspill.undo.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * Another heading of a group.
 *
 * @param before the heading it had; null where that was made of an idea, whose text is not kept here
 * @param madeOf the idea it was made of, or 0
 * @param after the heading it was given
 */
@StoredAs(value = "heading", formerly = "reheaded")
record UndoHeading(long group, @Nullable String before, long madeOf, String after) {

    /** To be kept before the group gets the heading. */
    static UndoHeading of(Group group, Heading after) {
        Optional<Idea> source = Heading.sourceOf(group);
        return new UndoHeading(
                group.id(),
                source.isPresent() ? null : group.text(),
                source.map(Idea::id).orElse(0L),
                after.text());
    }

    /** The heading it had, if what it was made of is still there. */
    Optional<Heading> heading(Group found) {
        return before != null
                ? Optional.of(new Heading(before))
                : found.visibleIdeas().stream()
                        .filter(idea -> idea.id() == madeOf)
                        .map(Heading::of)
                        .findFirst();
    }
}
