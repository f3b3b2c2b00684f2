package no.innspill.plan;

import no.innspill.undo.Difference;
import no.innspill.undo.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * What was done to an entry of one of the plan's lists: it was added, changed, taken away or, where none of these is there,
 * moved.
 *
 * @param list the list's noun
 * @param from where it stood before
 * @param to where it was put
 */
@StoredAs(value = "plan", formerly = "Replanned")
record UndoPlan(
        String list,
        long id,
        @Nullable PlanEntrySnapshot added,
        @Nullable Difference changed,
        @Nullable PlanEntrySnapshot removed,
        int from,
        int to) {

    static UndoPlan added(String list, long id, PlanEntrySnapshot drawn) {
        return new UndoPlan(list, id, drawn, null, null, 0, 0);
    }

    static UndoPlan changed(String list, long id, Difference difference) {
        return new UndoPlan(list, id, null, difference, null, 0, 0);
    }

    static UndoPlan removed(String list, long id, PlanEntrySnapshot drawn, int position) {
        return new UndoPlan(list, id, null, null, drawn, position, 0);
    }

    static UndoPlan moved(String list, long id, int from, int to) {
        return new UndoPlan(list, id, null, null, null, from, to);
    }
}
