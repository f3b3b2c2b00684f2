package no.innspill.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Importance × feasibility: a chart that is read without colour, and the numbers in a table. */
final class MatrixChapter {

    private static final double LOWEST = 1;
    private static final double HIGHEST = 5;

    private MatrixChapter() {}

    static Optional<Section> of(Report report, Speech speech) {
        if (report.matrix().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(speech.say("report_matrix_lead")));
        List<Block.Dot> dots = dots(report.matrix());
        if (!dots.isEmpty()) {
            blocks.add(new Block.Chart(
                    speech.say("report_matrix_chart"),
                    speech.say("report_feasibility"),
                    speech.say("report_importance"),
                    dots));
        }
        blocks.add(table(report.matrix(), speech));
        return Optional.of(new Section("matrix", speech.say("report_matrix"), true, false, blocks));
    }

    /** Those that fall on one place share a dot. */
    private static List<Block.Dot> dots(List<MatrixRow> rows) {
        Map<String, Block.Dot> dots = new TreeMap<>();
        for (MatrixRow row : rows) {
            if (row.importance().isPresent() && row.feasibility().isPresent()) {
                long x = place(row.feasibility().get());
                long y = 100 - place(row.importance().get());
                dots.merge(
                        x + " " + y,
                        new Block.Dot(String.valueOf(row.number()), x, y),
                        (one, other) -> new Block.Dot(one.label() + ", " + other.label(), x, y));
            }
        }
        return List.copyOf(dots.values());
    }

    private static long place(double value) {
        return Math.round(100 * (value - LOWEST) / (HIGHEST - LOWEST));
    }

    private static Block table(List<MatrixRow> rows, Speech speech) {
        return new Block.Table(
                speech.say("report_matrix_caption"),
                List.of(
                        new Block.Column(speech.say("report_number"), true, 6),
                        new Block.Column(speech.say("report_item"), false, 40),
                        new Block.Column(speech.say("report_importance"), true, 12),
                        new Block.Column(speech.say("report_spread"), true, 12),
                        new Block.Column(speech.say("report_feasibility"), true, 14),
                        new Block.Column(speech.say("report_spread"), true, 12),
                        new Block.Column(speech.say("report_judges"), true, 10)),
                rows.stream().map(row -> cells(row, speech)).toList(),
                0);
    }

    private static List<Cell> cells(MatrixRow row, Speech speech) {
        return List.of(
                speech.count(row.number()),
                Cell.of(row.text()),
                speech.figure(row.importance()),
                spread(row.importanceSpread(), speech),
                speech.figure(row.feasibility()),
                spread(row.feasibilitySpread(), speech),
                speech.count(row.people()));
    }

    private static Cell spread(Optional<MatrixRow.Range> range, Speech speech) {
        return Cell.of(range.map(
                        ends -> speech.say("report_range", speech.decimal(ends.lower()), speech.decimal(ends.upper())))
                .orElseGet(() -> speech.say("report_none")));
    }
}
