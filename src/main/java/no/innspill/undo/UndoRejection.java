package no.innspill.undo;

import java.util.List;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.idea.RejectedSuggestions.Pair;
import no.innspill.workshop.Workshop;

/** Takes back that a suggestion was turned down. */
public record UndoRejection(List<Pair> pairs) implements Inverse {

    @Override
    public boolean isPossible(Workshop workshop, UndoContext world) {
        Set<Pair> apart = world.turnedDown().in(workshop);
        return pairs.stream().anyMatch(apart::contains);
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoContext world) {
        world.turnedDown().forget(workshop, pairs);
        return Set.of();
    }
}
