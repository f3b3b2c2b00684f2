package no.innspill.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.document.Grid;
import no.innspill.document.ReportFormat;

/** The report's tables for machines: the measures, the ranking, every idea, and the votes per item. */
final class Grids {

    private final Report report;
    private final ReportFormat speech;

    Grids(Report report) {
        this.report = report;
        this.speech = new ReportFormat(report.facts().language());
    }

    List<Grid> all() {
        return List.of(measures(), ranking(), ideas(), votes());
    }

    Grid measures() {
        return grid(
                "report_measures",
                List.of(
                        "report_number",
                        "report_measure",
                        "report_why",
                        "report_responsible",
                        "report_carried_out_by",
                        "report_horizon",
                        "report_tags",
                        "report_people",
                        "report_percent_title",
                        "report_importance",
                        "report_feasibility",
                        "report_sources"),
                List.of(6, 40, 40, 18, 18, 22, 30, 10, 10, 10, 16, 16),
                report.measures().stream().map(Grids::row).toList());
    }

    private static List<Object> row(MeasureRow row) {
        return List.of(
                row.number(),
                row.title(),
                row.why(),
                row.responsible(),
                row.carriedOutBy(),
                row.horizon(),
                String.join(", ", row.tags()),
                orEmpty(row.support()),
                orEmpty(row.share()),
                orEmpty(row.importance()),
                orEmpty(row.feasibility()),
                row.sources().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    /** Main places only: one row for each item in the vote that counts. */
    Grid ranking() {
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
                        "vote_points"),
                List.of(34, 8, 8, 70, 10, 10, 10, 10, 10),
                report.themes().stream()
                        .flatMap(theme -> theme.result().stream()
                                .flatMap(result -> result.places().stream().map(place -> row(theme, result, place))))
                        .toList());
    }

    private List<Object> row(ThemeReport theme, Result result, ResultRow place) {
        return List.of(
                theme.title(),
                place.rankCell(),
                place.tied() && place.isSupported() ? speech.say("report_yes") : "",
                place.text(),
                Math.max(1, place.gathered()),
                place.people(),
                place.share(),
                dots(result, place),
                points(result, place));
    }

    /** A ranked vote has points in their stead. */
    private static Object dots(Result result, ResultRow place) {
        return result.ranked() ? "" : place.dots();
    }

    private static Object points(Result result, ResultRow place) {
        return result.ranked() ? place.dots() : "";
    }

    /** Every idea, those without votes too, with what its group or it itself came to. */
    Grid ideas() {
        return grid(
                "report_all_ideas",
                List.of(
                        "report_number",
                        "report_theme",
                        "report_idea",
                        "report_group",
                        "report_tags",
                        "paper_mark",
                        "report_answer",
                        "report_rank",
                        "report_people",
                        "report_percent_title",
                        "report_dots",
                        "vote_points",
                        "table_col_table",
                        "table_col_plenary"),
                List.of(6, 34, 80, 34, 40, 10, 40, 8, 10, 10, 10, 10, 12, 12),
                report.themes().stream()
                        .flatMap(theme -> theme.ideas().stream().map(idea -> row(theme, idea)))
                        .toList());
    }

    private List<Object> row(ThemeReport theme, IdeaRow idea) {
        List<Object> row = new ArrayList<>(List.of(
                idea.number(),
                theme.title(),
                idea.text(),
                idea.group().orElse(""),
                idea.tagLine(),
                idea.fromPaper() ? speech.say("report_yes") : "",
                idea.answer().orElse("")));
        Optional<ResultRow> place = theme.placeOf(idea);
        row.add(orEmpty(place.map(ResultRow::rankCell)));
        row.add(orEmpty(place.map(ResultRow::people)));
        row.add(orEmpty(place.map(ResultRow::share)));
        boolean ranked = theme.result().filter(Result::ranked).isPresent();
        row.add(orEmpty(place.filter(any -> !ranked).map(ResultRow::dots)));
        row.add(orEmpty(place.filter(any -> ranked).map(ResultRow::dots)));
        row.add(idea.table().orElse(""));
        row.add(idea.table().isPresent() && idea.plenary() ? speech.say("report_yes") : "");
        return row;
    }

    /** Every vote, earlier ones too. */
    Grid votes() {
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

    private static Stream<List<Object>> rows(ThemeReport theme, Result result) {
        return result.places().stream()
                .map(place -> List.<Object>of(
                        result.step(),
                        theme.title(),
                        place.text(),
                        dots(result, place),
                        points(result, place),
                        place.people(),
                        result.voters(),
                        result.people(),
                        result.dots(),
                        result.perItem()));
    }

    private Grid grid(String name, List<String> titles, List<Integer> widths, List<List<Object>> rows) {
        Grid grid = new Grid(speech.say(name), titles.stream().map(speech::say).toList(), widths, rows);
        return report.facts().rehearsal() ? grid.and(speech.say("rehearsal_mark"), 26, speech.say("report_yes")) : grid;
    }

    private static Object orEmpty(Optional<? extends Object> value) {
        return value.isPresent() ? value.get() : "";
    }
}
