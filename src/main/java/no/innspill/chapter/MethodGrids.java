package no.innspill.chapter;

import java.util.ArrayList;
import java.util.List;
import no.innspill.document.Block;
import no.innspill.document.Grid;
import no.innspill.document.ReportFormat;
import no.innspill.report.Report;

/** How it was done, for machines: each vote in each theme, and the note sentence by sentence. */
record MethodGrids(Report report, ReportFormat speech) {

    Grid votes() {
        return new Grid(
                speech.say("report_method_votes"),
                List.of(
                        speech.say("report_vote"),
                        speech.say("report_theme"),
                        speech.say("report_dots_each"),
                        speech.say("report_dots_per_item"),
                        speech.say("report_voters"),
                        speech.say("report_could_vote")),
                List.of(30, 50, 18, 18, 10, 12),
                report.method().votes().stream()
                        .map(vote -> List.<Object>of(
                                vote.step().text(),
                                vote.theme().text(),
                                vote.dots(),
                                vote.perItem(),
                                vote.voters(),
                                vote.people()))
                        .toList());
    }

    Grid notes() {
        List<List<Object>> rows = new ArrayList<>();
        String under = "";
        for (Block block : MethodChapter.of(report, speech)
                .map(section -> section.blocks())
                .orElse(List.of())) {
            if (block instanceof Block.Heading heading) {
                under = heading.text().text();
            } else if (block instanceof Block.Paragraph paragraph) {
                rows.add(List.of(under, paragraph.text().text()));
            }
        }
        return new Grid(
                speech.say("report_method"),
                List.of(speech.say("report_fact"), speech.say("report_value")),
                List.of(30, 110),
                rows);
    }
}
