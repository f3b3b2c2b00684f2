package no.innspill.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.ReportFormat;
import no.innspill.document.Section;

/** Importance × feasibility: a chart that is read without colour, and the numbers in a table. */
public final class MatrixChapter {

    private MatrixChapter() {}

    static Optional<Section> of(Report report, ReportFormat speech) {
        if (report.matrix().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(speech.say("report_matrix_lead")));
        if (!report.chart().marks().isEmpty()) {
            blocks.add(new Block.Chart(speech.say("report_matrix_chart"), words(speech), report.chart()));
        }
        blocks.add(table(report.matrix(), speech));
        return Optional.of(new Section("matrix", speech.say("report_matrix"), false, blocks));
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
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(speech.say("report_number"), true, 5));
        columns.add(new Block.Column(speech.say("report_item"), false, 54));
        columns.addAll(judged(speech));
        return new Block.Table(
                speech.say("report_matrix_caption"),
                columns,
                rows.stream().map(row -> cells(row, speech)).toList(),
                0);
    }

    private static List<Cell> cells(MatrixRow row, ReportFormat speech) {
        List<Cell> cells = new ArrayList<>(List.of(speech.count(row.number()), Cell.of(row.text())));
        cells.addAll(judged(row, speech));
        return cells;
    }

    /** The columns for what people said of an item. */
    public static List<Block.Column> judged(ReportFormat speech) {
        return List.of(
                new Block.Column(speech.say("report_importance"), true, 11),
                new Block.Column(speech.say("report_spread"), true, 11),
                new Block.Column(speech.say("report_feasibility_column"), true, 13),
                new Block.Column(speech.say("report_spread"), true, 11),
                new Block.Column(speech.say("report_judges"), true, 10));
    }

    public static List<Cell> judged(MatrixRow row, ReportFormat speech) {
        return List.of(
                speech.figure(row.importance()),
                spread(row.importanceSpread(), speech),
                speech.figure(row.feasibility()),
                spread(row.feasibilitySpread(), speech),
                speech.count(row.people()));
    }

    private static Cell spread(Optional<MatrixRow.Range> range, ReportFormat speech) {
        return Cell.of(range.map(
                        ends -> speech.say("report_range", speech.decimal(ends.lower()), speech.decimal(ends.upper())))
                .orElseGet(() -> speech.say("report_none")));
    }
}
