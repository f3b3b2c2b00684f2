package no.innspill.chapter;

import java.util.List;
import java.util.stream.Stream;
import no.innspill.document.Grid;
import no.innspill.document.ReportFormat;
import no.innspill.language.Worded;
import no.innspill.report.Report;
import no.innspill.report.ResultRow;
import no.innspill.report.ThemeReport;
import no.innspill.report.VoteResult;

/** What the votes came to, for machines: one item a row. */
record ResultGrids(Report report, ReportFormat speech) {

    /** One row for each item in the vote that counts, at each table where they voted each for itself. */
    Grid deciding() {
        return grid(
                "report_ranking",
                List.of(
                        "report_theme",
                        "report_rank",
                        "report_tied",
                        "report_item",
                        "report_ideas_count",
                        "report_people",
                        "report_percent_title",
                        "report_dots",
                        "vote_points",
                        "table_col_table"),
                List.of(34, 8, 8, 70, 10, 10, 10, 10, 10, 14),
                report.themes().stream()
                        .flatMap(theme -> theme.deciding().stream()
                                .flatMap(result -> result.places().stream().map(place -> row(theme, result, place))))
                        .toList());
    }

    private List<Object> row(ThemeReport theme, VoteResult result, ResultRow place) {
        return List.of(
                theme.title().text(),
                place.rankCell(),
                place.tied() && place.isSupported() ? speech.say("report_yes") : "",
                place.text(),
                Math.max(1, place.gathered()),
                place.people(),
                share(result, place),
                dots(result, place),
                points(result, place),
                result.table().map(Worded::text).orElse(""));
    }

    /** Every vote, earlier ones too. */
    Grid all() {
        return grid(
                "report_votes_per_item",
                List.of(
                        "report_vote",
                        "report_theme",
                        "report_item",
                        "report_dots",
                        "vote_points",
                        "report_people",
                        "report_voters",
                        "report_could_vote",
                        "report_dots_each",
                        "report_dots_per_item"),
                List.of(22, 34, 70, 10, 10, 10, 10, 12, 18, 18),
                report.themes().stream()
                        .flatMap(theme -> theme.results().stream().flatMap(result -> rows(theme, result)))
                        .toList());
    }

    private static Stream<List<Object>> rows(ThemeReport theme, VoteResult result) {
        return result.places().stream()
                .map(place -> List.<Object>of(
                        result.name().text(),
                        theme.title().text(),
                        place.text(),
                        dots(result, place),
                        points(result, place),
                        place.people(),
                        result.voters(),
                        result.people(),
                        result.dots(),
                        result.perItem()));
    }

    /** Of few there is none. */
    static Object share(VoteResult result, ResultRow place) {
        return result.sharesOf(place) ? place.share() : "";
    }

    /** A ranked vote has points in their stead. */
    static Object dots(VoteResult result, ResultRow place) {
        return result.ranked() ? "" : place.dots();
    }

    static Object points(VoteResult result, ResultRow place) {
        return result.ranked() ? place.dots() : "";
    }

    private Grid grid(String name, List<String> titles, List<Integer> widths, List<List<Object>> rows) {
        return new Grid(speech.say(name), titles.stream().map(speech::say).toList(), widths, rows);
    }
}
