package no.innspill.undo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Supplier;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.idea.Spotlights;
import no.innspill.workshop.FacilitationState;
import no.innspill.workshop.Workshop;

/** Changes how the workshop is conducted so that it can be taken back, and takes it back. */
@ApplicationScoped
public class Facilitating implements UndoHandler<UndoFacilitation> {

    private final UndoLog log;
    private final Spotlights spotlights;

    Facilitating(UndoLog log, Spotlights spotlights) {
        this.log = log;
        this.spotlights = spotlights;
    }

    /** Makes the change, and keeps how to take it back; what changed nothing leaves nothing. */
    public Outcome change(Workshop workshop, UndoKind what, Supplier<Outcome> change) {
        FacilitationState before = FacilitationState.of(workshop);
        Outcome outcome = change.get();
        FacilitationState after = FacilitationState.of(workshop);
        Difference difference = Difference.between(before, after);
        if (!(outcome instanceof Outcome.Accepted accepted) || difference.isNone()) {
            return outcome;
        }
        Long opened = what == UndoKind.STEP ? Long.valueOf(after.step()) : after.about(before);
        log.keep(workshop, what, opened, new UndoFacilitation(difference));
        return UndoLog.kept(accepted);
    }

    @Override
    public Class<UndoFacilitation> type() {
        return UndoFacilitation.class;
    }

    @Override
    public boolean uncovers(UndoFacilitation kept) {
        return kept.difference().sets("curtain");
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoFacilitation kept) {
        return isPossible(workshop, kept.difference());
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoFacilitation kept) {
        return undo(workshop, kept.difference());
    }

    /** Whether it is conducted still as it was left, and might be as before. */
    public boolean isPossible(Workshop workshop, Difference difference) {
        if (!difference.stillHolds(FacilitationState.of(workshop))) {
            return false;
        }
        FacilitationState before = before(workshop, difference);
        Long lit = before.spotlight();
        return before.isPossibleIn(workshop)
                && (lit == null || spotlights.shown(workshop, lit).isPresent());
    }

    public Set<Change> undo(Workshop workshop, Difference difference) {
        before(workshop, difference).restore(workshop);
        return Set.of(Change.BOARD, Change.STAGE);
    }

    private static FacilitationState before(Workshop workshop, Difference difference) {
        return difference.revert(FacilitationState.of(workshop), FacilitationState.class);
    }
}
