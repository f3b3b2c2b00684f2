package no.innspill.plan;

import no.innspill.undo.Difference;
import org.jspecify.annotations.Nullable;

/**
 * What was done to an entry of one of the plan's lists: it was added, changed, taken away or, where none of these is there,
 * moved.
 *
 * @param list the list's noun
 * @param from where it stood before
 * @param to where it was put
 */
record Replanned(
        String list,
        long id,
        @Nullable PlanEntrySnapshot added,
        @Nullable Difference changed,
        @Nullable PlanEntrySnapshot removed,
        int from,
        int to) {

    static Replanned added(String list, long id, PlanEntrySnapshot drawn) {
        return new Replanned(list, id, drawn, null, null, 0, 0);
    }

    static Replanned changed(String list, long id, Difference difference) {
        return new Replanned(list, id, null, difference, null, 0, 0);
    }

    static Replanned removed(String list, long id, PlanEntrySnapshot drawn, int position) {
        return new Replanned(list, id, null, null, drawn, position, 0);
    }

    static Replanned moved(String list, long id, int from, int to) {
        return new Replanned(list, id, null, null, null, from, to);
    }
}
