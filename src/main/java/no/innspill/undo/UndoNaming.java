package no.innspill.undo;

import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.workshop.Labels;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.WorkshopNaming;

/** Takes back another title, language or address. */
public record UndoNaming(Difference difference) implements Inverse {

    /** @param before how the workshop was named before it was changed */
    public static UndoNaming since(WorkshopNaming before, Workshop workshop) {
        return new UndoNaming(Difference.between(before, WorkshopNaming.of(workshop)));
    }

    public boolean changedNothing() {
        return difference.isNone();
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoContext world) {
        return difference.stillHolds(WorkshopNaming.of(workshop))
                && Labels.twiceIn(workshop, before(workshop).language()).isEmpty();
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoContext world) {
        WorkshopNaming naming = before(workshop);
        workshop.rename(naming.title());
        workshop.speak(naming.language());
        workshop.reachAt(naming.address());
        return Set.of(Change.BOARD);
    }

    private WorkshopNaming before(Workshop workshop) {
        return difference.revert(WorkshopNaming.of(workshop), WorkshopNaming.class);
    }
}
