package no.innspill.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.innspill.chapter.MeasuresChapter;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.ReportFormat;
import no.innspill.document.ReportTable;
import no.innspill.document.Section;

/** The main messages of several runs together. */
final class RunMessages {

    /** Of fewer than these, counts only are told. */
    static final long FEW = 10;

    private static final int TOP = 3;
    private static final double HALF = 50;
    private static final int MOST = 10;

    private RunMessages() {}

    static Optional<Section> of(List<Run> runs, List<JoinedTheme> themes, ReportFormat speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(speech.say("report_runs_messages")));
        int number = 0;
        for (JoinedTheme theme : themes) {
            number++;
            int accent = (number - 1) % 8 + 1;
            List<RunMatching.Match> top = top(theme);
            blocks.add(new Block.Heading(theme.title(), number, accent));
            blocks.add(
                    top.isEmpty()
                            ? new Block.Paragraph(speech.say("report_no_votes_here"))
                            : new Block.Points(
                                    top.stream()
                                            .map(match -> point(top.indexOf(match) + 1, match, speech))
                                            .toList(),
                                    accent));
            long more = theme.ranked().stream()
                    .filter(match -> match.share() > HALF && !top.contains(match))
                    .count();
            if (more > 0) {
                blocks.add(new Block.Paragraph(speech.say("report_more_over_half", more)));
            }
        }
        List<RunMeasures.Row> measures = RunMeasures.all(runs, speech.language());
        if (!measures.isEmpty()) {
            blocks.add(new Block.Heading(speech.say("report_measures"), 0, 0));
            blocks.add(measures(measures, speech));
        }
        return Optional.of(new Section("messages", speech.say("report_messages"), false, blocks));
    }

    /** All over half, up to ten, and the first three with any support. */
    private static List<RunMatching.Match> top(JoinedTheme theme) {
        List<RunMatching.Match> supported =
                theme.ranked().stream().filter(match -> match.total() > 0).toList();
        return IntStream.range(0, supported.size())
                .filter(i -> i < TOP || (i < MOST && supported.get(i).share() > HALF))
                .mapToObj(supported::get)
                .toList();
    }

    private static Block.Point point(int place, RunMatching.Match match, ReportFormat speech) {
        long runs = match.entries().values().stream()
                .filter(entry -> entry.voters().isPresent())
                .count();
        String support = match.voters() < FEW
                ? speech.say("report_support_few", match.total(), match.voters())
                : speech.say("report_n_of_m_percent", match.total(), match.voters(), Math.round(match.share()));
        return new Block.Point(
                String.valueOf(place),
                match.text(),
                support + ". " + speech.say("report_in_runs", runs),
                match.share());
    }

    private static Block measures(List<RunMeasures.Row> rows, ReportFormat speech) {
        return new ReportTable(
                speech.say("report_measures_short", rows.size()),
                List.of(
                        new ReportTable.Column(speech.say("report_run_short"), true, 10),
                        new ReportTable.Column(speech.say("report_number"), false, 8),
                        new ReportTable.Column(speech.say("report_measure"), false, 52),
                        new ReportTable.Column(speech.say("report_responsible"), false, 30)),
                rows.stream()
                        .map(row -> List.of(
                                speech.count(row.run().number()),
                                Cell.of(MeasuresChapter.number(row.measure().number(), speech)),
                                Cell.of(row.measure().title()).asWritten(),
                                Cell.of(row.measure().responsible())))
                        .toList(),
                0);
    }
}
