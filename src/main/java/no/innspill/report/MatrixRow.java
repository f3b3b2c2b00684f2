package no.innspill.report;

import java.util.Optional;

/**
 * An item as it was judged, 1 to 5 each.
 *
 * @param number its number in the chart, from 1 on
 * @param importance the median; empty where nobody said
 * @param importanceSpread the lower and upper quartile as they are written, {@code 3–4}
 * @param people how many judged it
 */
record MatrixRow(
        int number,
        String text,
        Optional<Double> importance,
        String importanceSpread,
        Optional<Double> feasibility,
        String feasibilitySpread,
        long people) {}
