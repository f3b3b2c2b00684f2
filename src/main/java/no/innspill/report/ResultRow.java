package no.innspill.report;

import java.util.Optional;
import no.innspill.idea.Reactions;
import no.innspill.vote.Ranking;

/**
 * Where an idea or group came in a vote.
 *
 * @param rank from 1 on; those that tie share the better one
 * @param item the id of the idea or group
 * @param text what it is called in the report
 * @param gathered how many ideas the group holds; 0 for an idea that stands for itself
 * @param origins the tables it comes from; empty if from none
 * @param passedOn whether the table whose vote it is has let the plenary have it
 * @param pinned whether the facilitator has pinned it to the top of the boards
 * @param dots with how many votes in all, in a ranked vote with how many points
 * @param share people in per cent of those who voted, or of those who saw it
 * @param reactions how those stood to it who saw it, in a conversation that was held elsewhere
 */
public record ResultRow(
        int rank,
        boolean tied,
        long item,
        String text,
        int gathered,
        String origins,
        boolean passedOn,
        boolean pinned,
        long people,
        long dots,
        double share,
        Optional<Reactions> reactions) {

    static final int UNRANKED = 0;

    private static final double HALF = 50;

    /** {@code 2}, or {@code 2=} for a tie; a dash for what nobody supports. */
    public String rankShown() {
        return isSupported() ? rank + (tied ? "=" : "") : Ranking.NONE;
    }

    /** For machines: a number, or the dash. */
    public Object rankCell() {
        return isSupported() ? rank : Ranking.NONE;
    }

    public boolean isSupported() {
        return people > 0 && rank != UNRANKED;
    }

    boolean isOverHalf() {
        return isSupported() && share > HALF;
    }

    static boolean isSeenByEnough(Reactions reactions) {
        return reactions.areEnough();
    }
}
