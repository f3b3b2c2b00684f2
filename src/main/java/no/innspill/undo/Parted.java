package no.innspill.undo;

import java.util.List;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.idea.TurnedDown.Pair;
import no.innspill.workshop.Workshop;

/** Takes back that a suggestion was turned down. */
public record Parted(List<Pair> pairs) implements Inverse {

    @Override
    public boolean isPossible(Workshop workshop, World world) {
        Set<Pair> apart = world.turnedDown().in(workshop);
        return pairs.stream().anyMatch(apart::contains);
    }

    @Override
    public Set<Change> undo(Workshop workshop, World world) {
        world.turnedDown().forget(workshop, pairs);
        return Set.of();
    }
}
