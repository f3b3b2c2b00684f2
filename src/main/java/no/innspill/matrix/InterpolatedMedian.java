package no.innspill.matrix;

import java.util.Collection;
import java.util.List;

/**
 * The median of ratings from 1 to 5, told more finely where many are the same: of those who gave the middle rating it is
 * asked how far into them the middle lies. Where as many rated higher as lower it is the median itself; it is never more
 * than half a step away from it. So what has twenty fours and ten fives is seen to be ahead of what has twenty fours and
 * ten threes.
 */
public final class InterpolatedMedian {

    private InterpolatedMedian() {}

    /** @param ratings one at least */
    public static double of(Collection<Integer> ratings) {
        List<Integer> sorted = ratings.stream().sorted().toList();
        int count = sorted.size();
        double median = (sorted.get((count - 1) / 2) + sorted.get(count / 2)) / 2.0;
        long same = sorted.stream().filter(rating -> rating == median).count();
        long above = sorted.stream().filter(rating -> rating > median).count();
        long below = sorted.stream().filter(rating -> rating < median).count();
        return same == 0 ? median : median + (above - below) / (2.0 * same);
    }
}
