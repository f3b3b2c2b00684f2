package no.innspill.undo;

import java.util.HashSet;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.idea.Group;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/**
 * Takes back that a group was moved to another theme, or up or down.
 *
 * @param before the theme it was under, and {@code position} among the groups there
 * @param after the theme it was put under
 * @param placed where among the groups there
 */
public record UndoGroupMove(long group, long before, int position, long after, int placed) implements Inverse {

    /** @param before the theme and position it had */
    public static UndoGroupMove of(Group group, Theme before, int position) {
        return new UndoGroupMove(
                group.id(), before.id(), position, group.theme().id(), group.position());
    }

    public boolean changedNothing() {
        return before == after && position == placed;
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoContext world) {
        return workshop.theme(before).isPresent()
                && world.groups()
                        .in(workshop, group)
                        .filter(found -> found.theme().id() == after && found.position() == placed)
                        .isPresent();
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoContext world) {
        Group found = world.groups().in(workshop, group).orElseThrow();
        world.groups().move(found, workshop.theme(before).orElseThrow());
        world.groups().move(found, position - found.position());
        Set<Change> changes = new HashSet<>();
        changes.add(Change.cards(before));
        changes.add(Change.cards(after));
        changes.add(Change.turnout(before));
        changes.add(Change.turnout(after));
        return changes;
    }
}
