package no.innspill.runs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.innspill.archive.ItemRef;
import no.innspill.archive.MeasureEntry;
import no.innspill.archive.MeasureImport;
import no.innspill.chapter.MeasuresChapter;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.ReportFormat;
import no.innspill.document.Section;
import no.innspill.language.Language;
import no.innspill.report.Backing;
import no.innspill.report.MatrixRow;
import no.innspill.report.MeasureRow;
import no.innspill.similarity.Certainty;
import no.innspill.similarity.ComparedText;
import no.innspill.similarity.Likeness;
import no.innspill.template.StepTemplate;

/** The measures of several runs as one table, those that are alike after each other. */
final class RunMeasures {

    private record Supported(RunVotes.Support support, Backing backing) {}

    /** A measure of one of the runs. */
    record Row(Run run, MeasureRow measure) {}

    private final Run run;
    private final Language language;

    private RunMeasures(Run run, Language language) {
        this.run = run;
        this.language = language;
    }

    /** None if no run has measures. */
    static Optional<Section> of(List<Run> runs, ReportFormat speech) {
        List<Row> rows = all(runs, speech.language());
        List<Block.Column> columns = new ArrayList<>(MeasuresChapter.columns(speech));
        columns.add(1, new Block.Column(speech.say("report_run_short"), true, 8));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "measures",
                        speech.say("report_measures"),
                        true,
                        List.of(new Block.Table(
                                speech.say("report_measures_caption") + " " + speech.say("report_measures_runs"),
                                columns,
                                rows.stream().map(row -> cells(row, speech)).toList(),
                                0))));
    }

    private static List<Cell> cells(Row row, ReportFormat speech) {
        List<Cell> cells = new ArrayList<>(MeasuresChapter.cells(row.measure(), speech));
        cells.add(1, speech.count(row.run().number()));
        return cells;
    }

    /** All of them: each is followed by what is like it in other runs. */
    static List<Row> all(List<Run> runs, Language language) {
        List<Row> rows = runs.stream()
                .flatMap(run -> new RunMeasures(run, language).rows().stream().map(row -> new Row(run, row)))
                .toList();
        Likeness likeness = Likeness.of(IntStream.range(0, rows.size())
                .mapToObj(i -> new ComparedText(i, rows.get(i).measure().title()))
                .toList());
        List<Row> ordered = new ArrayList<>();
        boolean[] taken = new boolean[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i; j < rows.size() && !taken[i]; j++) {
                boolean like = j == i
                        || (rows.get(j).run().number() != rows.get(i).run().number()
                                && Certainty.CLOSE.reachedBy(likeness.between(i, j)));
                if (like && !taken[j]) {
                    ordered.add(rows.get(j));
                    taken[j] = j > i;
                }
            }
            taken[i] = true;
        }
        return ordered;
    }

    private List<MeasureRow> rows() {
        List<MeasureRow> rows = new ArrayList<>();
        for (MeasureEntry measure : run.archive().measures()) {
            Optional<Run.Rated> rated = rated(measure);
            rows.add(new MeasureRow(
                    rows.size() + 1,
                    measure.title(),
                    measure.why(),
                    said(measure.responsible()),
                    measure.carriedOutBy(),
                    said(measure.horizon()),
                    measure.tags().stream()
                            .map(place -> run.plan().tags().get(place - 1))
                            .map(tag -> tag.in(language, run.plan().language()))
                            .toList(),
                    measure.sources().stream()
                            .flatMap(source -> run.ideasOf(source).stream())
                            .map(this::theme)
                            .distinct()
                            .sorted()
                            .toList(),
                    backing(measure.sources()),
                    rated.flatMap(
                            judged -> MatrixRow.Axis.of(judged.importance()).middle()),
                    rated.flatMap(
                            judged -> MatrixRow.Axis.of(judged.feasibility()).middle()),
                    measure.sources().stream()
                            .flatMap(source -> run.ideasOf(source).stream())
                            .sorted()
                            .toList()));
        }
        return rows;
    }

    private int theme(int idea) {
        return run.archive().ideas().get(idea - 1).theme();
    }

    /** By the latest vote that any of the sources was in; of several themes, the one with most support. */
    private Optional<Backing> backing(List<ItemRef> sources) {
        return IntStream.rangeClosed(1, run.plan().themes().size())
                .boxed()
                .flatMap(theme -> new RunVotes(run, theme).latest(under(theme, sources)).stream())
                .map(support -> new Supported(
                        support, new Backing(named(support), support.people(), support.voters(), run.votesByDevice())))
                .max(Comparator.<Supported>comparingInt(each -> each.support().step())
                        .thenComparingLong(each -> each.support().people()))
                .map(Supported::backing);
    }

    private List<ItemRef> under(int theme, List<ItemRef> sources) {
        return sources.stream()
                .filter(source -> theme(run.ideasOf(source).get(0)) == theme)
                .toList();
    }

    private String named(RunVotes.Support support) {
        StepTemplate step = run.plan().agenda().lasting(0).get(support.step() - 1);
        String title = step.title().in(language, run.plan().language());
        Integer table = support.table();
        return table == null
                ? title
                : title + " – "
                        + run.plan()
                                .tables()
                                .get(table - 1)
                                .in(language, run.plan().language());
    }

    /** How the source was rated that most people have rated. */
    private Optional<Run.Rated> rated(MeasureEntry measure) {
        return measure.sources().stream()
                .map(run::rated)
                .filter(rated -> !rated.isEmpty())
                .max(Comparator.comparingInt(rated -> rated.importance().size()));
    }

    private String said(Map<String, String> texts) {
        return MeasureImport.words(texts).in(language, run.plan().language());
    }
}
