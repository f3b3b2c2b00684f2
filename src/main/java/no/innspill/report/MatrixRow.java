package no.innspill.report;

import java.util.Optional;

/**
 * An item as it was rated, 1 to 5 each.
 *
 * @param number its number in the chart, from 1 on
 * @param item the id of the idea or group
 * @param importance the median; empty where nobody said
 * @param people how many rated it
 */
record MatrixRow(
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
}
