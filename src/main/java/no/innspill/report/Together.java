package no.innspill.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.idea.Removal;
import no.innspill.language.Language;

/** Several runs as one report: what came of each theme, run by run and together. */
final class Together {

    /** A theme of the same title in several runs; voters by the number of the run. */
    private record Joined(String title, Map<Integer, Long> voters, Matching matching) {

        long allVoters() {
            return voters.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private final List<Run> runs;
    private final Language language;
    private final Speech speech;

    private Together(List<Run> runs, Language language) {
        this.runs = runs;
        this.language = language;
        this.speech = new Speech(language);
    }

    /** @param runs at least one */
    static Outline of(List<Run> runs, Language language) {
        return new Together(runs, language).outline();
    }

    private Outline outline() {
        String title = runs.get(0).title(language);
        return new Outline(
                language,
                title,
                speech.say("report_together", runs.size()),
                speech.say("report_summary", title),
                facts(),
                List.of(
                        new Section("runs", speech.say("report_runs"), false, false, List.of(runTable())),
                        new Section("together", speech.say("report_results_together"), true, runs.size() > 4, themes()),
                        new Section("ideas", speech.say("report_all_ideas"), true, false, ideas()),
                        new Section("method", speech.say("report_method"), true, false, method())));
    }

    private Block.Facts facts() {
        return new Block.Facts(List.of(
                new Block.Fact(
                        speech.say("report_joined"),
                        speech.number(runs.stream()
                                .mapToLong(run -> run.archive().participants())
                                .sum())),
                new Block.Fact(
                        speech.say("report_ideas_count"),
                        speech.number(runs.stream()
                                .mapToLong(run -> run.archive().ideas().size())
                                .sum()))));
    }

    private Block runTable() {
        return new Block.Table(
                speech.say("report_runs_caption"),
                List.of(
                        new Block.Column(speech.say("report_number"), true, 8),
                        new Block.Column(speech.say("report_run"), false, 52),
                        new Block.Column(speech.say("report_code"), false, 14),
                        new Block.Column(speech.say("report_joined"), true, 13),
                        new Block.Column(speech.say("report_ideas_count"), true, 13)),
                runs.stream()
                        .map(run -> List.of(
                                speech.count(run.number()),
                                Cell.of(run.title(language)),
                                Cell.of(Optional.ofNullable(run.archive().code())
                                        .orElse("")),
                                speech.count(run.archive().participants()),
                                speech.count(run.archive().ideas().size())))
                        .toList(),
                0);
    }

    private List<Block> themes() {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Joined theme : joined()) {
            number++;
            int accent = (number - 1) % 8 + 1;
            blocks.add(new Block.Heading(theme.title(), number, accent));
            blocks.add(
                    theme.matching().matches().isEmpty()
                            ? new Block.Paragraph(speech.say("report_no_ideas_here"))
                            : table(theme, accent));
        }
        return blocks;
    }

    /** Themes in the order in which they first appear. */
    private List<Joined> joined() {
        Map<String, Joined> themes = new LinkedHashMap<>();
        for (Run run : runs) {
            for (Run.Theme theme : run.themes(language)) {
                Joined joined = themes.computeIfAbsent(
                        Matching.name(theme.title()),
                        name -> new Joined(theme.title(), new LinkedHashMap<>(), new Matching()));
                theme.voters().ifPresent(voters -> joined.voters().put(run.number(), voters));
                joined.matching().take(run.number(), theme.entries());
            }
        }
        return List.copyOf(themes.values());
    }

    private Block table(Joined theme, int accent) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(speech.say("report_item"), false, 40));
        runs.forEach(run -> columns.add(new Block.Column(speech.say("report_run_n", run.number()), true, 12)));
        columns.add(new Block.Column(speech.say("report_in_all"), true, 12));
        columns.add(new Block.Column(speech.say("report_share"), true, 20));
        return new Block.Table(
                speech.say("report_together_caption", theme.allVoters()),
                columns,
                theme.matching().matches().stream()
                        .sorted(Comparator.comparingLong(Matching.Match::total).reversed())
                        .map(match -> cells(theme, match))
                        .toList(),
                accent);
    }

    private List<Cell> cells(Joined theme, Matching.Match match) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(match.text()));
        for (Run run : runs) {
            Long people = match.people().get(run.number());
            cells.add(
                    people != null && theme.voters().containsKey(run.number())
                            ? speech.count(people)
                            : Cell.of(speech.say(people == null ? "report_none" : "report_not_voted")));
        }
        cells.add(speech.count(match.total()));
        cells.add(speech.share(theme.allVoters() == 0 ? 0 : 100.0 * match.total() / theme.allVoters()));
        return cells;
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
    private Map<Removal, Long> removals() {
        Map<Removal, Long> all = new EnumMap<>(Removal.class);
        runs.stream().flatMap(run -> Stream.ofNullable(run.archive().removed())).forEach(removed -> Removals.of(removed)
                .forEach((why, count) -> all.merge(why, count, Long::sum)));
        return all;
    }
}
