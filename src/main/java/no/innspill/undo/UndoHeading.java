package no.innspill.undo;

import java.util.Optional;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.idea.Group;
import no.innspill.idea.Heading;
import no.innspill.idea.Idea;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * Takes back another heading.
 *
 * @param before the heading it had; null where that was made of an idea, whose text is not kept here
 * @param madeOf the idea it was made of, or 0
 * @param after the heading it was given
 */
public record UndoHeading(long group, @Nullable String before, long madeOf, String after) implements Inverse {

    /** To be kept before the group gets the heading. */
    public static UndoHeading of(Group group, Heading after) {
        Optional<Idea> source = group.ideas().stream()
                .filter(idea -> Heading.of(idea).text().equals(group.text()))
                .findFirst();
        return new UndoHeading(
                group.id(),
                source.isPresent() ? null : group.text(),
                source.map(Idea::id).orElse(0L),
                after.text());
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoContext world) {
        return world.groups()
                .in(workshop, group)
                .filter(found -> found.text().equals(after) && heading(found).isPresent())
                .isPresent();
    }

    private Optional<Heading> heading(Group found) {
        return before != null
                ? Optional.of(new Heading(before))
                : found.visibleIdeas().stream()
                        .filter(idea -> idea.id() == madeOf)
                        .map(Heading::of)
                        .findFirst();
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoContext world) {
        Group found = world.groups().in(workshop, group).orElseThrow();
        heading(found).ifPresent(found::head);
        return Set.of(Change.cards(found.theme().id()));
    }
}
