package no.innspill.undo;

import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.workshop.FacilitationState;
import no.innspill.workshop.Workshop;

/** Takes back a change to how the workshop is conducted: the step, the timer, the door, the wall. */
record UndoFacilitation(Difference difference) implements Inverse {

    @Override
    public boolean uncovers() {
        return difference.sets("curtain");
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoContext world) {
        return difference.stillHolds(FacilitationState.of(workshop)) && canBe(before(workshop), workshop, world);
    }

    private static boolean canBe(FacilitationState before, Workshop workshop, UndoContext world) {
        Long lit = before.spotlight();
        return workshop.canBe(before)
                && (lit == null || world.spotlights().shown(workshop, lit).isPresent());
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoContext world) {
        workshop.conductAs(before(workshop));
        return Set.of(Change.BOARD, Change.STAGE);
    }

    private FacilitationState before(Workshop workshop) {
        return difference.revert(FacilitationState.of(workshop), FacilitationState.class);
    }
}
