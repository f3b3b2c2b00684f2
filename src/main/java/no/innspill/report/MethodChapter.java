package no.innspill.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.ReportFormat;
import no.innspill.document.Section;
import no.innspill.idea.HidingReason;

/** The method note: how it was voted and counted, what was grouped, and what was taken away. */
public final class MethodChapter {

    private MethodChapter() {}

    static Optional<Section> of(Report report, ReportFormat speech) {
        MethodNote method = report.method();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(speech.say("report_method_anonymous")));
        if (!method.votes().isEmpty()) {
            blocks.add(new Block.Heading(speech.say("report_method_votes"), 0, 0));
            blocks.add(new Block.Paragraph(speech.say("report_method_counted")));
            blocks.add(new Block.Paragraph(speech.say("report_method_secret")));
            blocks.add(new Block.Paragraph(method.slips()
                    .map(used -> speech.say("slip_method", used))
                    .orElseGet(() -> speech.say("slip_method_none"))));
            method.heads().ifPresent(heads -> blocks.add(new Block.Paragraph(speech.say("slip_heads_counted", heads))));
            method.votes().stream()
                    .map(vote -> vote.step() + ": " + speech.say(vote.counted(), vote.dots(), vote.perItem()))
                    .distinct()
                    .forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
            blocks.add(votes(method, speech));
        }
        method.tables().ifPresent(tables -> addTables(blocks, tables, speech));
        if (method.devices().shared()) {
            blocks.add(new Block.Paragraph(speech.say(
                    method.devices().ballotsByPerson() ? "table_method_by_person" : "table_method_by_device",
                    method.devices().people(),
                    method.devices().devices())));
        }
        blocks.add(new Block.Heading(speech.say("report_method_groups"), 0, 0));
        if (method.groups().isEmpty()) {
            blocks.add(new Block.Paragraph(speech.say("report_method_no_groups")));
        } else {
            blocks.add(new Block.Paragraph(speech.say("report_method_union")));
            blocks.add(groups(method, speech));
        }
        blocks.add(new Block.Heading(speech.say("report_method_removed"), 0, 0));
        blocks.add(new Block.Paragraph(removed(method.removals(), speech)));
        if (method.waiting() > 0) {
            blocks.add(new Block.Paragraph(speech.say("report_waiting", method.waiting())));
        }
        return Optional.of(new Section("method", speech.say("report_method"), false, blocks));
    }

    private static void addTables(List<Block> blocks, MethodNote.Tables tables, ReportFormat speech) {
        blocks.add(new Block.Heading(speech.say("table_method"), 0, 0));
        if (!tables.steps().isEmpty()) {
            blocks.add(new Block.Paragraph(
                    speech.say("table_method_steps", tables.tables(), String.join(", ", tables.steps()))));
        }
        blocks.add(new Block.Paragraph(speech.say("table_method_passed", tables.ideas(), tables.plenary())));
    }

    private static Block votes(MethodNote method, ReportFormat speech) {
        return new Block.Table(
                speech.say("report_method_votes_caption"),
                List.of(
                        new Block.Column(speech.say("report_vote"), false, 22),
                        new Block.Column(speech.say("report_theme"), false, 38),
                        new Block.Column(speech.say("report_dots_each"), true, 12),
                        new Block.Column(speech.say("report_dots_per_item"), true, 12),
                        new Block.Column(speech.say("report_voters"), true, 16)),
                method.votes().stream()
                        .map(vote -> List.of(
                                Cell.of(vote.step()),
                                Cell.of(vote.theme()),
                                speech.count(vote.dots()),
                                speech.count(vote.perItem()),
                                Cell.of(speech.say("report_n_of_m", vote.voters(), vote.people()))))
                        .toList(),
                0);
    }

    private static Block groups(MethodNote method, ReportFormat speech) {
        return new Block.Table(
                speech.say("report_method_groups_caption"),
                List.of(
                        new Block.Column(speech.say("report_group"), false, 46),
                        new Block.Column(speech.say("report_theme"), false, 38),
                        new Block.Column(speech.say("report_ideas_count"), true, 16)),
                method.groups().stream()
                        .map(group ->
                                List.of(Cell.of(group.heading()), Cell.of(group.theme()), speech.count(group.ideas())))
                        .toList(),
                0);
    }

    /** How many ideas were hidden, and why as far as somebody said why. */
    public static String removed(Map<HidingReason, Long> removals, ReportFormat speech) {
        String count = speech.say(
                "report_removed",
                removals.values().stream().mapToLong(Long::longValue).sum());
        if (removals.keySet().stream().allMatch(HidingReason.UNSAID::equals)) {
            return count;
        }
        return count + " "
                + speech.say(
                        "report_removed_why",
                        removals.entrySet().stream()
                                .map(entry -> speech.say(
                                        "report_removed_reason",
                                        speech.say("moderation_reason_"
                                                + entry.getKey().code()),
                                        entry.getValue()))
                                .collect(Collectors.joining("; ")));
    }
}
