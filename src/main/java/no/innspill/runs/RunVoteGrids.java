package no.innspill.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.document.Grid;
import no.innspill.document.ReportFormat;

/** What came of the votes of several runs, for machines: together, and run by run. */
record RunVoteGrids(List<Run> runs, List<JoinedTheme> themes, ReportFormat speech) {

    /** One row for each thing in each theme, with a column for each run. */
    Grid together() {
        List<String> titles = new ArrayList<>(List.of(speech.say("report_theme"), speech.say("report_item")));
        List<Integer> widths = new ArrayList<>(List.of(34, 70));
        for (Run run : runs) {
            titles.add(speech.say(run.votesByDevice() ? "report_run_devices" : "report_run_people", run.number()));
            titles.add(speech.say("report_run_voters", run.number()));
            widths.addAll(List.of(12, 12));
        }
        titles.addAll(List.of(
                speech.say(runs.stream().anyMatch(Run::votesByDevice) ? "report_ballots" : "report_people"),
                speech.say("report_voters"),
                speech.say("report_percent_title")));
        widths.addAll(List.of(12, 12, 12));
        return new Grid(
                speech.say("report_results_together"),
                titles,
                widths,
                themes.stream()
                        .flatMap(theme -> theme.ranked().stream().map(match -> row(theme, match)))
                        .toList());
    }

    private List<Object> row(JoinedTheme theme, RunMatching.Match match) {
        List<Object> row = new ArrayList<>(List.of(theme.title().text(), match.text()));
        for (Run run : runs) {
            Optional<Run.Entry> entry = Optional.ofNullable(match.entries().get(run.number()));
            Optional<Long> voters = entry.flatMap(Run.Entry::voters);
            row.add(voters.isPresent() ? entry.get().people() : "");
            row.add(voters.isPresent() ? voters.get() : "");
        }
        row.add(match.total());
        row.add(match.voters());
        row.add(match.voters() < RunMessages.FEW ? "" : match.share());
        return row;
    }

    /** A row for each thing in each run in which it could be voted for. */
    Grid results() {
        return RunGrids.grid(
                speech,
                "report_runs_results",
                List.of(
                        "report_theme",
                        "report_item",
                        "report_run_short",
                        "report_counted_in",
                        "report_supported",
                        "report_voters",
                        "report_percent_title"),
                List.of(34, 70, 12, 14, 10, 10, 10),
                themes.stream()
                        .flatMap(theme -> theme.ranked().stream().flatMap(match -> match.entries().entrySet().stream()
                                .flatMap(each -> row(theme, match, each.getKey(), each.getValue()))))
                        .toList());
    }

    private Stream<List<Object>> row(JoinedTheme theme, RunMatching.Match match, int run, Run.Entry entry) {
        return entry.voters().stream()
                .map(voters -> List.of(
                        theme.title().text(),
                        match.text(),
                        run,
                        speech.say(runs.get(run - 1).votesByDevice() ? "report_people_devices" : "report_people"),
                        entry.people(),
                        voters,
                        voters < RunMessages.FEW ? "" : 100.0 * entry.people() / voters));
    }
}
