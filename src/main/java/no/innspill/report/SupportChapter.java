package no.innspill.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What unites and what divides, by affiliation. */
final class SupportChapter {

    private SupportChapter() {}

    static Optional<Section> of(Report report, Speech speech) {
        return report.support()
                .filter(support -> !support.lines().isEmpty())
                .map(support -> new Section(
                        "support",
                        speech.say("report_divides"),
                        true,
                        support.affiliations().size() > 3,
                        List.of(new Block.Paragraph(speech.say("report_divides_lead")), table(support, speech))));
    }

    private static Block table(Support support, Speech speech) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(speech.say("report_theme"), false, 22));
        columns.add(new Block.Column(speech.say("report_item"), false, 34));
        support.affiliations().forEach(name -> columns.add(new Block.Column(name, true, 14)));
        columns.add(new Block.Column(speech.say("report_remark"), false, 18));
        return new Block.Table(
                speech.say("report_divides_caption"),
                columns,
                support.lines().stream().map(line -> cells(line, speech)).toList(),
                0);
    }

    private static List<Cell> cells(Support.Line line, Speech speech) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(line.theme()), Cell.of(line.text())));
        line.shares().forEach(share -> cells.add(speech.share(share)));
        cells.add(Cell.of(line.remark()));
        return cells;
    }
}
