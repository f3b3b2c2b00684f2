package no.innspill.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.Item;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.language.Worded;
import no.innspill.matrix.Matrices;
import no.innspill.matrix.Rating;
import no.innspill.matrix.Ratings;
import no.innspill.measure.Measure;
import no.innspill.measure.Measures;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Reads the measures and the matrix as rows of the report. */
@ApplicationScoped
class MeasureLines {

    private final Measures measures;
    private final Matrices matrices;
    private final Ratings ratings;

    MeasureLines(Measures measures, Matrices matrices, Ratings ratings) {
        this.measures = measures;
        this.matrices = matrices;
        this.ratings = ratings;
    }

    /** What was to be rated, and how it was; nothing if nobody has rated any of it. */
    List<MatrixRow> matrix(Workshop workshop) {
        List<Rating> given = ratings.of(workshop);
        return matrices.of(workshop).isEmpty()
                ? List.of()
                : matrices.of(workshop).points().stream()
                        .map(point -> new MatrixRow(
                                point.number(),
                                point.item().id(),
                                point.item().titled(),
                                axis(point.item(), given, Rating::importance),
                                axis(point.item(), given, Rating::feasibility)))
                        .toList();
    }

    /** How many people have rated any of it. */
    long raters(Workshop workshop) {
        return matrices.of(workshop).raters();
    }

    private static MatrixRow.Axis axis(Item item, List<Rating> given, Function<Rating, Optional<Integer>> axis) {
        return MatrixRow.Axis.of(given.stream()
                .filter(rating -> rating.item().id() == item.id())
                .flatMap(rating -> axis.apply(rating).stream())
                .toList());
    }

    /** In the order in which they stand; what they come from is named by the numbers of the ideas in the report. */
    List<MeasureRow> measures(
            Workshop workshop,
            Viewpoint viewpoint,
            CountedVotes votes,
            List<MatrixRow> matrix,
            Numbering numbers,
            Language language) {
        List<MeasureRow> rows = new ArrayList<>();
        for (Measure measure : measures.of(workshop)) {
            List<Item> sources = measure.sources().stream()
                    .filter(item -> !item.isHidden() && item.isAt(viewpoint))
                    .toList();
            Optional<MatrixRow> rated = rated(sources, matrix);
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
                    sources.stream()
                            .map(item -> item.theme().position() + 1)
                            .distinct()
                            .sorted()
                            .toList(),
                    backing(sources, votes),
                    rated.flatMap(row -> row.importance().middle()),
                    rated.flatMap(row -> row.feasibility().middle()),
                    sources.stream()
                            .flatMap(MeasureLines::ideas)
                            .map(numbers::of)
                            .sorted()
                            .toList()));
        }
        return rows;
    }

    /**
     * By the latest vote that any of the sources was in: the ballots with any of them on. Ballots of two themes, or of two
     * tables, are not to be counted together, so of several the one with most support stands.
     */
    private static Optional<Backing> backing(List<Item> sources, CountedVotes votes) {
        List<CountedVotes.Vote> latestFirst = new ArrayList<>(votes.votes());
        Collections.reverse(latestFirst);
        for (CountedVotes.Vote vote : latestFirst) {
            Optional<Backing> most = vote.contests().stream()
                    .filter(contest -> contest.voters() > 0 && contest.isAboutAny(sources))
                    .map(contest -> new Backing(
                            votes.nameOf(vote, contest),
                            contest.supporting(sources),
                            contest.voters(),
                            votes.unit() == Unit.DEVICES))
                    .max(Comparator.comparingLong(Backing::people));
            if (most.isPresent()) {
                return most;
            }
        }
        return Optional.empty();
    }

    /** How the source was rated that most people have rated. */
    private static Optional<MatrixRow> rated(List<Item> sources, List<MatrixRow> matrix) {
        return matrix.stream()
                .filter(row -> sources.stream().anyMatch(item -> item.id() == row.item()))
                .max(Comparator.comparingLong(row -> row.importance().count()));
    }

    private static Stream<Idea> ideas(Item item) {
        return item instanceof Group group ? group.visibleIdeas().stream() : Stream.of((Idea) item);
    }

    private static Worded said(LocalizedText words, Workshop workshop, Language language) {
        return words.worded(language, workshop.language());
    }
}
