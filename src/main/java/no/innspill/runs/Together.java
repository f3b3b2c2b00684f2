package no.innspill.runs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import no.innspill.archive.Archive;
import no.innspill.archive.Removals;
import no.innspill.archive.Told;
import no.innspill.chapter.MethodChapter;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.Grid;
import no.innspill.document.Outline;
import no.innspill.document.ReportFormat;
import no.innspill.document.Section;
import no.innspill.idea.HidingReason;
import no.innspill.language.Language;

/** Several runs as one report: what came of each theme, run by run and together. */
final class Together {

    private final List<Run> runs;
    private final Language language;
    private final ReportFormat speech;
    private final List<JoinedTheme> themes;

    private Together(List<Run> runs, Decisions decisions, Language language) {
        this.runs = runs;
        this.language = language;
        this.speech = new ReportFormat(language);
        this.themes = JoinedTheme.of(runs, decisions, language);
    }

    /** For a workbook: the runs, what came of all, run by run, the measures, the ratings, the ideas and how it was done. */
    List<Grid> grids() {
        return new RunGrids(runs, themes, speech).all(method());
    }

    /** What came of all, for a file of its own. */
    Grid grid() {
        return new RunGrids(runs, themes, speech).together();
    }

    /** @param runs at least one */
    static Together of(List<Run> runs, Decisions decisions, Language language) {
        return new Together(runs, decisions, language);
    }

    /** What may be the same, by theme. */
    List<RunMatching.Twins> twins() {
        return themes.stream()
                .flatMap(theme -> theme.matching().twins().stream())
                .sorted(Comparator.comparingDouble(RunMatching.Twins::likeness).reversed())
                .limit(RunMatching.MOST_TWINS)
                .toList();
    }

    Outline outline() {
        String title = runs.get(0).title(language);
        return new Outline(
                language,
                title,
                speech.say("report_together", runs.size()),
                speech.say("report_summary", title),
                facts(),
                Stream.of(
                                RunMessages.of(runs, themes, speech),
                                Optional.of(new Section("runs", speech.say("report_runs"), false, List.of(runTable()))),
                                RunMeasures.of(runs, speech),
                                Optional.of(new Section(
                                        "together", speech.say("report_results_together"), runs.size() > 4, results())),
                                RunRatings.of(runs, themes, speech),
                                Optional.of(new Section("ideas", speech.say("report_all_ideas"), false, ideas())),
                                Optional.of(new Section("method", speech.say("report_method"), false, method())))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Block.Facts facts() {
        List<Block.Fact> shown = new ArrayList<>();
        long people = sum(Archive::persons);
        long devices = sum(Archive::joined);
        shown.add(new Block.Fact(speech.say("report_joined"), speech.number(people)));
        if (devices != people) {
            shown.add(new Block.Fact(speech.say("report_devices"), speech.number(devices)));
        }
        shown.add(new Block.Fact(speech.say("report_ideas_count"), speech.number(sum(archive -> archive.ideas()
                .size()))));
        return new Block.Facts(List.copyOf(shown));
    }

    private long sum(ToLongFunction<Archive> figure) {
        return runs.stream().map(Run::archive).mapToLong(figure).sum();
    }

    private Block runTable() {
        return new Block.Table(
                speech.say("report_runs_caption"),
                List.of(
                        new Block.Column(speech.say("report_number"), true, 8),
                        new Block.Column(speech.say("report_run"), false, 42),
                        new Block.Column(speech.say("report_held"), false, 20),
                        new Block.Column(speech.say("report_code"), false, 14),
                        new Block.Column(speech.say("report_joined"), true, 13),
                        new Block.Column(speech.say("report_present"), false, 24),
                        new Block.Column(speech.say("report_ideas_count"), true, 13)),
                runs.stream()
                        .map(run -> List.of(
                                speech.count(run.number()),
                                Cell.of(run.title(language)),
                                Cell.of(run.made().map(speech::date).orElse("")),
                                Cell.of(run.code()),
                                speech.count(run.archive().persons()),
                                Cell.of(present(run)),
                                speech.count(run.archive().ideas().size())))
                        .toList(),
                0);
    }

    /** Who took part, as far as the file tells. */
    private String present(Run run) {
        Told told = run.archive().told();
        if (told == null || told.present().isEmpty()) {
            return speech.say("report_none");
        }
        List<String> said = new ArrayList<>();
        told.present()
                .forEach(each -> said.add(speech.say(
                        "report_present_of",
                        run.plan()
                                .affiliations()
                                .get(each.affiliation() - 1)
                                .in(language, run.plan().language()),
                        each.people())));
        if (told.others() > 0) {
            said.add(speech.say("report_present_others", told.others()));
        }
        return String.join(", ", said);
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
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(speech.say("report_item"), false, 40));
        runs.forEach(run -> columns.add(new Block.Column(named(run), true, 14)));
        columns.add(new Block.Column(speech.say("report_in_all"), true, 12));
        columns.add(new Block.Column(speech.say("report_share"), true, 20));
        return new Block.Table(
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
        cells.add(Cell.of(match.text()));
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

    private List<Block> ideas() {
        return runs.stream().flatMap(run -> RunIdeas.of(run, speech).stream()).toList();
    }

    private List<Block> method() {
        return List.of(
                new Block.Paragraph(speech.say("report_method_anonymous")),
                new Block.Paragraph(speech.say("report_method_matched")),
                new Block.Paragraph(speech.say("report_method_added")),
                new Block.Paragraph(MethodChapter.removed(removals(), speech)));
    }

    /** What was hidden in any of the runs. */
    private Map<HidingReason, Long> removals() {
        Map<HidingReason, Long> all = new EnumMap<>(HidingReason.class);
        runs.stream().flatMap(run -> Stream.ofNullable(run.archive().removed())).forEach(removed -> Removals.of(removed)
                .forEach((why, count) -> all.merge(why, count, Long::sum)));
        return all;
    }
}
