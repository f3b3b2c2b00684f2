package no.innspill.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way to clusters comes to the same as the plain one, which looks at all pairs before each joining. */
class AverageLinkTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void keepingTheNearestChangesNothing(long seed) {
        for (int size : new int[] {0, 1, 2, 3, 17, 60}) {
            for (int most : new int[] {2, 5, 60}) {
                double[][] likeness = some(new Random(seed * 1000 + size), size);
                List<List<Integer>> quick = new AverageLink(copy(likeness), most).above(0.4);
                assertThat(quick).isEqualTo(plain(copy(likeness), most, 0.4));
            }
        }
    }

    /** In tenths, so that many are equally near; some may not come together. */
    private static double[][] some(Random random, int size) {
        double[][] likeness = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                likeness[i][j] = random.nextInt(8) == 0 ? -1 : random.nextInt(11) / 10.0;
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

    private static List<List<Integer>> plain(double[][] likeness, int most, double threshold) {
        List<List<Integer>> clusters = new ArrayList<>();
        for (int i = 0; i < likeness.length; i++) {
            clusters.add(new ArrayList<>(List.of(i)));
        }
        while (true) {
            int one = -1;
            int other = -1;
            double best = -1;
            for (int i = 0; i < likeness.length; i++) {
                for (int j = i + 1; j < likeness.length; j++) {
                    if (likeness[i][j] > best) {
                        best = likeness[i][j];
                        one = i;
                        other = j;
                    }
                }
            }
            if (one < 0 || best < threshold) {
                return clusters.stream().filter(cluster -> cluster.size() > 1).toList();
            }
            List<Integer> ours = clusters.get(one);
            List<Integer> theirs = clusters.get(other);
            if (ours.size() + theirs.size() > most) {
                likeness[one][other] = -1;
                likeness[other][one] = -1;
                continue;
            }
            for (int i = 0; i < likeness.length; i++) {
                double a = likeness[one][i];
                double b = likeness[other][i];
                double joint =
                        a < 0 || b < 0 ? -1 : (a * ours.size() + b * theirs.size()) / (ours.size() + theirs.size());
                likeness[one][i] = joint;
                likeness[i][one] = joint;
                likeness[other][i] = -1;
                likeness[i][other] = -1;
            }
            likeness[one][one] = -1;
            ours.addAll(theirs);
            theirs.clear();
        }
    }
}
