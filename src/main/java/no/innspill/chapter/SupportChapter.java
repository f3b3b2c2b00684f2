package no.innspill.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innspill.affiliation.Bounds;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.ReportFormat;
import no.innspill.document.ReportTable;
import no.innspill.document.Section;
import no.innspill.report.Report;
import no.innspill.report.Support;

/** What unites and what divides, by affiliation, and how much of that is not told. */
final class SupportChapter {

    private SupportChapter() {}

    static Optional<Section> of(Report report, ReportFormat speech) {
        List<Support.InTheme> themes = report.support().themes().stream()
                .filter(theme -> theme.untold() > 0 || !theme.lines().isEmpty())
                .toList();
        if (themes.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(speech.say("report_divides_lead")));
        for (Support.InTheme theme : themes) {
            blocks.add(new Block.Heading(theme.theme(), theme.number(), theme.accent()));
            String untold = untold(theme, speech);
            if (!untold.isEmpty()) {
                blocks.add(new Block.Paragraph(untold));
            }
            if (!theme.lines().isEmpty()) {
                blocks.add(table(theme, speech));
            }
        }
        boolean wide = themes.stream().anyMatch(theme -> theme.affiliations().size() > 3);
        return Optional.of(new Section("support", speech.say("report_divides"), wide, blocks));
    }

    /** What the privacy rule keeps back, in number and kind, and who all others are; empty if there is neither. */
    private static String untold(Support.InTheme theme, ReportFormat speech) {
        List<String> said = new ArrayList<>();
        if (theme.untold() > 0) {
            said.add(speech.say(
                    "report_divides_untold",
                    theme.untold(),
                    theme.untold() + theme.lines().size()));
        }
        if (theme.partly() > 0) {
            said.add(speech.say("report_divides_partly", theme.partly()));
        }
        if (!theme.withheld().isEmpty()) {
            said.add(speech.say("vote_affiliations_withheld", String.join(", ", theme.withheld())));
        }
        theme.affiliations().stream()
                .filter(Support.Column::others)
                .forEach(column -> said.add(speech.say("vote_affiliations_others", column.name())));
        return String.join(" ", said);
    }

    private static Block table(Support.InTheme theme, ReportFormat speech) {
        List<ReportTable.Column> columns = new ArrayList<>();
        columns.add(new ReportTable.Column(speech.say("report_item"), false, 34));
        theme.affiliations()
                .forEach(column -> columns.add(new ReportTable.Column(
                        column.name().saying(speech.say("report_column_n", column.name(), column.voters())),
                        true,
                        14)));
        columns.add(new ReportTable.Column(speech.say("report_remark"), false, 14));
        return new ReportTable(
                speech.say("report_divides_caption"),
                columns,
                theme.lines().stream().map(line -> cells(line, speech)).toList(),
                theme.accent());
    }

    private static List<Cell> cells(Support.Line line, ReportFormat speech) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(line.text()).asWritten());
        line.cells().forEach(bounds -> cells.add(cell(bounds, speech)));
        cells.add(Cell.of(line.standing().map(speech::say).orElse("")));
        return cells;
    }

    private static Cell cell(Bounds bounds, ReportFormat speech) {
        if (bounds.isExact()) {
            return Cell.of(
                    speech.say("vote_affiliation_cell", bounds.least(), Math.round(100.0 * bounds.leastShare())));
        }
        if (!bounds.isTold()) {
            return Cell.of(speech.say("vote_withheld"));
        }
        return Cell.of(
                bounds.isAtMost()
                        ? speech.say("vote_affiliation_at_most", bounds.most())
                        : speech.say("vote_affiliation_at_least", bounds.least()));
    }
}
