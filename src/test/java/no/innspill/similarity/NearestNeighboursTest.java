package no.innspill.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way to clusters comes to the same as the plain one, which looks at all pairs before each joining. */
class NearestNeighboursTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void followingTheNearestChangesNothing(long seed) {
        for (int size : new int[] {0, 1, 2, 3, 17, 60}) {
            for (int most : new int[] {2, 5, 60}) {
                for (int steps : new int[] {8, 1 << 20}) {
                    double[][] likeness = some(new Random(seed * 1000 + size), size, steps);
                    assertThat(sets(new NearestNeighbours(copy(likeness), most, 0.4).clusters()))
                            .isEqualTo(sets(plain(copy(likeness), most, 0.4)));
                }
            }
        }
    }

    private static Set<Set<Integer>> sets(List<List<Integer>> clusters) {
        return clusters.stream().map(Set::copyOf).collect(Collectors.toSet());
    }

    /** In few steps, so that many are equally near, or in many; some may not come together. */
    private static double[][] some(Random random, int size, int steps) {
        double[][] likeness = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                likeness[i][j] = random.nextInt(8) == 0 ? -1 : random.nextInt(steps + 1) / (double) steps;
                likeness[j][i] = likeness[i][j];
            }
        }
        return likeness;
    }

    private static double[][] copy(double[][] likeness) {
        double[][] copy = new double[likeness.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = likeness[i].clone();
        }
        return copy;
    }

    /** @param sums of each to each, over all that is in the two */
    private static List<List<Integer>> plain(double[][] sums, int most, double bound) {
        List<List<Integer>> clusters = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            clusters.add(new ArrayList<>(List.of(i)));
        }
        while (true) {
            int one = -1;
            int other = -1;
            double best = -1;
            for (int i = 0; i < sums.length; i++) {
                for (int j = i + 1; j < sums.length; j++) {
                    int size = clusters.get(i).size() + clusters.get(j).size();
                    double average = sums[i][j]
                            / (clusters.get(i).size() * clusters.get(j).size());
                    if (sums[i][j] >= 0 && size <= most && average > best) {
                        best = average;
                        one = i;
                        other = j;
                    }
                }
            }
            if (one < 0 || best < bound) {
                return clusters.stream().filter(cluster -> cluster.size() > 1).toList();
            }
            for (int i = 0; i < sums.length; i++) {
                double joint = sums[one][i] < 0 || sums[other][i] < 0 ? -1 : sums[one][i] + sums[other][i];
                sums[one][i] = joint;
                sums[i][one] = joint;
                sums[other][i] = -1;
                sums[i][other] = -1;
            }
            clusters.get(one).addAll(clusters.get(other));
            clusters.get(other).clear();
        }
    }
}
