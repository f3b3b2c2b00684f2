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
import no.innspill.chapter.MethodChapter;
import no.innspill.document.Block;
import no.innspill.document.Grid;
import no.innspill.document.Outline;
import no.innspill.document.ReportFormat;
import no.innspill.document.Section;
import no.innspill.idea.HidingReason;
import no.innspill.language.Language;
import no.innspill.language.Worded;

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
        return new RunVoteGrids(runs, themes, speech).together();
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
        Worded title = runs.get(0).title(language);
        Outline outline = new Outline(
                language,
                title.text(),
                speech.say("report_together", runs.size()),
                speech.say("report_summary", title),
                facts(),
                Stream.of(
                                RunMessages.of(runs, themes, speech),
                                Optional.of(new Section(
                                        "runs", speech.say("report_runs"), false, List.of(RunTable.of(runs, speech)))),
                                RunMeasures.of(runs, speech),
                                Optional.of(new Section(
                                        "together",
                                        speech.say("report_results_together"),
                                        runs.size() > 4,
                                        RunResults.of(runs, themes, speech))),
                                RunRatings.of(runs, themes, speech),
                                Optional.of(new Section("ideas", speech.say("report_all_ideas"), false, ideas())),
                                Optional.of(new Section("method", speech.say("report_method"), false, method())))
                        .flatMap(Optional::stream)
                        .toList());
        return outline.titled(title, written());
    }

    /** The language that people wrote in, if that is the same in all of the runs. */
    private Language written() {
        List<Language> written =
                runs.stream().map(run -> run.plan().language()).distinct().toList();
        return written.size() == 1 ? written.get(0) : language;
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

    private List<Block> ideas() {
        return runs.stream().flatMap(run -> RunIdeas.of(run, speech).stream()).toList();
    }

    private List<Block> method() {
        return List.of(
                new Block.Paragraph(speech.say("report_method_anonymous")),
                MethodChapter.madeWith(speech),
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
