package no.innspill.cluster;

import java.util.HashSet;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.desk.Committed;

/** A commit before which others may have been missed: whatever they changed may look different too. */
final class Gap {

    private Gap() {}

    static Committed before(Committed committed) {
        return new Committed(
                committed.code(),
                committed.revision(),
                with(committed.changes(), Change.BOARD, Change.ACCESS),
                committed.shownRevision(),
                with(committed.shownChanges(), Change.BOARD));
    }

    private static Set<Change> with(Set<Change> changes, Change... more) {
        Set<Change> all = new HashSet<>(changes);
        all.addAll(Set.of(more));
        return all;
    }
}
