package no.innspill.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innspill.document.Grid;
import no.innspill.document.ReportFormat;
import no.innspill.report.IdeaRow;
import no.innspill.report.Report;
import no.innspill.report.ThemeReport;

/** Ideas for machines, one a row. */
record IdeaGrids(Report report, ReportFormat speech) {

    /** What an idea's group or it itself came to. */
    private static final List<String> RESULT =
            List.of("report_rank", "report_people", "report_percent_title", "report_dots", "vote_points");

    private static final int TAG = 20;

    /** Every idea, those without votes too, with what its group or it itself came to. */
    Grid all() {
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
                theme.title().text(),
                idea.text(),
                idea.group().orElse(""),
                idea.tagLine().text(),
                idea.fromPaper() ? speech.say("report_yes") : "",
                idea.answer().orElse("")));
        Optional<ThemeReport.Placed> placed = theme.placeOf(idea);
        row.add(orEmpty(placed.map(there -> there.place().rankCell())));
        row.add(orEmpty(placed.map(there -> there.place().people())));
        row.add(orEmpty(placed.map(there -> ResultGrids.share(there.result(), there.place()))));
        row.add(orEmpty(placed.map(there -> ResultGrids.dots(there.result(), there.place()))));
        row.add(orEmpty(placed.map(there -> ResultGrids.points(there.result(), there.place()))));
        row.add(idea.table().orElse(""));
        row.add(idea.table().isPresent() && idea.plenary() ? speech.say("report_yes") : "");
        return row;
    }

    /** With a column for each tag; what came of it stands with the results. */
    Grid plain() {
        Grid ideas = all();
        for (String result : RESULT) {
            ideas = ideas.without(speech.say(result));
        }
        List<IdeaRow> rows = report.themes().stream()
                .flatMap(theme -> theme.ideas().stream())
                .toList();
        return ideas.with(
                        List.of(speech.say("report_pinned")),
                        TAG,
                        row -> List.of(rows.get(row).pinned() ? speech.say("report_yes") : ""))
                .tagged(
                        speech.say("report_tags"),
                        rows.stream().map(IdeaRow::tags).toList(),
                        speech.say("report_yes"));
    }

    private Grid grid(String name, List<String> titles, List<Integer> widths, List<List<Object>> rows) {
        return new Grid(speech.say(name), titles.stream().map(speech::say).toList(), widths, rows);
    }

    private static Object orEmpty(Optional<? extends Object> value) {
        return value.isPresent() ? value.get() : "";
    }
}
