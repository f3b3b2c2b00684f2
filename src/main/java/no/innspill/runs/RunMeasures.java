package no.innspill.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.innspill.chapter.MeasuresChapter;
import no.innspill.document.Cell;
import no.innspill.document.ReportFormat;
import no.innspill.document.ReportTable;
import no.innspill.document.Section;
import no.innspill.language.Language;
import no.innspill.report.MeasureRow;
import no.innspill.similarity.Certainty;
import no.innspill.similarity.ComparedText;
import no.innspill.similarity.Likeness;

/** The measures of several runs as one table, those that are alike after each other. */
final class RunMeasures {

    /** A measure of one of the runs. */
    record Row(Run run, MeasureRow measure) {}

    private RunMeasures() {}

    /** None if no run has measures. */
    static Optional<Section> of(List<Run> runs, ReportFormat speech) {
        List<Row> rows = all(runs, speech.language());
        List<ReportTable.Column> columns = new ArrayList<>(MeasuresChapter.columns(speech));
        columns.add(1, new ReportTable.Column(speech.say("report_run_short"), true, 8));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "measures",
                        speech.say("report_measures"),
                        true,
                        List.of(new ReportTable(
                                speech.say("report_measures_caption") + " " + speech.say("report_measures_runs"),
                                columns,
                                rows.stream().map(row -> cells(row, speech)).toList(),
                                0))));
    }

    private static List<Cell> cells(Row row, ReportFormat speech) {
        List<Cell> cells = new ArrayList<>(MeasuresChapter.cells(row.measure(), speech));
        cells.add(1, speech.count(row.run().number()));
        return cells;
    }

    /** All of them: each is followed by what is like it in other runs. */
    static List<Row> all(List<Run> runs, Language language) {
        List<Row> rows = runs.stream()
                .flatMap(run -> MeasuresOfRun.of(run, language).stream().map(row -> new Row(run, row)))
                .toList();
        Likeness likeness = Likeness.of(IntStream.range(0, rows.size())
                .mapToObj(i -> new ComparedText(i, rows.get(i).measure().title()))
                .toList());
        List<Row> ordered = new ArrayList<>();
        boolean[] taken = new boolean[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i; j < rows.size() && !taken[i]; j++) {
                boolean like = j == i
                        || (rows.get(j).run().number() != rows.get(i).run().number()
                                && Certainty.CLOSE.reachedBy(likeness.between(i, j)));
                if (like && !taken[j]) {
                    ordered.add(rows.get(j));
                    taken[j] = j > i;
                }
            }
            taken[i] = true;
        }
        return ordered;
    }
}
