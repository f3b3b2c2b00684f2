package no.innspill.sorting;

import no.innspill.idea.Group;
import no.innspill.undo.StoredAs;
import no.innspill.workshop.Theme;

/**
 * Where a group stood before it was moved to another theme, or up or down.
 *
 * @param before the theme it was under, and {@code position} among the groups there
 * @param after the theme it was put under
 * @param placed where among the groups there
 */
@StoredAs(value = "groupMove", formerly = "replaced")
record UndoGroupMove(long group, long before, int position, long after, int placed) {

    /** @param before the theme and position it had */
    static UndoGroupMove of(Group group, Theme before, int position) {
        return new UndoGroupMove(
                group.id(), before.id(), position, group.theme().id(), group.position());
    }

    boolean changedNothing() {
        return before == after && position == placed;
    }
}
