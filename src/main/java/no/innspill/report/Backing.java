package no.innspill.report;

import no.innspill.language.Worded;

/**
 * Who stands behind a measure: how many voted, in the latest vote they were in, for any of what it comes from.
 *
 * @param vote what the vote is called
 * @param voters how many voted there
 */
public record Backing(Worded vote, long people, long voters, boolean byDevice) {

    /** In per cent of those who voted. */
    public double share() {
        return voters == 0 ? 0 : 100.0 * people / voters;
    }

    /** Whether so few voted that a share would say more than there is. */
    public boolean few() {
        return voters < Few.FOR_SHARES;
    }
}
