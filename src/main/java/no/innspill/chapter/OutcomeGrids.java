package no.innspill.chapter;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innspill.document.Grid;
import no.innspill.document.ReportFormat;
import no.innspill.report.Report;
import no.innspill.report.Support;

/** What the support by affiliation came to, for machines: one item in one affiliation a row. */
record OutcomeGrids(Report report, ReportFormat speech) {

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
                                theme.theme().text(),
                                line.text(),
                                theme.affiliations().get(i).name().text(),
                                theme.affiliations().get(i).voters(),
                                line.cells().get(i).least(),
                                line.cells().get(i).most(),
                                line.standing().map(speech::say).orElse(""))));
    }
}
