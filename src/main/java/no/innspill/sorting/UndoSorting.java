package no.innspill.sorting;

import java.util.List;
import java.util.Optional;
import no.innspill.undo.StoredAs;

/**
 * How ideas were sorted before.
 *
 * @param ideas in the order in which they stood
 * @param former the groups that may be gone since
 */
@StoredAs(value = "sorting", formerly = "sorted")
record UndoSorting(List<Moved> ideas, List<FormerGroup> former) {

    /** @param before the id of the group or theme that the idea stood in, and {@code after} of the one it was put in */
    record Moved(long idea, long before, long after) {}

    boolean changedNothing() {
        return ideas.isEmpty();
    }

    Optional<FormerGroup> formerly(long place) {
        return former.stream().filter(group -> group.id() == place).findFirst();
    }
}
