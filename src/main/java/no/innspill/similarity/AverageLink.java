package no.innspill.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts together what is most alike, again and again, for as long as the two sides are alike enough on average. So nothing
 * comes into a cluster by way of a single neighbour.
 */
final class AverageLink {

    private final double[][] likeness;
    private final List<List<Integer>> clusters = new ArrayList<>();
    private final int most;
    /** Of each, which of those after it is most like it: kept, or every joining would look at all pairs again. */
    private final int[] nearest;

    /**
     * @param likeness of each to each, symmetric; it is used up
     * @param most how many a cluster may hold
     */
    AverageLink(double[][] likeness, int most) {
        this.likeness = likeness;
        this.most = most;
        for (int i = 0; i < likeness.length; i++) {
            clusters.add(new ArrayList<>(List.of(i)));
            likeness[i][i] = -1;
        }
        nearest = new int[likeness.length];
        for (int i = 0; i < likeness.length; i++) {
            look(i);
        }
    }

    /** Those with two or more in them. */
    List<List<Integer>> above(double threshold) {
        int one = closest();
        while (one >= 0 && likeness[one][nearest[one]] >= threshold) {
            join(one, nearest[one]);
            one = closest();
        }
        return clusters.stream().filter(cluster -> cluster.size() > 1).toList();
    }

    /** The first of those whose nearest is nearest of all; -1 for none. */
    private int closest() {
        int closest = -1;
        double best = -1;
        for (int i = 0; i < likeness.length; i++) {
            if (nearest[i] > i && likeness[i][nearest[i]] > best) {
                best = likeness[i][nearest[i]];
                closest = i;
            }
        }
        return closest;
    }

    /** Looks for the nearest of those that come after it; itself if there is none. */
    private void look(int one) {
        nearest[one] = one;
        double best = -1;
        for (int j = one + 1; j < likeness.length; j++) {
            if (likeness[one][j] > best) {
                best = likeness[one][j];
                nearest[one] = j;
            }
        }
    }

    private void join(int one, int other) {
        List<Integer> ours = clusters.get(one);
        List<Integer> theirs = clusters.get(other);
        if (ours.size() + theirs.size() > most) {
            likeness[one][other] = -1;
            likeness[other][one] = -1;
            look(one);
            return;
        }
        for (int i = 0; i < likeness.length; i++) {
            double joint = apart(likeness[one][i], likeness[other][i])
                    ? -1
                    : (likeness[one][i] * ours.size() + likeness[other][i] * theirs.size())
                            / (ours.size() + theirs.size());
            likeness[one][i] = joint;
            likeness[i][one] = joint;
        }
        for (double[] row : likeness) {
            row[other] = -1;
        }
        Arrays.fill(likeness[other], -1);
        likeness[one][one] = -1;
        ours.addAll(theirs);
        theirs.clear();
        // On average with another it is no nearer than it was: only who had one of the two for its nearest looks again.
        for (int i = 0; i < likeness.length; i++) {
            if (i == one || nearest[i] == one || nearest[i] == other) {
                look(i);
            }
        }
        nearest[other] = other;
    }

    /** What must not come together keeps apart whatever has joined either side. */
    private static boolean apart(double one, double other) {
        return one < 0 || other < 0;
    }
}
