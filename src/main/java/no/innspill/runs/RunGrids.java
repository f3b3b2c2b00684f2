package no.innspill.runs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.innspill.archive.IdeaEntry;
import no.innspill.chapter.MatrixGrid;
import no.innspill.chapter.MeasureGrid;
import no.innspill.document.Block;
import no.innspill.document.Grid;
import no.innspill.document.ReportFormat;
import no.innspill.language.LocalizedText;
import no.innspill.language.Worded;
import no.innspill.report.MeasureRow;

/** Several runs for machines: one thing a row, with the number of the run that it is from. */
record RunGrids(List<Run> runs, List<JoinedTheme> themes, ReportFormat speech) {

    /** @param method how it was done */
    List<Grid> all(List<Block> method) {
        RunVoteGrids votes = new RunVoteGrids(runs, themes, speech);
        return List.of(held(), votes.together(), votes.results(), measures(), matrix(), ideas(), notes(method));
    }

    private Grid held() {
        return grid(
                speech,
                "report_runs",
                List.of(
                        "report_run_short",
                        "report_run",
                        "report_held",
                        "report_code",
                        "report_joined",
                        "report_devices",
                        "report_ideas_count"),
                List.of(12, 60, 22, 12, 12, 12, 12),
                runs.stream()
                        .map(run -> List.<Object>of(
                                run.number(),
                                run.title(speech.language()).text(),
                                run.made().map(speech::date).orElse(""),
                                run.code(),
                                run.archive().persons(),
                                run.archive().joined(),
                                run.ideas()))
                        .toList());
    }

    private Grid measures() {
        List<RunMeasures.Row> rows = RunMeasures.all(runs, speech.language());
        Grid measures = MeasureGrid.of(rows.stream().map(RunMeasures.Row::measure), speech)
                .tagged(
                        speech.say("report_tags"),
                        rows.stream()
                                .map(RunMeasures.Row::measure)
                                .map(MeasureRow::tags)
                                .toList(),
                        speech.say("report_yes"));
        return numbered(measures, rows.stream().map(RunMeasures.Row::run).toList());
    }

    private Grid numbered(Grid grid, List<Run> from) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            rows.add(Stream.concat(Stream.<Object>of(from.get(i).number()), grid.rows().get(i).stream())
                    .toList());
        }
        return new Grid(
                grid.name(),
                Stream.concat(Stream.of(speech.say("report_run_short")), grid.titles().stream())
                        .toList(),
                Stream.concat(Stream.of(12), grid.widths().stream()).toList(),
                rows);
    }

    private Grid matrix() {
        Grid matrix = MatrixGrid.of(
                themes.stream()
                        .flatMap(theme -> theme.ranked().stream())
                        .flatMap(match -> RunRatings.rated(runs, match)),
                speech);
        List<String> titles = new ArrayList<>(matrix.titles());
        titles.set(0, speech.say("report_run_short"));
        return new Grid(matrix.name(), titles, matrix.widths(), matrix.rows());
    }

    private Grid ideas() {
        List<List<Worded>> tags = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (Run run : runs) {
            Map<Integer, String> headings = new HashMap<>();
            run.archive().groups().forEach(group -> group.ideas().forEach(idea -> headings.put(idea, group.heading())));
            List<Run.Theme> own = run.themes(speech.language());
            for (IdeaEntry idea : run.archive().ideas()) {
                tags.add(idea.tags().stream()
                        .map(place -> said(run, run.plan().tags().get(place - 1)))
                        .toList());
                rows.add(List.of(
                        run.number(),
                        idea.number(),
                        own.get(idea.theme() - 1).title().text(),
                        idea.text(),
                        headings.getOrDefault(idea.number(), ""),
                        idea.fromPaper() ? speech.say("report_yes") : ""));
            }
        }
        return grid(
                        speech,
                        "report_all_ideas",
                        List.of(
                                "report_run_short",
                                "report_number",
                                "report_theme",
                                "report_idea",
                                "report_group",
                                "paper_mark"),
                        List.of(12, 6, 34, 80, 34, 10),
                        rows)
                .tagged("", tags, speech.say("report_yes"));
    }

    private Worded said(Run run, LocalizedText text) {
        return text.worded(speech.language(), run.plan().language());
    }

    private Grid notes(List<Block> method) {
        return grid(
                speech,
                "report_method",
                List.of("report_value"),
                List.of(110),
                method.stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(block -> List.<Object>of(((Block.Paragraph) block).text()))
                        .toList());
    }

    static Grid grid(
            ReportFormat speech, String name, List<String> titles, List<Integer> widths, List<List<Object>> rows) {
        return new Grid(speech.say(name), titles.stream().map(speech::say).toList(), widths, rows);
    }
}
