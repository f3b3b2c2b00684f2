package no.innspill.moderation;

import java.util.List;
import no.innspill.page.Card;
import no.innspill.page.ThemeShown;
import no.innspill.undo.Undoable;
import org.jspecify.annotations.Nullable;

/**
 * What the control view shows of moderation.
 *
 * @param undo the latest deed that can be taken back
 * @param approving whether new ideas wait to be approved
 * @param curtain whether everything is hidden
 * @param lit what stands in the light
 */
public record Moderation(List<Undoable> undo, Queue queue, boolean approving, boolean curtain, @Nullable Card lit) {

    /**
     * What the facilitator should look at.
     *
     * @param seen since when the latest of those that wait has waited, in milliseconds since the epoch
     */
    public record Queue(List<Row> waiting, List<Row> flagged, boolean approving, long seen) {

        public boolean isEmpty() {
            return waiting.isEmpty() && flagged.isEmpty();
        }
    }

    /**
     * @param seen since when it has waited as it is worded now, in milliseconds since the epoch
     * @param flags how many have flagged it; nobody knows who
     */
    public record Row(Card card, ThemeShown theme, long seen, long flags) {}
}
