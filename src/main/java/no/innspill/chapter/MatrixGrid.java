package no.innspill.chapter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.document.Grid;
import no.innspill.document.ReportFormat;
import no.innspill.report.MatrixRow;

/** What the ratings came to, for machines, one item a row. */
public final class MatrixGrid {

    private MatrixGrid() {}

    public static Grid of(Stream<MatrixRow> rows, ReportFormat speech) {
        return new Grid(
                speech.say("report_matrix"),
                List.of(
                        speech.say("report_number"),
                        speech.say("report_item"),
                        speech.say("report_importance"),
                        bound("report_importance", "report_lower", speech),
                        bound("report_importance", "report_upper", speech),
                        speech.say("report_feasibility"),
                        bound("report_feasibility", "report_lower", speech),
                        bound("report_feasibility", "report_upper", speech),
                        bound("report_importance", "report_judged_on", speech),
                        bound("report_feasibility", "report_judged_on", speech)),
                List.of(6, 70, 10, 12, 12, 16, 16, 16, 10, 10),
                rows.map(MatrixGrid::row).toList());
    }

    private static String bound(String axis, String which, ReportFormat speech) {
        return speech.say(which, speech.say(axis));
    }

    private static List<Object> row(MatrixRow row) {
        return List.of(
                row.number(),
                row.text(),
                orEmpty(row.importance().middle()),
                orEmpty(row.importance().spread().map(MatrixRow.Range::lower)),
                orEmpty(row.importance().spread().map(MatrixRow.Range::upper)),
                orEmpty(row.feasibility().middle()),
                orEmpty(row.feasibility().spread().map(MatrixRow.Range::lower)),
                orEmpty(row.feasibility().spread().map(MatrixRow.Range::upper)),
                row.importance().count(),
                row.feasibility().count());
    }

    private static Object orEmpty(Optional<? extends Object> value) {
        return value.isPresent() ? value.get() : "";
    }
}
