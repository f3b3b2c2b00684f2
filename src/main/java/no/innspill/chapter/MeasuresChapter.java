package no.innspill.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.ReportFormat;
import no.innspill.document.ReportTable;
import no.innspill.document.Section;
import no.innspill.language.Worded;
import no.innspill.report.Backing;
import no.innspill.report.MeasureRow;
import no.innspill.report.Report;

/** The table of measures. */
public final class MeasuresChapter {

    private MeasuresChapter() {}

    static Optional<Section> of(Report report, ReportFormat speech) {
        if (report.measures().isEmpty()) {
            return Optional.empty();
        }
        Block table = new ReportTable(
                speech.say("report_measures_caption"),
                columns(speech),
                report.measures().stream().map(row -> linked(row, speech)).toList(),
                0);
        return Optional.of(new Section("measures", speech.say("report_measures"), true, List.of(table)));
    }

    public static List<ReportTable.Column> columns(ReportFormat speech) {
        return List.of(
                new ReportTable.Column(speech.say("report_number"), true, 4),
                new ReportTable.Column(speech.say("report_measure"), false, 17),
                new ReportTable.Column(speech.say("report_why"), false, 16),
                new ReportTable.Column(speech.say("report_responsible"), false, 14),
                new ReportTable.Column(speech.say("report_carried_out_by"), false, 15),
                new ReportTable.Column(speech.say("report_horizon"), false, 14),
                new ReportTable.Column(speech.say("report_tags"), false, 17),
                new ReportTable.Column(speech.say("report_supported"), true, 9),
                new ReportTable.Column(speech.say("report_importance"), true, 10),
                new ReportTable.Column(speech.say("report_feasibility_column"), true, 11),
                new ReportTable.Column(speech.say("report_sources"), false, 8));
    }

    public static List<Cell> cells(MeasureRow row, ReportFormat speech) {
        return List.of(
                Cell.of(number(row.number(), speech)),
                Cell.of(row.title()).asWritten(),
                Cell.of(row.why()).asWritten(),
                Cell.of(row.responsible()),
                Cell.of(row.carriedOutBy()).asWritten(),
                Cell.of(row.horizon()),
                Cell.of(Worded.joined(row.tags(), ", ")),
                support(row, speech),
                speech.figure(row.importance()),
                speech.figure(row.feasibility()),
                Cell.noted(
                        row.sources().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        themes(row, speech)));
    }

    /** By its number, which ideas refer to, and with links to the ideas it comes from. */
    private static List<Cell> linked(MeasureRow row, ReportFormat speech) {
        List<Cell> cells = new ArrayList<>(cells(row, speech));
        cells.set(0, Cell.of(number(row.number(), speech)).at("measure-" + row.number()));
        cells.set(
                cells.size() - 1,
                Cell.noted("", themes(row, speech))
                        .to(row.sources().stream()
                                .map(idea -> new Cell.Link(String.valueOf(idea), "idea-" + idea))
                                .toList()));
        return cells;
    }

    /** What a measure is called by elsewhere in the report. */
    public static String number(int number, ReportFormat speech) {
        return speech.say("report_measure_number", number);
    }

    private static List<String> themes(MeasureRow row, ReportFormat speech) {
        return row.themes().isEmpty()
                ? List.of()
                : List.of(speech.say(
                        "report_theme_numbers",
                        row.themes().size(),
                        row.themes().stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }

    private static String supported(Backing backing, ReportFormat speech) {
        return backing.few()
                ? speech.say(
                        backing.byDevice() ? "report_n_of_m_devices" : "report_n_of_m",
                        backing.people(),
                        backing.voters())
                : speech.say(
                        backing.byDevice() ? "report_supported_by_devices" : "report_supported_by",
                        backing.people(),
                        Math.round(backing.share()));
    }

    /** How many, their share of those who voted, and in which vote. */
    private static Cell support(MeasureRow row, ReportFormat speech) {
        return row.backing()
                .map(backing -> Cell.noted(supported(backing, speech), List.of(backing.vote())))
                .orElseGet(() -> Cell.of(speech.say("report_none")));
    }
}
