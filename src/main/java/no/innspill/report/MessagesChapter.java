package no.innspill.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innspill.document.Block;
import no.innspill.document.ReportFormat;
import no.innspill.document.Section;

/** The page of main messages: the top three of each theme. */
final class MessagesChapter {

    private MessagesChapter() {}

    static Optional<Section> of(Report report, ReportFormat speech) {
        List<Block> blocks = new ArrayList<>();
        if (report.hasVotes()) {
            report.themes().forEach(theme -> blocks.addAll(theme(theme, speech)));
        } else {
            blocks.add(new Block.Paragraph(speech.say("report_no_votes")));
        }
        return Optional.of(new Section("messages", speech.say("report_messages"), false, blocks));
    }

    private static List<Block> theme(ThemeReport theme, ReportFormat speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(theme.title(), theme.number(), theme.accent()));
        List<ResultRow> top = theme.result().map(Result::top).orElse(List.of());
        if (top.isEmpty()) {
            blocks.add(new Block.Paragraph(speech.say("report_no_votes_here")));
            return blocks;
        }
        blocks.add(
                new Block.Points(top.stream().map(place -> point(place, speech)).toList(), theme.accent()));
        int more = theme.result().map(Result::beyondTop).orElse(0);
        if (more > 0) {
            blocks.add(new Block.Paragraph(speech.say("report_as_many", more)));
        }
        return blocks;
    }

    private static Block.Point point(ResultRow place, ReportFormat speech) {
        return new Block.Point(
                place.rankShown(),
                place.text(),
                speech.say("report_support", place.people(), Math.round(place.share())),
                place.share());
    }
}
