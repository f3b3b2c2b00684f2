package no.innspill.chapter;

import java.util.List;
import java.util.stream.Stream;
import no.innspill.document.Block;
import no.innspill.document.Grid;
import no.innspill.document.ReportFormat;
import no.innspill.report.MeasureRow;
import no.innspill.report.Report;

/**
 * The report's tables for machines, one thing a row: facts, measures, results, ideas, matrix, support, the votes per item, and
 * how it was done.
 */
public final class Grids {

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
                        new ResultGrids(report, speech).deciding(),
                        new IdeaGrids(report, speech).plain(),
                        MatrixGrid.of(report.rated().rows().stream(), speech),
                        new OutcomeGrids(report, speech).support(),
                        new ResultGrids(report, speech).all(),
                        new MethodGrids(report, speech).votes(),
                        new MethodGrids(report, speech).notes())
                .map(this::marked)
                .toList();
    }

    /** For a file of its own: {@code ideas}, {@code results} or {@code measures}. */
    public Grid named(String table) {
        return switch (table) {
            case "measures" -> measures();
            case "results" -> new ResultGrids(report, speech).deciding();
            default -> new IdeaGrids(report, speech).all();
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
                                                report.facts().title().text()),
                                        new Block.Fact(
                                                speech.say("report_code"),
                                                report.facts().code())),
                                TopFacts.of(report.facts(), speech).facts().stream())
                        .map(fact -> List.<Object>of(fact.label(), fact.value()))
                        .toList());
    }

    private Grid measures() {
        return MeasureGrid.of(report.measures().stream(), speech);
    }

    /** For a file of its own. */
    public Grid marked(Grid grid) {
        return report.facts().rehearsal() ? grid.and(speech.say("rehearsal_mark"), 26, speech.say("report_yes")) : grid;
    }
}
