package no.innspill.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.document.Block;
import no.innspill.document.Grid;
import no.innspill.document.ReportFormat;
import no.innspill.report.IdeaRow;
import no.innspill.report.MeasureRow;
import no.innspill.report.Report;
import no.innspill.report.ResultRow;
import no.innspill.report.ThemeReport;
import no.innspill.report.VoteResult;

/**
 * The report's tables for machines, one thing a row: facts, measures, results, ideas, matrix, support, the votes per item, and
 * how it was done.
 */
public final class Grids {

    /** What an idea's group or it itself came to. */
    private static final List<String> RESULT =
            List.of("report_rank", "report_people", "report_percent_title", "report_dots", "vote_points");

    private static final int TAG = 20;

    private final Report report;
    private final ReportFormat speech;

    public Grids(Report report) {
        this.report = report;
        this.speech = new ReportFormat(report.facts().language());
    }

    /** For a workbook: a tag has a column of its own, and what a group came to stands once. */
    public List<Grid> all() {
        return Stream.of(
                        facts(),
                        measures()
                                .tagged(
                                        speech.say("report_tags"),
                                        report.measures().stream()
                                                .map(MeasureRow::tags)
                                                .toList(),
                                        speech.say("report_yes")),
                        results(),
                        plainIdeas()
                                .tagged(
                                        speech.say("report_tags"),
                                        written().map(IdeaRow::tags).toList(),
                                        speech.say("report_yes")),
                        MatrixGrid.of(report.rated().rows().stream(), speech),
                        new OutcomeGrids(report, speech).support(),
                        votes(),
                        new MethodGrids(report, speech).votes(),
                        new MethodGrids(report, speech).notes())
                .map(this::marked)
                .toList();
    }

    /** For a file of its own: {@code ideas}, {@code results} or {@code measures}. */
    public Grid named(String table) {
        return switch (table) {
            case "measures" -> measures();
            case "results" -> results();
            default -> ideas();
        };
    }

    private Grid facts() {
        return new Grid(
                speech.say("report_facts"),
                List.of(speech.say("report_fact"), speech.say("report_value")),
                List.of(30, 80),
                Stream.concat(
                                Stream.of(
                                        new Block.Fact(
                                                speech.say("plan_name"),
                                                report.facts().title()),
                                        new Block.Fact(
                                                speech.say("report_code"),
                                                report.facts().code())),
                                TopFacts.of(report.facts(), speech).facts().stream())
                        .map(fact -> List.<Object>of(fact.label(), fact.value()))
                        .toList());
    }

    Grid measures() {
        return MeasureGrid.of(report.measures().stream(), speech);
    }

    /** One row for each item in the vote that counts, at each table where they voted each for itself. */
    Grid results() {
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
                theme.title(),
                place.rankCell(),
                place.tied() && place.isSupported() ? speech.say("report_yes") : "",
                place.text(),
                Math.max(1, place.gathered()),
                place.people(),
                shareCell(result, place),
                dots(result, place),
                points(result, place),
                result.table().orElse(""));
    }

    /** Of few there is none. */
    private static Object shareCell(VoteResult result, ResultRow place) {
        return result.sharesOf(place) ? place.share() : "";
    }

    /** A ranked vote has points in their stead. */
    private static Object dots(VoteResult result, ResultRow place) {
        return result.ranked() ? "" : place.dots();
    }

    private static Object points(VoteResult result, ResultRow place) {
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
        Optional<ThemeReport.Placed> placed = theme.placeOf(idea);
        row.add(orEmpty(placed.map(there -> there.place().rankCell())));
        row.add(orEmpty(placed.map(there -> there.place().people())));
        row.add(orEmpty(placed.map(there -> shareCell(there.result(), there.place()))));
        row.add(orEmpty(placed.map(there -> dots(there.result(), there.place()))));
        row.add(orEmpty(placed.map(there -> points(there.result(), there.place()))));
        row.add(idea.table().orElse(""));
        row.add(idea.table().isPresent() && idea.plenary() ? speech.say("report_yes") : "");
        return row;
    }

    private Grid plainIdeas() {
        Grid ideas = ideas();
        for (String result : RESULT) {
            ideas = ideas.without(speech.say(result));
        }
        List<IdeaRow> rows = written().toList();
        return ideas.with(
                List.of(speech.say("report_pinned")),
                TAG,
                row -> List.of(rows.get(row).pinned() ? speech.say("report_yes") : ""));
    }

    private Stream<IdeaRow> written() {
        return report.themes().stream().flatMap(theme -> theme.ideas().stream());
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

    private static Stream<List<Object>> rows(ThemeReport theme, VoteResult result) {
        return result.places().stream()
                .map(place -> List.<Object>of(
                        result.name(),
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
        return new Grid(speech.say(name), titles.stream().map(speech::say).toList(), widths, rows);
    }

    /** For a file of its own. */
    public Grid marked(Grid grid) {
        return report.facts().rehearsal() ? grid.and(speech.say("rehearsal_mark"), 26, speech.say("report_yes")) : grid;
    }

    private static Object orEmpty(Optional<? extends Object> value) {
        return value.isPresent() ? value.get() : "";
    }
}
