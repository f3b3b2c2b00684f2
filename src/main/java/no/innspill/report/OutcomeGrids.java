package no.innspill.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innspill.document.Grid;
import no.innspill.document.ReportFormat;

/** What the ratings and the support by affiliation came to, for machines: one item, or one item in one affiliation, a row. */
record OutcomeGrids(Report report, ReportFormat speech) {

    Grid matrix() {
        return new Grid(
                speech.say("report_matrix"),
                List.of(
                        speech.say("report_number"),
                        speech.say("report_item"),
                        speech.say("report_importance"),
                        bound("report_importance", "report_lower"),
                        bound("report_importance", "report_upper"),
                        speech.say("report_feasibility"),
                        bound("report_feasibility", "report_lower"),
                        bound("report_feasibility", "report_upper"),
                        bound("report_importance", "report_judged_on"),
                        bound("report_feasibility", "report_judged_on")),
                List.of(6, 70, 10, 12, 12, 16, 16, 16, 10, 10),
                report.rated().rows().stream().map(OutcomeGrids::row).toList());
    }

    private String bound(String axis, String which) {
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

    /** Of each affiliation how many support it, at least and at most: the same number where it may be shown. */
    Grid support() {
        return new Grid(
                speech.say("vote_affiliations"),
                List.of(
                        speech.say("report_theme"),
                        speech.say("report_item"),
                        speech.say("plan_affiliations"),
                        speech.say("report_voters"),
                        speech.say("report_at_least"),
                        speech.say("report_at_most"),
                        speech.say("report_remark")),
                List.of(34, 70, 30, 10, 10, 10, 20),
                report.support().themes().stream().flatMap(this::rows).toList());
    }

    private Stream<List<Object>> rows(Support.InTheme theme) {
        return theme.lines().stream()
                .flatMap(line -> IntStream.range(0, theme.affiliations().size())
                        .mapToObj(i -> List.of(
                                theme.theme(),
                                line.text(),
                                theme.affiliations().get(i).name(),
                                theme.affiliations().get(i).voters(),
                                line.cells().get(i).least(),
                                line.cells().get(i).most(),
                                line.standing().map(speech::say).orElse(""))));
    }

    private static Object orEmpty(Optional<? extends Object> value) {
        return value.isPresent() ? value.get() : "";
    }
}
