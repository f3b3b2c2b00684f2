package no.innspill.similarity;

/** How sure one wants to be that texts say the same: found by trying on the judged texts of the tests. */
public enum Certainty {
    /** Nearly always right: what is suggested unasked. */
    CLOSE(0.2),
    /** Worth a look for whoever asks for more. */
    LOOSE(0.13),
    /** What may be shown to somebody who is only writing, and did not ask. */
    WHILE_WRITING(0.32);

    private final double bound;

    Certainty(double bound) {
        this.bound = bound;
    }

    public boolean reachedBy(double likeness) {
        return likeness >= bound;
    }

    double bound() {
        return bound;
    }
}
