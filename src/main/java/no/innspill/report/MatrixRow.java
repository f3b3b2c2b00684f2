package no.innspill.report;

import java.util.Optional;
import no.innspill.matrix.Spread;

/**
 * An item as it was rated, 1 to 5 each.
 *
 * @param number its number in the chart, from 1 on
 * @param item the id of the idea or group
 * @param importance the median; empty where nobody said
 * @param people how many rated it
 */
public record MatrixRow(
        int number,
        long item,
        String text,
        Optional<Double> importance,
        Optional<Range> importanceSpread,
        Optional<Double> feasibility,
        Optional<Range> feasibilitySpread,
        long people) {

    /** What the middle half of the ratings lies between. */
    record Range(double lower, double upper) {}

    public static MatrixRow of(int number, long item, String text, Spread importance, Spread feasibility, long people) {
        return new MatrixRow(
                number,
                item,
                text,
                median(importance),
                range(importance),
                median(feasibility),
                range(feasibility),
                people);
    }

    public static Optional<Double> median(Spread spread) {
        return spread.isEmpty() ? Optional.empty() : Optional.of(spread.median());
    }

    private static Optional<Range> range(Spread spread) {
        return spread.isEmpty() ? Optional.empty() : Optional.of(new Range(spread.lower(), spread.upper()));
    }
}
