package no.innspill.runs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.archive.IdeaEntry;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.ReportFormat;
import no.innspill.document.ReportTable;

/** Every idea of one run as it was written, with its theme and group. */
final class RunIdeas {

    private RunIdeas() {}

    static List<Block> of(Run run, ReportFormat speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                speech.say("report_run_titled", run.number(), run.title(speech.language()))
                        + run.made().map(made -> ", " + speech.day(made)).orElse(""),
                0,
                0));
        blocks.add(
                run.archive().ideas().isEmpty()
                        ? new Block.Paragraph(speech.say("report_no_ideas"))
                        : table(run, speech));
        return blocks;
    }

    private static Block table(Run run, ReportFormat speech) {
        Map<Integer, String> headings = new HashMap<>();
        run.archive().groups().forEach(group -> group.ideas().forEach(idea -> headings.put(idea, group.heading())));
        List<Run.Theme> themes = run.themes(speech.language());
        return new ReportTable(
                speech.say("report_ideas_caption", run.archive().ideas().size()),
                List.of(
                        new ReportTable.Column(speech.say("report_number"), true, 8),
                        new ReportTable.Column(speech.say("report_theme"), false, 22),
                        new ReportTable.Column(speech.say("report_idea"), false, 48),
                        new ReportTable.Column(speech.say("report_group"), false, 22)),
                run.archive().ideas().stream()
                        .sorted(Comparator.comparingInt(IdeaEntry::theme))
                        .map(idea -> List.of(
                                speech.count(idea.number()),
                                Cell.of(themes.get(idea.theme() - 1).title()),
                                Cell.noted(
                                                idea.text(),
                                                idea.fromPaper() ? List.of(speech.say("paper_mark")) : List.of())
                                        .asWritten(),
                                Cell.of(headings.getOrDefault(idea.number(), ""))
                                        .asWritten()))
                        .toList(),
                0);
    }
}
