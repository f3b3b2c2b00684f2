package no.innspill.report;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.document.About;
import no.innspill.document.ReportFormat;

/** What every file of a report says of itself. */
final class ReportAbout {

    private ReportAbout() {}

    static About of(Report report) {
        Facts facts = report.facts();
        ReportFormat speech = new ReportFormat(facts.language());
        return new About(
                facts.title(),
                speech.say("report_summary", facts.title()),
                facts.language().tag(),
                facts.code(),
                "",
                "",
                Optional.of(facts.made().atZone(ZoneId.systemDefault()).toLocalDate()),
                "",
                keywords(report, speech));
    }

    /** What it is, and its themes. */
    private static List<String> keywords(Report report, ReportFormat speech) {
        return Stream.concat(
                        Stream.of(speech.say("report_title")),
                        report.themes().stream().map(ThemeReport::title))
                .toList();
    }
}
