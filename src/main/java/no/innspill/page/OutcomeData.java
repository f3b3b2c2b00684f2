package no.innspill.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.innspill.matrix.Spread;
import no.innspill.measure.MeasureShown;

/**
 * What has come out so far, as a program reads it. What may not be seen yet, or is not there, is left out.
 *
 * @param results of the latest vote, by theme
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OutcomeData(List<Result> results, List<Rated> matrix, List<Wanted> measures) {

    /** @param method how the votes were cast, and {@code counted} how they were counted */
    public record Result(long theme, String method, String counted, long voters, long people, List<Row> rows) {

        static Result of(ThemeRanking ranking) {
            return new Result(
                    ranking.theme().id(),
                    ranking.counted().method().tag(),
                    ranking.counted().count().tag(),
                    ranking.voters(),
                    ranking.people(),
                    ranking.rows().stream().map(Row::of).toList());
        }
    }

    /** @param votes the dots of those {@code people}, or the points of their ranks */
    public record Row(String rank, long item, String text, long people, long votes, long percent) {

        static Row of(ThemeRanking.Row row) {
            return new Row(row.rank(), row.card().id(), row.card().text(), row.people(), row.dots(), row.percent());
        }
    }

    public record Rated(long item, String text, long raters, Axis importance, Axis feasibility) {

        static Rated of(MatrixShown.Row row) {
            return new Rated(
                    row.card().id(),
                    row.card().text(),
                    row.raters(),
                    Axis.of(row.importance()),
                    Axis.of(row.feasibility()));
        }
    }

    public record Axis(int count, double lower, double median, double upper) {

        static Axis of(Spread spread) {
            return new Axis(spread.count(), spread.lower(), spread.median(), spread.upper());
        }
    }

    /** @param sources the ids of the ideas and groups that it comes from */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Wanted(long id, String title, String why, String responsible, String horizon, List<Long> sources) {

        static Wanted of(MeasureShown measure) {
            return new Wanted(
                    measure.id(),
                    measure.title(),
                    measure.why(),
                    measure.responsible().text(),
                    measure.horizon().text(),
                    measure.sources().stream().map(MeasureShown.Origin::id).toList());
        }
    }

    /** Of what whoever asks may see. */
    public static OutcomeData of(
            List<ThemeRanking> results, List<MatrixShown.Row> matrix, List<MeasureShown> measures) {
        return new OutcomeData(
                results.stream().map(Result::of).toList(),
                matrix.stream().map(Rated::of).toList(),
                measures.stream().map(Wanted::of).toList());
    }
}
