package no.innspill.undo;

import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.workshop.Workshop;

/**
 * Takes back what belongs to a package that this one knows nothing of.
 *
 * @param <T> what is kept of a deed: ids and what was there before, as in {@link Inverse}
 */
public interface Trustee<T extends Record> {

    /** Its simple name stands in the database. */
    Class<T> type();

    /** Whether things still stand as the deed left them. Changes nothing. */
    boolean isPossible(Workshop workshop, T what);

    /** Puts things back as they were, and says what is different now. Called only when it is possible. */
    Set<Change> undo(Workshop workshop, T what);
}
