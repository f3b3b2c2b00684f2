package no.innspill.chapter;

import no.innspill.document.ReportFormat;
import no.innspill.report.VoteResult;

/** Says how many voted, of those who could. */
final class TurnoutLine {

    private TurnoutLine() {}

    static String of(VoteResult result, ReportFormat speech) {
        return speech.say(
                result.unit().of("report_turnout", "report_turnout_devices"),
                result.name(),
                result.voters(),
                result.people());
    }
}
