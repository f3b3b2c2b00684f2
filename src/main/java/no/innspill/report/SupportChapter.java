package no.innspill.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.ReportFormat;
import no.innspill.document.Section;

/** What unites and what divides, by affiliation. */
final class SupportChapter {

    private SupportChapter() {}

    static Optional<Section> of(Report report, ReportFormat speech) {
        List<Support.InTheme> themes = report.support().themes();
        if (themes.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(speech.say("report_divides_lead")));
        for (Support.InTheme theme : themes) {
            blocks.add(new Block.Heading(theme.theme(), theme.number(), theme.accent()));
            blocks.add(table(theme, speech));
        }
        boolean wide = themes.stream().anyMatch(theme -> theme.affiliations().size() > 3);
        return Optional.of(new Section("support", speech.say("report_divides"), wide, blocks));
    }

    private static Block table(Support.InTheme theme, ReportFormat speech) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(speech.say("report_item"), false, 34));
        theme.affiliations().forEach(name -> columns.add(new Block.Column(name, true, 14)));
        columns.add(new Block.Column(speech.say("report_remark"), false, 14));
        return new Block.Table(
                speech.say("report_divides_caption"),
                columns,
                theme.lines().stream().map(line -> cells(line, speech)).toList(),
                theme.accent());
    }

    private static List<Cell> cells(Support.Line line, ReportFormat speech) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(line.text()));
        line.shares()
                .forEach(share ->
                        cells.add(share.map(speech::share).orElseGet(() -> Cell.of(speech.say("report_none")))));
        cells.add(Cell.of(line.standing().map(speech::say).orElse("")));
        return cells;
    }
}
