package no.innspill.undo;

import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.workshop.Conduct;
import no.innspill.workshop.Workshop;

/** Takes back a change to how the workshop is conducted: the step, the timer, the door, the wall. */
record Conducted(Difference difference) implements Inverse {

    @Override
    public boolean uncovers() {
        return difference.sets("curtain");
    }

    @Override
    public boolean isPossible(Workshop workshop, World world) {
        return difference.stillHolds(Conduct.of(workshop)) && canBe(before(workshop), workshop, world);
    }

    private static boolean canBe(Conduct before, Workshop workshop, World world) {
        Long lit = before.spotlight();
        return workshop.canBe(before)
                && (lit == null || world.spotlights().shown(workshop, lit).isPresent());
    }

    @Override
    public Set<Change> undo(Workshop workshop, World world) {
        workshop.conductAs(before(workshop));
        return Set.of(Change.BOARD, Change.STAGE);
    }

    private Conduct before(Workshop workshop) {
        return difference.revert(Conduct.of(workshop), Conduct.class);
    }
}
