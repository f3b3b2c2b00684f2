package no.innspill.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts together what is most alike, again and again, for as long as the two sides are alike enough on average. So nothing
 * comes into a cluster by way of a single neighbour.
 *
 * <p>A chain goes from one to its nearest, from there to that one's nearest, until two are each other's: these belong
 * together whatever else is joined before or after, since nothing comes nearer to anything by being joined. Every
 * step but the last of a chain is taken once, so that it takes as long as looking at all pairs (F. Murtagh, <i>A survey of
 * recent advances in hierarchical clustering algorithms</i>, The Computer Journal 26, 1983).
 */
final class NearestNeighbours {

    private static final int NOBODY = -1;

    /** Of each to each, over all that is in the two: sums, of which the average is taken; below 0 for what stays apart. */
    private final double[][] sums;

    private final int most;
    private final double bound;
    private final List<List<Integer>> clusters = new ArrayList<>();
    private final boolean[] done;

    /**
     * @param likeness of each to each, in both halves the same; below 0 for two that must stay apart. It is used up
     * @param most how many a cluster may hold
     */
    NearestNeighbours(double[][] likeness, int most, double bound) {
        this.sums = likeness;
        this.most = most;
        this.bound = bound;
        done = new boolean[likeness.length];
        for (int i = 0; i < likeness.length; i++) {
            clusters.add(new ArrayList<>(List.of(i)));
        }
    }

    /** Those with two or more in them. */
    List<List<Integer>> clusters() {
        int[] chain = new int[sums.length];
        for (int start = 0; start < sums.length; start++) {
            if (!done[start]) {
                follow(chain, start);
            }
        }
        return clusters.stream().filter(cluster -> cluster.size() > 1).toList();
    }

    /** Until the one it begins with is joined to another before it, or is near enough to nobody any more. */
    private void follow(int[] chain, int start) {
        int length = 0;
        chain[length++] = start;
        while (length > 0) {
            int last = chain[length - 1];
            int before = length > 1 ? chain[length - 2] : NOBODY;
            int nearest = nearest(last);
            if (nearest == NOBODY) {
                done[last] = true;
                length--;
            } else if (nearest == before) {
                join(Math.min(last, before), Math.max(last, before));
                length -= 2;
                if (length == 0 && !done[start]) {
                    chain[length++] = start;
                }
            } else {
                chain[length++] = nearest;
            }
        }
    }

    /** Of those that are near enough; of several that are equally near, the pair that comes first. */
    private int nearest(int one) {
        int nearest = NOBODY;
        double best = bound;
        for (int other = 0; other < sums.length; other++) {
            if (other != one && !done[other]) {
                double near = near(one, other);
                if (near > best || (near == best && (nearest == NOBODY || comesFirst(one, other, nearest)))) {
                    best = near;
                    nearest = other;
                }
            }
        }
        return nearest;
    }

    private static boolean comesFirst(int one, int other, int than) {
        int byLower = Integer.compare(Math.min(one, other), Math.min(one, than));
        return byLower < 0 || (byLower == 0 && Math.max(one, other) < Math.max(one, than));
    }

    private double near(int one, int other) {
        double sum = sums[one][other];
        int size = clusters.get(one).size() * clusters.get(other).size();
        boolean tooMany = clusters.get(one).size() + clusters.get(other).size() > most;
        return sum < 0 || tooMany ? -1 : sum / size;
    }

    private void join(int one, int other) {
        IntStream.range(0, sums.length).forEach(i -> {
            double sum = sums[one][i] < 0 || sums[other][i] < 0 ? -1 : sums[one][i] + sums[other][i];
            sums[one][i] = sum;
            sums[i][one] = sum;
        });
        clusters.get(one).addAll(clusters.get(other));
        clusters.get(other).clear();
        done[other] = true;
    }
}
