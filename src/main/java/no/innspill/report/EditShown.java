package no.innspill.report;

import java.util.List;
import no.innspill.undo.Undoable;
import org.jspecify.annotations.Nullable;

/**
 * What of the report can be edited by hand, for its page.
 *
 * @param titles of what goes up
 * @param leftOut the ideas that are left out of the list
 * @param last the number of the last idea
 * @param undo what can be taken back, or null
 */
public record EditShown(
        String introduction,
        String summary,
        String nextSteps,
        List<Title> titles,
        List<LeftOut> leftOut,
        int last,
        @Nullable Undoable undo) {

    /**
     * @param item the id of the idea or group
     * @param written as it was written
     * @param title as the report calls it
     */
    public record Title(long item, String written, String title) {}

    /** @param reason the key of the word for why */
    public record LeftOut(int number, String text, String reason) {}
}
