package no.innspill.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.Item;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.matrix.Matrices;
import no.innspill.matrix.Matrix;
import no.innspill.measure.Measure;
import no.innspill.measure.Measures;
import no.innspill.workshop.Workshop;

/** Reads the measures and the matrix as rows of the report. */
@ApplicationScoped
class MeasureLines {

    private final Measures measures;
    private final Matrices matrices;

    MeasureLines(Measures measures, Matrices matrices) {
        this.measures = measures;
        this.matrices = matrices;
    }

    Matrix matrix(Workshop workshop) {
        return matrices.of(workshop);
    }

    static List<MatrixRow> rows(Matrix matrix) {
        return matrix.isEmpty()
                ? List.of()
                : matrix.points().stream().map(MeasureLines::row).toList();
    }

    private static MatrixRow row(Matrix.Point point) {
        return MatrixRow.of(
                point.number(),
                point.item().id(),
                point.item().text(),
                point.importance(),
                point.feasibility(),
                point.raters());
    }

    /** In the order in which they stand; what they come from is named by the numbers of the ideas in the report. */
    List<MeasureRow> measures(
            Workshop workshop, List<ThemeReport> themes, List<MatrixRow> matrix, Numbering numbers, Language language) {
        List<MeasureRow> rows = new ArrayList<>();
        for (Measure measure : measures.of(workshop)) {
            List<Item> sources =
                    measure.sources().stream().filter(item -> !item.isHidden()).toList();
            Optional<ResultRow> support = support(sources, themes);
            Optional<MatrixRow> rated = rated(sources, support, matrix);
            rows.add(new MeasureRow(
                    rows.size() + 1,
                    measure.title(),
                    measure.why(),
                    said(measure.responsible(), workshop, language),
                    measure.carriedOutBy(),
                    said(measure.horizon(), workshop, language),
                    measure.tags().stream()
                            .map(tag -> said(tag.label(), workshop, language))
                            .toList(),
                    support.map(ResultRow::people),
                    support.map(ResultRow::share),
                    rated.flatMap(MatrixRow::importance),
                    rated.flatMap(MatrixRow::feasibility),
                    sources.stream()
                            .flatMap(MeasureLines::ideas)
                            .map(numbers::of)
                            .sorted()
                            .toList()));
        }
        return rows;
    }

    /** Of several sources the one that most people voted for: how many they are together is not to be read from counts. */
    private static Optional<ResultRow> support(List<Item> sources, List<ThemeReport> themes) {
        return themes.stream()
                .flatMap(theme -> theme.result().stream())
                .flatMap(result -> result.places().stream())
                .filter(place -> sources.stream().anyMatch(item -> item.id() == place.item()))
                .max(Comparator.comparingLong(ResultRow::people));
    }

    /** How the source was rated that its support is from, else the first one that was. */
    private static Optional<MatrixRow> rated(List<Item> sources, Optional<ResultRow> support, List<MatrixRow> matrix) {
        return matrix.stream()
                .filter(row -> sources.stream().anyMatch(item -> item.id() == row.item()))
                .max(Comparator.comparing(row ->
                        support.filter(place -> place.item() == row.item()).isPresent()));
    }

    private static Stream<Idea> ideas(Item item) {
        return item instanceof Group group ? group.visibleIdeas().stream() : Stream.of((Idea) item);
    }

    private static String said(LocalizedText words, Workshop workshop, Language language) {
        return words.in(language, workshop.language());
    }
}
