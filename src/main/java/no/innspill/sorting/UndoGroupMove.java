package no.innspill.sorting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import no.innspill.idea.Group;
import no.innspill.undo.StoredAs;
import no.innspill.vote.ItemVotes;
import no.innspill.workshop.Theme;

/**
 * Where a group stood before it was moved to another theme, or up or down.
 *
 * @param before the theme it was under, and {@code position} among the groups there
 * @param after the theme it was put under
 * @param placed where among the groups there
 * @param votes what lay on it and on its ideas, if it went to another theme; empty if that was stored before it was kept
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@StoredAs(value = "groupMove", formerly = "replaced")
record UndoGroupMove(long group, long before, int position, long after, int placed, List<ItemVotes> votes) {

    UndoGroupMove {
        votes = Objects.requireNonNullElse(votes, List.of());
    }

    /** @param before the theme and position it had, and {@code votes} what lay there */
    static UndoGroupMove of(Group group, Theme before, int position, List<ItemVotes> votes) {
        return new UndoGroupMove(
                group.id(), before.id(), position, group.theme().id(), group.position(), votes);
    }

    boolean changedNothing() {
        return before == after && position == placed;
    }
}
