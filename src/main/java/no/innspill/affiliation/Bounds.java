package no.innspill.affiliation;

/**
 * What is told of a cell: how many of those who voted support something, at least and at most.
 *
 * @param voters of how many
 */
public record Bounds(int least, int most, int voters) {

    static Bounds exactly(int people, int voters) {
        return new Bounds(people, people, voters);
    }

    static Bounds nothing(int voters) {
        return new Bounds(0, voters, voters);
    }

    public boolean isExact() {
        return least == most;
    }

    /** Whether anything is told at all. */
    public boolean isTold() {
        return least > 0 || most < voters || isExact();
    }

    /** What is supported by fewer than all, and by any number of them, from none on. */
    public boolean isAtMost() {
        return isTold() && !isExact() && least == 0;
    }

    public double leastShare() {
        return (double) least / voters;
    }

    public double mostShare() {
        return (double) most / voters;
    }
}
