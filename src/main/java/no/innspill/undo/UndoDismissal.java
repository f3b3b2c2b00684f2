package no.innspill.undo;

import java.util.List;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.workshop.Workshop;

/** Takes back that flags were set aside. */
public record UndoDismissal(long idea, List<Long> flags) implements Inverse {

    @Override
    public boolean isPossible(Workshop workshop, UndoContext world) {
        return world.ideas().in(workshop, idea).isPresent() && world.flags().anySettled(flags);
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoContext world) {
        world.flags().unsettle(flags);
        return Set.of(Change.row(idea));
    }
}
