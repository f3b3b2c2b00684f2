package no.innspill.runs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.innspill.archive.ItemRef;
import no.innspill.archive.MeasureEntry;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.language.Worded;
import no.innspill.report.Backing;
import no.innspill.report.MatrixRow;
import no.innspill.report.MeasureRow;
import no.innspill.template.StepTemplate;

/** The measures of one run as rows of the table. */
final class MeasuresOfRun {

    private record Supported(RunVotes.Support support, Backing backing) {}

    private final Run run;
    private final Language language;

    private MeasuresOfRun(Run run, Language language) {
        this.run = run;
        this.language = language;
    }

    static List<MeasureRow> of(Run run, Language language) {
        return new MeasuresOfRun(run, language).rows();
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
                            .map(tag -> tag.worded(language, run.plan().language()))
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

    private Worded named(RunVotes.Support support) {
        Language own = run.plan().language();
        StepTemplate step = run.plan().agenda().lasting(0).get(support.step() - 1);
        Worded title = step.title().worded(language, own);
        Integer table = support.table();
        return table == null
                ? title
                : Worded.joined(
                        List.of(title, run.plan().tables().get(table - 1).worded(language, own)), " – ");
    }

    /** How the source was rated that most people have rated. */
    private Optional<Run.Rated> rated(MeasureEntry measure) {
        return measure.sources().stream()
                .map(run::rated)
                .filter(rated -> !rated.isEmpty())
                .max(Comparator.comparingInt(rated -> rated.importance().size()));
    }

    private Worded said(Map<String, String> texts) {
        return LocalizedText.byTag(texts).worded(language, run.plan().language());
    }
}
