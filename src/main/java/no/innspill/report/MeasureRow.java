package no.innspill.report;

import java.util.List;
import java.util.Optional;
import no.innspill.language.Worded;

/**
 * A row of the table of measures, with the columns that follow-up tables of plans have.
 *
 * @param themes the numbers of the themes that it comes from
 * @param backing who voted for what it comes from, if that was voted on
 * @param importance the interpolated median of what people said, 1 to 5
 * @param feasibility likewise
 * @param sources the numbers of the ideas it comes from
 */
public record MeasureRow(
        int number,
        String title,
        String why,
        Worded responsible,
        String carriedOutBy,
        Worded horizon,
        List<Worded> tags,
        List<Integer> themes,
        Optional<Backing> backing,
        Optional<Double> importance,
        Optional<Double> feasibility,
        List<Integer> sources) {

    public MeasureRow {
        tags = List.copyOf(tags);
        themes = List.copyOf(themes);
        sources = List.copyOf(sources);
    }

    /** For where the ideas themselves are not told. */
    MeasureRow withoutSources() {
        return new MeasureRow(
                number,
                title,
                why,
                responsible,
                carriedOutBy,
                horizon,
                tags,
                themes,
                backing,
                importance,
                feasibility,
                List.of());
    }
}
