package no.innspill.chapter;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.document.About;
import no.innspill.document.ReportFormat;
import no.innspill.report.Facts;
import no.innspill.report.Report;
import no.innspill.rule.Occasion;

/** What every file of a report says of itself. */
public final class ReportAbout {

    private ReportAbout() {}

    public static About of(Report report) {
        Facts facts = report.facts();
        ReportFormat speech = new ReportFormat(facts.language());
        Occasion occasion = facts.occasion();
        return new About(
                facts.title().text(),
                speech.say("report_summary", facts.title()),
                facts.language().tag(),
                facts.code(),
                occasion.organiser(),
                occasion.venue(),
                Optional.of(held(facts)),
                occasion.caseNumber(),
                keywords(report, speech));
    }

    /** As the plan says; without that the day on which the workshop was made. */
    private static LocalDate held(Facts facts) {
        LocalDate planned = facts.occasion().heldOn();
        return planned != null
                ? planned
                : facts.made().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    /** What it is, and its themes. */
    private static List<String> keywords(Report report, ReportFormat speech) {
        return Stream.concat(
                        Stream.of(speech.say("report_title")),
                        report.themes().stream().map(theme -> theme.title().text()))
                .toList();
    }
}
