package no.innspill.undo;

import java.util.List;
import no.innspill.idea.Group;
import no.innspill.workshop.Workshop;

/**
 * Keeps what hangs on a group and goes with it, for when the group is made again; it belongs to a package that this one knows
 * nothing of.
 *
 * @param <T> one of these things: ids and figures, no text that somebody wrote
 */
public interface Keeper<T extends Record> {

    /** Its simple name stands in the database. */
    Class<T> type();

    /** What hangs on the group now. */
    List<T> of(Group group);

    /** Hangs it on the group that has been made again, as far as those it concerns are still there. */
    void giveBack(Workshop workshop, Group again, List<T> kept);
}
