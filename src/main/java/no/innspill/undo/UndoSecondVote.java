package no.innspill.undo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.innspill.desk.Change;
import no.innspill.workshop.FacilitationState;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;

/**
 * Takes back a second vote that nobody has voted in: the workshop is where it was, and the two steps are gone.
 *
 * @param conducted how the workshop was conducted before, and then
 * @param steps the vote and its results
 */
public record UndoSecondVote(UndoFacilitation conducted, List<Long> steps) implements Inverse {

    /** @param before how the workshop was conducted before the vote was opened */
    public static UndoSecondVote since(FacilitationState before, Workshop workshop, Step vote, Step results) {
        return new UndoSecondVote(
                new UndoFacilitation(Difference.between(before, FacilitationState.of(workshop))),
                List.of(vote.id(), results.id()));
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoContext world) {
        return conducted.isPossible(workshop, world)
                && found(workshop).noneMatch(step -> world.ballots().anyIn(step));
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoContext world) {
        Set<Change> changes = conducted.undo(workshop, world);
        found(workshop).toList().forEach(step -> {
            world.polls().discard(step);
            workshop.remove(step);
        });
        return changes;
    }

    private Stream<Step> found(Workshop workshop) {
        return steps.stream().map(workshop::step).flatMap(Optional::stream);
    }
}
