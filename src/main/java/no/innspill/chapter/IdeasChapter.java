package no.innspill.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.ReportFormat;
import no.innspill.document.ReportTable;
import no.innspill.document.Section;
import no.innspill.report.IdeaRow;
import no.innspill.report.MeasureRow;
import no.innspill.report.Report;
import no.innspill.report.ThemeReport;

/** Every idea as it was written, with the group it went into. */
final class IdeasChapter {

    private IdeasChapter() {}

    static Optional<Section> of(Report report, ReportFormat speech) {
        List<Block> blocks = new ArrayList<>();
        for (ThemeReport theme : report.themes()) {
            blocks.add(new Block.Heading(theme.title(), theme.number(), theme.accent()));
            blocks.add(
                    theme.ideas().isEmpty()
                            ? new Block.Paragraph(speech.say("report_no_ideas_here"))
                            : table(theme, report.measures(), speech));
        }
        return Optional.of(new Section("ideas", speech.say("report_all_ideas"), false, blocks));
    }

    private static Block table(ThemeReport theme, List<MeasureRow> measures, ReportFormat speech) {
        boolean grouped = theme.ideas().stream().anyMatch(idea -> idea.group().isPresent());
        boolean tagged = theme.ideas().stream().anyMatch(idea -> !idea.tags().isEmpty());
        List<ReportTable.Column> columns = new ArrayList<>(List.of(
                new ReportTable.Column(speech.say("report_number"), true, 6),
                new ReportTable.Column(speech.say("report_idea"), false, 50)));
        if (grouped) {
            columns.add(new ReportTable.Column(speech.say("report_group"), false, 20));
        }
        if (tagged) {
            columns.add(new ReportTable.Column(speech.say("report_tags"), false, 24));
        }
        return new ReportTable(
                speech.say("report_ideas_caption", theme.ideas().size()),
                columns,
                theme.ideas().stream()
                        .map(idea -> cells(idea, grouped, tagged, measures, speech))
                        .toList(),
                theme.accent());
    }

    private static List<Cell> cells(
            IdeaRow idea, boolean grouped, boolean tagged, List<MeasureRow> measures, ReportFormat speech) {
        List<Cell> cells = new ArrayList<>(List.of(
                speech.count(idea.number()).at("idea-" + idea.number()),
                written(idea, speech).asWritten().to(links(idea, measures, speech))));
        if (grouped) {
            cells.add(Cell.of(idea.group().orElse("")).asWritten());
        }
        if (tagged) {
            cells.add(Cell.of(idea.tagLine()));
        }
        return cells;
    }

    /** To the measures that it led to. */
    private static List<Cell.Link> links(IdeaRow idea, List<MeasureRow> measures, ReportFormat speech) {
        return measures.stream()
                .filter(measure -> measure.sources().contains(idea.number()))
                .map(measure ->
                        new Cell.Link(speech.say("report_to_measure", measure.number()), "measure-" + measure.number()))
                .toList();
    }

    private static Cell written(IdeaRow idea, ReportFormat speech) {
        List<String> notes = new ArrayList<>();
        idea.table()
                .ifPresent(
                        table -> notes.add(speech.say(idea.plenary() ? "table_from" : "table_from_and_stayed", table)));
        if (idea.pinned()) {
            notes.add(speech.say("report_pinned"));
        }
        if (idea.fromPaper()) {
            notes.add(speech.say("paper_mark"));
        }
        idea.title().ifPresent(title -> notes.add(speech.say("report_titled_as", title)));
        idea.answer().ifPresent(answer -> notes.add(speech.say("moderation_note_from") + " " + answer));
        return Cell.noted(idea.text(), notes);
    }
}
