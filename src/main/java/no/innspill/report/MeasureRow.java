package no.innspill.report;

import java.util.List;
import java.util.Optional;

/**
 * A row of the table of measures, with the columns that follow-up tables of plans have.
 *
 * @param support people who voted for what it comes from, if that was voted on
 * @param share the same in per cent of those who voted
 * @param importance the median of what people said, 1 to 5
 * @param feasibility likewise
 * @param sources the numbers of the ideas it comes from
 */
public record MeasureRow(
        int number,
        String title,
        String why,
        String responsible,
        String carriedOutBy,
        String horizon,
        List<String> tags,
        Optional<Long> support,
        Optional<Double> share,
        Optional<Double> importance,
        Optional<Double> feasibility,
        List<Integer> sources) {

    public MeasureRow {
        tags = List.copyOf(tags);
        sources = List.copyOf(sources);
    }
}
