package no.innspill.undo;

import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.idea.Group;
import no.innspill.workshop.Workshop;

/** Takes back that a group was pinned or unpinned. */
public record UndoPin(long group, boolean before) implements Inverse {

    @Override
    public boolean isPossible(Workshop workshop, UndoContext world) {
        return world.groups()
                .in(workshop, group)
                .filter(found -> found.isPinned() != before)
                .isPresent();
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoContext world) {
        Group found = world.groups().in(workshop, group).orElseThrow();
        found.pin(before);
        return Set.of(Change.cards(found.theme().id()));
    }
}
