package no.innspill.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.chapter.MatrixChapter;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.ReportFormat;
import no.innspill.document.ReportTable;
import no.innspill.document.Section;
import no.innspill.report.MatrixRow;

/** How the same things were rated in several runs: a row for each run, and those of one thing after each other. */
final class RunRatings {

    private RunRatings() {}

    /** None if nothing was rated in any run. */
    static Optional<Section> of(List<Run> runs, List<JoinedTheme> themes, ReportFormat speech) {
        List<List<Cell>> rows = themes.stream()
                .flatMap(theme -> theme.ranked().stream())
                .flatMap(match -> rows(runs, match, speech).stream())
                .toList();
        List<ReportTable.Column> columns = new ArrayList<>();
        columns.add(new ReportTable.Column(speech.say("report_item"), false, 50));
        columns.add(new ReportTable.Column(speech.say("report_run_short"), true, 9));
        columns.addAll(MatrixChapter.judged(speech));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "matrix",
                        speech.say("report_matrix"),
                        false,
                        List.of(
                                new Block.Paragraph(speech.say("report_matrix_lead", MatrixRow.Axis.FEWEST)),
                                new ReportTable(speech.say("report_matrix_runs"), columns, rows, 0))));
    }

    private static List<List<Cell>> rows(List<Run> runs, RunMatching.Match match, ReportFormat speech) {
        return rated(runs, match)
                .map(row -> {
                    List<Cell> cells =
                            new ArrayList<>(List.of(Cell.of(row.text()).asWritten(), speech.count(row.number())));
                    cells.addAll(MatrixChapter.judged(row, speech));
                    return cells;
                })
                .toList();
    }

    /** How it was rated in each run in which it was, by the number of the run. */
    static Stream<MatrixRow> rated(List<Run> runs, RunMatching.Match match) {
        return match.entries().entrySet().stream().flatMap(each -> {
            Run.Rated rated = runs.get(each.getKey() - 1).rated(each.getValue().item());
            return rated.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new MatrixRow(
                            each.getKey(),
                            0,
                            match.text(),
                            MatrixRow.Axis.of(rated.importance()),
                            MatrixRow.Axis.of(rated.feasibility())));
        });
    }
}
