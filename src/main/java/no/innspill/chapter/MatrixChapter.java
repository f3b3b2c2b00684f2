package no.innspill.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.ReportFormat;
import no.innspill.document.ReportTable;
import no.innspill.document.Section;
import no.innspill.page.MatrixChart;
import no.innspill.report.Few;
import no.innspill.report.MatrixRow;
import no.innspill.report.Rated;
import no.innspill.report.Report;

/** Importance × feasibility: a chart that is read without colour, and the numbers in a table. */
public final class MatrixChapter {

    private MatrixChapter() {}

    static Optional<Section> of(Report report, ReportFormat speech) {
        Rated rated = report.rated();
        if (rated.rows().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(speech.say("report_matrix_lead", Few.FOR_RATINGS)));
        blocks.add(new Block.Paragraph(speech.say("report_raters", rated.raters(), rated.people())));
        if (2 * rated.raters() < rated.people()) {
            blocks.add(new Block.Paragraph(speech.say("report_few_raters")));
        }
        MatrixChart chart = chart(rated.rows());
        if (!chart.marks().isEmpty()) {
            blocks.add(new Block.Chart(speech.say("report_matrix_chart"), words(speech), chart));
        }
        blocks.add(table(rated.rows(), speech));
        return Optional.of(new Section("matrix", speech.say("report_matrix"), false, blocks));
    }

    private static MatrixChart chart(List<MatrixRow> rows) {
        return MatrixChart.plot(rows.stream()
                .filter(MatrixRow::isPlaced)
                .map(MatrixChapter::plotted)
                .toList());
    }

    private static MatrixChart.Plotted plotted(MatrixRow row) {
        MatrixRow.Range across = row.feasibility().spread().orElseThrow();
        MatrixRow.Range up = row.importance().spread().orElseThrow();
        return new MatrixChart.Plotted(
                row.number(),
                row.feasibility().middle().orElseThrow(),
                row.importance().middle().orElseThrow(),
                across.lower(),
                across.upper(),
                up.lower(),
                up.upper());
    }

    private static Block.ChartWords words(ReportFormat speech) {
        return new Block.ChartWords(
                speech.say("matrix_hard"),
                speech.say("matrix_first"),
                speech.say("matrix_leave"),
                speech.say("matrix_easy"),
                speech.say("matrix_feasibility"),
                speech.say("matrix_importance"));
    }

    private static Block table(List<MatrixRow> rows, ReportFormat speech) {
        List<ReportTable.Column> columns = new ArrayList<>();
        columns.add(new ReportTable.Column(speech.say("report_number"), true, 5));
        columns.add(new ReportTable.Column(speech.say("report_item"), false, 50));
        columns.addAll(judged(speech));
        return new ReportTable(
                speech.say("report_matrix_caption"),
                columns,
                rows.stream().map(row -> cells(row, speech)).toList(),
                0);
    }

    private static List<Cell> cells(MatrixRow row, ReportFormat speech) {
        List<Cell> cells = new ArrayList<>(
                List.of(speech.count(row.number()), Cell.of(row.text()).asWritten()));
        cells.addAll(judged(row, speech));
        return cells;
    }

    /** The columns for what people said of an item. */
    public static List<ReportTable.Column> judged(ReportFormat speech) {
        return List.of(
                new ReportTable.Column(speech.say("report_importance"), true, 11),
                new ReportTable.Column(speech.say("report_spread"), true, 11),
                new ReportTable.Column(speech.say("report_judges"), true, 9),
                new ReportTable.Column(speech.say("report_feasibility_column"), true, 13),
                new ReportTable.Column(speech.say("report_spread"), true, 11),
                new ReportTable.Column(speech.say("report_judges"), true, 9));
    }

    public static List<Cell> judged(MatrixRow row, ReportFormat speech) {
        List<Cell> cells = new ArrayList<>(axis(row.importance(), speech));
        cells.addAll(axis(row.feasibility(), speech));
        return cells;
    }

    private static List<Cell> axis(MatrixRow.Axis axis, ReportFormat speech) {
        return List.of(
                axis.middle().isPresent() ? speech.figure(axis.middle()) : Cell.of(speech.say("report_too_few")),
                spread(axis.spread(), speech),
                speech.count(axis.count()));
    }

    private static Cell spread(Optional<MatrixRow.Range> range, ReportFormat speech) {
        return Cell.of(range.map(
                        ends -> speech.say("report_range", speech.decimal(ends.lower()), speech.decimal(ends.upper())))
                .orElseGet(() -> speech.say("report_none")));
    }
}
