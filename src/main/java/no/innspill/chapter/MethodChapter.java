package no.innspill.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.ReportFormat;
import no.innspill.document.ReportTable;
import no.innspill.document.Section;
import no.innspill.idea.HidingReason;
import no.innspill.operator.Release;
import no.innspill.report.Few;
import no.innspill.report.MethodNote;
import no.innspill.report.Report;

/** The method note: how it was voted and counted, what was grouped, and what was taken away. */
public final class MethodChapter {

    private MethodChapter() {}

    static Optional<Section> of(Report report, ReportFormat speech) {
        MethodNote method = report.method();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(speech.say("report_method_anonymous")));
        blocks.add(madeWith(speech));
        if (method.elsewhere()) {
            addConversation(blocks, speech);
        }
        if (!method.votes().isEmpty()) {
            blocks.addAll(VotingNote.of(method, speech));
        }
        method.tables().ifPresent(tables -> addTables(blocks, tables, speech));
        if (method.devices().shared()) {
            blocks.add(new Block.Paragraph(speech.say(
                    method.devices().ballotsByPerson() ? "table_method_by_person" : "table_method_by_device",
                    method.devices().people(),
                    method.devices().devices())));
        }
        addGroups(blocks, method, speech);
        addRemoved(blocks, method, speech);
        return Optional.of(new Section("method", speech.say("report_method"), false, blocks));
    }

    /** Which build of the product worked all of it out. */
    public static Block madeWith(ReportFormat speech) {
        return new Block.Paragraph(speech.say("report_made_with", Release.current()));
    }

    private static void addConversation(List<Block> blocks, ReportFormat speech) {
        blocks.add(new Block.Heading(speech.say("report_method_conversation"), 0, 0));
        blocks.add(new Block.Paragraph(speech.say("report_method_conversation_seen", Few.FOR_SHARES)));
        blocks.add(new Block.Paragraph(speech.say("report_method_conversation_last")));
    }

    private static void addTables(List<Block> blocks, MethodNote.Tables tables, ReportFormat speech) {
        blocks.add(new Block.Heading(speech.say("table_method"), 0, 0));
        if (!tables.steps().isEmpty()) {
            blocks.add(new Block.Paragraph(
                    speech.say("table_method_steps", tables.tables(), String.join(", ", tables.steps()))));
        }
        blocks.add(new Block.Paragraph(speech.say("table_method_passed", tables.ideas(), tables.plenary())));
    }

    private static void addGroups(List<Block> blocks, MethodNote method, ReportFormat speech) {
        blocks.add(new Block.Heading(speech.say("report_method_groups"), 0, 0));
        if (method.groups().isEmpty()) {
            blocks.add(new Block.Paragraph(speech.say("report_method_no_groups")));
        } else {
            blocks.add(new Block.Paragraph(speech.say("report_method_union")));
            blocks.add(groups(method, speech));
        }
    }

    private static Block groups(MethodNote method, ReportFormat speech) {
        return new ReportTable(
                speech.say("report_method_groups_caption"),
                List.of(
                        new ReportTable.Column(speech.say("report_group"), false, 46),
                        new ReportTable.Column(speech.say("report_theme"), false, 38),
                        new ReportTable.Column(speech.say("report_ideas_count"), true, 16)),
                method.groups().stream()
                        .map(group -> List.of(
                                Cell.of(group.heading()).asWritten(),
                                Cell.of(group.theme()),
                                speech.count(group.ideas())))
                        .toList(),
                0);
    }

    private static void addRemoved(List<Block> blocks, MethodNote method, ReportFormat speech) {
        blocks.add(new Block.Heading(speech.say("report_method_removed"), 0, 0));
        blocks.add(new Block.Paragraph(removed(method.removals(), speech)));
        if (!method.leftOut().isEmpty()) {
            blocks.add(new Block.Paragraph(said("report_left_out", method.leftOut(), speech)));
        }
        if (method.retitled() > 0) {
            blocks.add(new Block.Paragraph(speech.say("report_retitled", method.retitled())));
        }
        if (method.waiting() > 0) {
            blocks.add(new Block.Paragraph(speech.say("report_waiting", method.waiting())));
        }
    }

    /** How many ideas were hidden, and why as far as somebody said why. */
    public static String removed(Map<HidingReason, Long> removals, ReportFormat speech) {
        return said("report_removed", removals, speech);
    }

    private static String said(String key, Map<HidingReason, Long> reasons, ReportFormat speech) {
        String count = speech.say(
                key, reasons.values().stream().mapToLong(Long::longValue).sum());
        if (reasons.keySet().stream().allMatch(HidingReason.UNSAID::equals)) {
            return count;
        }
        return count + " "
                + speech.say(
                        "report_removed_why",
                        reasons.entrySet().stream()
                                .map(entry -> speech.say(
                                        "report_removed_reason",
                                        speech.say("moderation_reason_"
                                                + entry.getKey().code()),
                                        entry.getValue()))
                                .collect(Collectors.joining("; ")));
    }
}
