package no.innspill.report;

import java.util.List;
import java.util.Optional;
import no.innspill.matrix.InterpolatedMedian;
import no.innspill.matrix.Spread;

/**
 * An item as it was rated, 1 to 5 each.
 *
 * @param number its number in the chart, from 1 on
 * @param item the id of the idea or group
 */
public record MatrixRow(int number, long item, String text, Axis importance, Axis feasibility) {

    /**
     * One of the two questions.
     *
     * @param count how many answered it
     * @param middle the interpolated median; empty where too few answered
     * @param spread what the middle half of the ratings lies between, likewise
     */
    public record Axis(long count, Optional<Double> middle, Optional<Range> spread) {

        /** What fewer than these have rated is not told. */
        public static final long FEWEST = Few.FOR_RATINGS;

        public static Axis of(List<Integer> ratings) {
            if (ratings.size() < Few.FOR_RATINGS) {
                return new Axis(ratings.size(), Optional.empty(), Optional.empty());
            }
            Spread spread = Spread.of(ratings);
            return new Axis(
                    ratings.size(),
                    Optional.of(InterpolatedMedian.of(ratings)),
                    Optional.of(new Range(spread.lower(), spread.upper())));
        }
    }

    /** What the middle half of the ratings lies between. */
    public record Range(double lower, double upper) {}

    /** Whether it has a place in the chart: enough have rated it on each of the axes. */
    public boolean isPlaced() {
        return importance.middle().isPresent() && feasibility.middle().isPresent();
    }
}
