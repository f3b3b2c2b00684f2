package no.innspill.chapter;

import java.util.ArrayList;
import java.util.List;
import no.innspill.document.Block;
import no.innspill.document.ReportFormat;
import no.innspill.report.ResultRow;
import no.innspill.report.ThemeReport;
import no.innspill.report.VoteResult;

/** What came out on top in a theme, and how many stand behind it. */
final class TopOfTheme {

    private TopOfTheme() {}

    static List<Block> of(ThemeReport theme, ReportFormat speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(theme.title(), theme.number(), theme.accent()));
        List<VoteResult> told = theme.deciding().stream()
                .filter(result -> !result.top().isEmpty())
                .toList();
        if (told.isEmpty()) {
            blocks.add(new Block.Paragraph(speech.say("report_no_votes_here")));
        }
        for (VoteResult result : told) {
            result.table().ifPresent(table -> blocks.add(new Block.Paragraph(table)));
            blocks.add(new Block.Points(
                    result.top().stream()
                            .map(place -> point(result, place, speech))
                            .toList(),
                    theme.accent()));
            if (result.beyondHalf() > 0) {
                blocks.add(new Block.Paragraph(speech.say("report_more_over_half", result.beyondHalf())));
            }
            if (result.beyondTop() > 0) {
                blocks.add(new Block.Paragraph(speech.say("report_as_many", result.beyondTop())));
            }
        }
        return blocks;
    }

    private static Block.Point point(VoteResult result, ResultRow place, ReportFormat speech) {
        List<String> note = new ArrayList<>(List.of(support(result, place, speech)));
        if (result.weighted()) {
            note.add(speech.say(result.ranked() ? "report_points_n" : "report_dots_n", place.dots()));
        }
        if (!result.elsewhere()) {
            result.lead(place)
                    .ifPresent(lead -> note.add(
                            lead == 0
                                    ? speech.say("report_lead_none")
                                    : speech.say(
                                            result.ranked()
                                                    ? "report_lead_points"
                                                    : result.weighted() ? "report_lead_dots" : "report_lead",
                                            lead)));
        }
        return new Block.Point(place.rankShown(), place.text(), String.join(". ", note), place.share());
    }

    private static String support(VoteResult result, ResultRow place, ReportFormat speech) {
        if (place.reactions().isPresent()) {
            return speech.say(
                    "report_agreement", place.people(), place.reactions().get().seen(), Math.round(place.share()));
        }
        return result.few()
                ? speech.say(
                        result.unit().of("report_support_few", "report_support_few_devices"),
                        place.people(),
                        result.voters())
                : speech.say(
                        result.unit().of("report_support", "report_support_devices"),
                        place.people(),
                        Math.round(place.share()));
    }
}
