package no.innspill.report;

import no.innspill.vote.Ranking;

/**
 * Where an idea or group came in a vote.
 *
 * @param rank from 1 on; those that tie share the better one
 * @param item the id of the idea or group
 * @param gathered how many ideas the group holds; 0 for an idea that stands for itself
 * @param origins the tables it comes from; empty if from none
 * @param dots with how many votes in all, in a ranked vote with how many points
 * @param share people in per cent of those who voted in the theme
 */
record ResultRow(
        int rank,
        boolean tied,
        long item,
        String text,
        int gathered,
        String origins,
        long people,
        long dots,
        double share) {

    /** {@code 2}, or {@code 2=} for a tie; a dash for what nobody supports. */
    String rankShown() {
        return isSupported() ? rank + (tied ? "=" : "") : Ranking.NONE;
    }

    /** For machines: a number, or the dash. */
    Object rankCell() {
        return isSupported() ? rank : Ranking.NONE;
    }

    boolean isSupported() {
        return people > 0;
    }
}
