package no.innspill.idea;

import jakarta.persistence.Embeddable;

/** How those stood to a statement who were shown it, in a conversation that was held elsewhere: each by their last word. */
@Embeddable
public record Reactions(Integer agreed, Integer disagreed, Integer passed) {

    /** Of fewer who saw it nothing is said in shares, for one person more or less would be ten per cent. */
    private static final int FEWEST = 10;

    public int seen() {
        return agreed + disagreed + passed;
    }

    /** Whether so many saw it that a share says something. */
    public boolean areEnough() {
        return seen() >= FEWEST;
    }

    /** Who agreed, in per cent of those who saw it. */
    public double agreement() {
        return seen() == 0 ? 0 : 100.0 * agreed / seen();
    }
}
