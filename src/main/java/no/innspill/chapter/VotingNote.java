package no.innspill.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.ReportFormat;
import no.innspill.document.ReportTable;
import no.innspill.report.MethodNote;

/** How it was voted and counted, vote by vote. */
final class VotingNote {

    private VotingNote() {}

    static List<Block> of(MethodNote method, ReportFormat speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(speech.say("report_method_votes"), 0, 0));
        blocks.add(new Block.Paragraph(speech.say("report_method_counted")));
        blocks.add(new Block.Paragraph(speech.say("report_method_base")));
        blocks.add(new Block.Paragraph(speech.say("report_method_secret")));
        blocks.add(new Block.Paragraph(method.slips()
                .map(used -> speech.say("slip_method", used))
                .orElseGet(() -> speech.say("slip_method_none"))));
        method.heads().ifPresent(heads -> blocks.add(new Block.Paragraph(speech.say("slip_heads_counted", heads))));
        ways(method, speech)
                .forEach((sentence, counted) -> blocks.add(new Block.Paragraph(speech.say(
                                "report_way",
                                counted.get(0).step(),
                                counted.size(),
                                counted.stream()
                                        .map(vote -> String.valueOf(vote.number()))
                                        .distinct()
                                        .collect(Collectors.joining(", ")))
                        + " " + sentence.said())));
        blocks.add(votes(method, speech));
        return blocks;
    }

    private record Way(String step, String said) {}

    /** How each vote was counted, and in which themes so. */
    private static Map<Way, List<MethodNote.Counting>> ways(MethodNote method, ReportFormat speech) {
        return method.votes().stream()
                .collect(Collectors.groupingBy(
                        vote -> new Way(
                                vote.step().text(),
                                speech.say(vote.counted(), vote.dots(), vote.perItem())
                                        + (vote.narrowed() ? " " + speech.say("report_narrowed") : "")),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static Block votes(MethodNote method, ReportFormat speech) {
        return new ReportTable(
                speech.say("report_method_votes_caption"),
                List.of(
                        new ReportTable.Column(speech.say("report_vote"), false, 22),
                        new ReportTable.Column(speech.say("report_theme"), false, 38),
                        new ReportTable.Column(speech.say("report_dots_each"), true, 12),
                        new ReportTable.Column(speech.say("report_dots_per_item"), true, 12),
                        new ReportTable.Column(speech.say("report_voters"), true, 16)),
                method.votes().stream()
                        .map(vote -> List.of(
                                Cell.of(vote.name()),
                                Cell.of(vote.theme()),
                                speech.count(vote.dots()),
                                speech.count(vote.perItem()),
                                Cell.of(speech.say("report_n_of_m", vote.voters(), vote.people()))))
                        .toList(),
                0);
    }
}
