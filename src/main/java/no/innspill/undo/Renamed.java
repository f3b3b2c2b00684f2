package no.innspill.undo;

import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.workshop.Labels;
import no.innspill.workshop.Naming;
import no.innspill.workshop.Workshop;

/** Takes back another title, language or address. */
public record Renamed(Difference difference) implements Inverse {

    /** @param before how the workshop was named before it was changed */
    public static Renamed since(Naming before, Workshop workshop) {
        return new Renamed(Difference.between(before, Naming.of(workshop)));
    }

    public boolean changedNothing() {
        return difference.isNone();
    }

    @Override
    public boolean isPossible(Workshop workshop, World world) {
        return difference.stillHolds(Naming.of(workshop))
                && Labels.twiceIn(workshop, before(workshop).language()).isEmpty();
    }

    @Override
    public Set<Change> undo(Workshop workshop, World world) {
        Naming naming = before(workshop);
        workshop.rename(naming.title());
        workshop.speak(naming.language());
        workshop.reachAt(naming.address());
        return Set.of(Change.BOARD);
    }

    private Naming before(Workshop workshop) {
        return difference.revert(Naming.of(workshop), Naming.class);
    }
}
