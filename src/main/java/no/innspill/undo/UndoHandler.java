package no.innspill.undo;

import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.workshop.Workshop;

/**
 * How one kind of thing that the facilitator did is taken back. A feature that lets something be undone has a record with a
 * {@link StoredAs} name, hands it to {@link UndoLog#keep}, and brings one bean of this kind, which is found by itself.
 *
 * @param <T> what is kept: ids and what was there before. It is stored as JSON and holds no text that a participant wrote,
 *     unless their id is kept with it: what they withdraw must be gone
 */
public interface UndoHandler<T extends Record> {

    Class<T> type();

    /**
     * Whether it would show again what was hidden for somebody's sake. That is done by showing it, where one sees what it
     * is, and never by taking back whatever came last.
     */
    default boolean uncovers(T kept) {
        return false;
    }

    /** Whether things still stand as they were left. Changes nothing. */
    boolean isPossible(Workshop workshop, T kept);

    /** Puts things back as they were, and says what is different now. Called only when it is possible. */
    Set<Change> undo(Workshop workshop, T kept);
}
