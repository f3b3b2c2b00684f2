package no.innspill.chapter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.document.Grid;
import no.innspill.document.ReportFormat;
import no.innspill.report.Backing;
import no.innspill.report.MeasureRow;

/** Measures for machines, one a row. */
public final class MeasureGrid {

    private static final List<String> TITLES = List.of(
            "report_number",
            "report_measure",
            "report_why",
            "report_responsible",
            "report_carried_out_by",
            "report_horizon",
            "report_tags",
            "report_people",
            "report_percent_title",
            "report_voters",
            "report_vote",
            "report_importance",
            "report_feasibility",
            "report_sources");

    private static final List<Integer> WIDTHS = List.of(6, 40, 40, 18, 18, 22, 30, 10, 10, 10, 22, 10, 16, 16);

    private MeasureGrid() {}

    public static Grid of(Stream<MeasureRow> measures, ReportFormat speech) {
        return new Grid(
                speech.say("report_measures"),
                TITLES.stream().map(speech::say).toList(),
                WIDTHS,
                measures.map(MeasureGrid::row).toList());
    }

    private static List<Object> row(MeasureRow row) {
        return List.of(
                row.number(),
                row.title(),
                row.why(),
                row.responsible().text(),
                row.carriedOutBy(),
                row.horizon().text(),
                String.join(", ", row.tags()),
                orEmpty(row.backing().map(Backing::people)),
                orEmpty(row.backing().filter(backing -> !backing.few()).map(Backing::share)),
                orEmpty(row.backing().map(Backing::voters)),
                orEmpty(row.backing().map(backing -> backing.vote().text())),
                orEmpty(row.importance()),
                orEmpty(row.feasibility()),
                row.sources().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private static Object orEmpty(Optional<? extends Object> value) {
        return value.isPresent() ? value.get() : "";
    }
}
