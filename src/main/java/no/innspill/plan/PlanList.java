package no.innspill.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.innspill.desk.Outcome;
import no.innspill.rule.Ordered;
import no.innspill.workshop.Workshop;

/**
 * One of the plan's ordered lists. Each method that may refuse looks before it changes anything: a refused command's
 * neighbours are committed.
 */
interface PlanList<T extends Ordered> {

    /** Its noun in addresses. */
    String name();

    List<T> of(Workshop workshop);

    int most();

    /** Adds an entry at the end unless what was typed is refused; empty then. */
    Optional<T> add(Workshop workshop, PlanForm typed);

    /** Changes the entry, unless what was typed is refused. */
    void change(Workshop workshop, T entry, PlanForm typed);

    /** Why the entry cannot go, if so. */
    Optional<Outcome> holds(Workshop workshop, T entry);

    /** The entry as it stands. */
    PlanEntrySnapshot drawn(Workshop workshop, T entry);

    /** Whether the entry, or one that is gone, could stand as it did. */
    boolean canBe(Workshop workshop, Optional<T> entry, PlanEntrySnapshot drawn);

    /**
     * Adds an entry as it was, at the end.
     *
     * @param persist gives it an id
     */
    T addAs(Workshop workshop, PlanEntrySnapshot drawn, Consumer<Object> persist);

    /** Puts the entry back as it was. */
    void become(Workshop workshop, T entry, PlanEntrySnapshot drawn);

    /** Takes away what hangs on the entry, before the entry itself goes. */
    default void clear(T entry) {}
}
