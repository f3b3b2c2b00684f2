package no.innspill.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.ReportFormat;
import no.innspill.document.ReportTable;

/** What came of each theme: a column for each run, and all together. */
record RunResults(List<Run> runs, List<JoinedTheme> themes, ReportFormat speech) {

    static List<Block> of(List<Run> runs, List<JoinedTheme> themes, ReportFormat speech) {
        return new RunResults(runs, themes, speech).results();
    }

    private List<Block> results() {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (JoinedTheme theme : themes) {
            number++;
            int accent = (number - 1) % 8 + 1;
            blocks.add(new Block.Heading(theme.title(), number, accent));
            blocks.add(
                    theme.ranked().isEmpty()
                            ? new Block.Paragraph(speech.say("report_no_ideas_here"))
                            : table(theme, accent));
        }
        return blocks;
    }

    private Block table(JoinedTheme theme, int accent) {
        List<ReportTable.Column> columns = new ArrayList<>();
        columns.add(new ReportTable.Column(speech.say("report_item"), false, 40));
        runs.forEach(run -> columns.add(new ReportTable.Column(named(run), true, 14)));
        columns.add(new ReportTable.Column(speech.say("report_in_all"), true, 12));
        columns.add(new ReportTable.Column(speech.say("report_share"), true, 20));
        return new ReportTable(
                speech.say("report_together_caption", theme.allVoters())
                        + (anyByDevice() ? " " + speech.say("report_runs_devices") : ""),
                columns,
                theme.ranked().stream().map(this::cells).toList(),
                accent);
    }

    /** Its number, and when it was: runs of one workshop all have the same title. */
    private String named(Run run) {
        String name = run.made()
                .map(made -> speech.say("report_run_dated", run.number(), speech.day(made)))
                .orElseGet(() -> speech.say("report_run_n", run.number()));
        return run.votesByDevice() ? speech.say("report_run_by_devices", name) : name;
    }

    private boolean anyByDevice() {
        return runs.stream().anyMatch(Run::votesByDevice);
    }

    private List<Cell> cells(RunMatching.Match match) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(match.text()).asWritten());
        runs.forEach(
                run -> cells.add(Cell.of(in(Optional.ofNullable(match.entries().get(run.number()))))));
        if (match.voters() == 0) {
            cells.addAll(List.of(Cell.of(speech.say("report_none")), Cell.of(speech.say("report_none"))));
            return cells;
        }
        cells.add(Cell.of(speech.say("report_n_of_m", match.total(), match.voters())));
        cells.add(
                match.voters() < RunMessages.FEW ? Cell.of(speech.say("report_too_few")) : speech.share(match.share()));
        return cells;
    }

    /** How it came out in one run: it is not there, it could not be voted for, or so many of so many did. */
    private String in(Optional<Run.Entry> entry) {
        if (entry.isEmpty()) {
            return speech.say("report_none");
        }
        long people = entry.get().people();
        return entry.get()
                .voters()
                .map(voters -> voters < RunMessages.FEW
                        ? speech.say("report_n_of_m", people, voters)
                        : speech.say("report_n_of_m_percent", people, voters, Math.round(100.0 * people / voters)))
                .orElseGet(() -> speech.say("report_not_voted"));
    }
}
