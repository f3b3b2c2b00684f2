package no.innspill.runs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.archive.Archive.ItemRef;
import no.innspill.archive.Archive.MeasureEntry;
import no.innspill.archive.MeasureImport;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.ReportFormat;
import no.innspill.document.Section;
import no.innspill.language.Language;
import no.innspill.report.MatrixRow;
import no.innspill.report.MeasureRow;
import no.innspill.report.MeasuresChapter;

/** The measures of several runs as one table: each as in the report of the run that it comes from. */
final class RunMeasures {

    /** What most people voted for of that which a measure comes from. */
    private record Supported(ItemRef item, long people, double share) {}

    private final Run run;
    private final Language language;

    private RunMeasures(Run run, Language language) {
        this.run = run;
        this.language = language;
    }

    /** None if no run has measures. */
    static Optional<Section> of(List<Run> runs, ReportFormat speech) {
        List<List<Cell>> rows = runs.stream()
                .flatMap(run ->
                        new RunMeasures(run, speech.language()).rows().stream().map(row -> cells(run, row, speech)))
                .toList();
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
                                rows,
                                0))));
    }

    private static List<Cell> cells(Run run, MeasureRow row, ReportFormat speech) {
        List<Cell> cells = new ArrayList<>(MeasuresChapter.cells(row, speech));
        cells.add(1, speech.count(run.number()));
        return cells;
    }

    private List<MeasureRow> rows() {
        List<MeasureRow> rows = new ArrayList<>();
        for (MeasureEntry measure : run.archive().measures()) {
            Optional<Supported> support = support(measure);
            Optional<Run.Rated> rated = rated(measure, support);
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
                    support.map(Supported::people),
                    support.map(Supported::share),
                    rated.flatMap(judged -> MatrixRow.median(judged.importance())),
                    rated.flatMap(judged -> MatrixRow.median(judged.feasibility())),
                    measure.sources().stream().flatMap(this::ideas).sorted().toList()));
        }
        return rows;
    }

    private Optional<Supported> support(MeasureEntry measure) {
        List<Run.Theme> themes = run.themes(language);
        List<Supported> supported = new ArrayList<>();
        for (int i = 0; i < themes.size(); i++) {
            int place = i + 1;
            long voters = themes.get(i).voters().orElse(0L);
            themes.get(i).entries().stream()
                    .filter(entry -> measure.sources().contains(entry.item()) && run.wasVotedOn(place, entry.item()))
                    .map(entry -> new Supported(
                            entry.item(), entry.people(), voters == 0 ? 0 : 100.0 * entry.people() / voters))
                    .forEach(supported::add);
        }
        return supported.stream().max(Comparator.comparingLong(Supported::people));
    }

    /** How the source was rated that its support is from, else the first one that was. */
    private Optional<Run.Rated> rated(MeasureEntry measure, Optional<Supported> support) {
        return measure.sources().stream()
                .filter(source -> run.rated(source).people() > 0)
                .max(Comparator.comparing(source ->
                        support.filter(best -> best.item().equals(source)).isPresent()))
                .map(run::rated);
    }

    private Stream<Integer> ideas(ItemRef source) {
        return source.group() == null
                ? Stream.ofNullable(source.idea())
                : run.archive().groups().get(source.group() - 1).ideas().stream();
    }

    private String said(Map<String, String> texts) {
        return MeasureImport.words(texts).in(language, run.plan().language());
    }
}
