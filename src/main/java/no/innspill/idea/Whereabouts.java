package no.innspill.idea;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * Where an idea is: at the table that it comes from, in plenary, or both.
 *
 * @param table null if it comes from none
 * @param inPlenary whether the plenary sees it
 */
@Embeddable
record Whereabouts(@ManyToOne(fetch = FetchType.LAZY) @Nullable RoomTable table, boolean inPlenary) {

    static final Whereabouts PLENARY = new Whereabouts(null, true);

    /** Who has it in hand: the plenary, or the table it stays at. */
    Viewpoint home() {
        return inPlenary || table == null ? Viewpoint.PLENARY : table.viewpoint();
    }

    boolean isAt(Viewpoint viewpoint) {
        if (viewpoint.equals(Viewpoint.EVERYWHERE)) {
            return true;
        }
        return viewpoint.isTable() ? table != null && table.id() == viewpoint.table() : inPlenary;
    }
}
