package no.innspill.likeness;

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
    }

    /** Those with two or more in them. */
    List<List<Integer>> above(double threshold) {
        int[] pair = closest();
        while (pair.length == 2 && likeness[pair[0]][pair[1]] >= threshold) {
            join(pair[0], pair[1]);
            pair = closest();
        }
        return clusters.stream().filter(cluster -> cluster.size() > 1).toList();
    }

    private int[] closest() {
        int[] pair = {};
        double best = -1;
        for (int i = 0; i < likeness.length; i++) {
            for (int j = i + 1; j < likeness.length; j++) {
                if (likeness[i][j] > best) {
                    best = likeness[i][j];
                    pair = new int[] {i, j};
                }
            }
        }
        return pair;
    }

    private void join(int one, int other) {
        List<Integer> ours = clusters.get(one);
        List<Integer> theirs = clusters.get(other);
        if (ours.size() + theirs.size() > most) {
            likeness[one][other] = -1;
            likeness[other][one] = -1;
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
    }

    /** What must not come together keeps apart whatever has joined either side. */
    private static boolean apart(double one, double other) {
        return one < 0 || other < 0;
    }
}
