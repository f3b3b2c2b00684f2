package no.innspill.rehearsal;

import java.util.SplittableRandom;

/**
 * What somebody thinks of an idea: partly what everybody does, partly their own. So votes come to a ranking and ratings to
 * a picture, as they do in a room.
 *
 * @param seed the person's own
 */
record PretendTaste(long seed) {

    private static final double OWN = 0.8;

    /** How much they like it; more is better. */
    double liking(long item) {
        return share(item) + OWN * share(item ^ seed);
    }

    /** One to five. */
    int rating(long item, String axis) {
        long about = item * 31 + axis.hashCode();
        double common = share(about);
        double own = share(about ^ seed) - 0.5;
        return (int) Math.max(1, Math.min(5, Math.round(1 + 4 * common + 2 * own)));
    }

    private static double share(long of) {
        return new SplittableRandom(of).nextDouble();
    }
}
