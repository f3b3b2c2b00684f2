package no.innspill.matrix;

import java.util.Collection;
import java.util.List;

/**
 * How some ratings from 1 to 5 lie: their median, and the quartiles that the middle half of them lies between. The
 * quartiles are Tukey's hinges: the median of the lower half and that of the upper half, where the middle one of an odd
 * number belongs to both halves. So each of the three numbers is a whole or a half one, and all three are the rating
 * itself where there is only one. Without any rating all are 0.
 *
 * @param count how many ratings
 * @param lower the lower hinge
 * @param upper the upper hinge
 */
public record Spread(int count, double lower, double median, double upper) {

    public static final Spread NONE = new Spread(0, 0, 0, 0);

    public static Spread of(Collection<Integer> ratings) {
        if (ratings.isEmpty()) {
            return NONE;
        }
        List<Integer> sorted = ratings.stream().sorted().toList();
        int count = sorted.size();
        int half = (count + 1) / 2;
        return new Spread(
                count, median(sorted.subList(0, half)), median(sorted), median(sorted.subList(count - half, count)));
    }

    private static double median(List<Integer> sorted) {
        int count = sorted.size();
        return (sorted.get((count - 1) / 2) + sorted.get(count / 2)) / 2.0;
    }

    public boolean isEmpty() {
        return count == 0;
    }
}
