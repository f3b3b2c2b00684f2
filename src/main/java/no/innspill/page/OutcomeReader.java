package no.innspill.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.innspill.language.Language;
import no.innspill.matrix.Matrices;
import no.innspill.matrix.Matrix;
import no.innspill.matrix.Spread;
import no.innspill.measure.MeasureReader;
import no.innspill.measure.MeasureShown;
import no.innspill.page.Outcomes.Measured;
import no.innspill.participation.ParticipantCounts;
import no.innspill.rule.StepKind;
import no.innspill.wall.WallSnapshot;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Reads what the workshop comes to, as each view may see it. */
@ApplicationScoped
public class OutcomeReader {

    private final Matrices matrices;
    private final MeasureReader measures;
    private final ParticipantCounts participants;
    private final Clock clock;

    OutcomeReader(Matrices matrices, MeasureReader measures, ParticipantCounts participants, Clock clock) {
        this.matrices = matrices;
        this.measures = measures;
        this.participants = participants;
        this.clock = clock;
    }

    /** What somebody is writing stays under their hands, also while everything is hidden. */
    public Measured measuresForParticipants(Workshop workshop, Language language) {
        boolean hidden = workshop.progress().isCurtained();
        boolean shown = workshop.permissions().showsMeasures();
        boolean writing =
                workshop.permissions().refusesMeasures(clock.instant()).isEmpty();
        return new Measured(
                // What somebody is writing stays under their hands, also while everything is hidden.
                shown || writing,
                isAbout(workshop, StepKind.MEASURES),
                writing,
                shown ? measures.shown(workshop, language) : List.of(),
                writing ? measures.choices(workshop, hidden, language) : MeasureReader.NOTHING_TO_CHOOSE);
    }

    /** For the facilitator: everything, at any time. */
    public Outcomes forFacilitator(Workshop workshop, Language language) {
        return new Outcomes(matrix(workshop, true, language), measuresForFacilitator(workshop, language));
    }

    public Measured measuresForFacilitator(Workshop workshop, Language language) {
        return new Measured(
                true,
                isAbout(workshop, StepKind.MEASURES),
                true,
                measures.whole(workshop, language),
                measures.choices(workshop, false, language));
    }

    /** The matrix as the wall shows it, or was frozen on; without how it was rated unless that is open. */
    public MatrixShown matrixOnWall(Workshop workshop, WallSnapshot snapshot, boolean open, Language language) {
        return matrix(workshop, onWall(workshop, snapshot), open, language);
    }

    /** The measures as the wall shows them: nothing that was written after it was frozen. */
    public List<MeasureShown> measuresOnWall(Workshop workshop, WallSnapshot snapshot, Language language) {
        @Nullable Long until = snapshot.until();
        return measures.asOf(workshop, until == null ? null : Instant.ofEpochMilli(until), language);
    }

    private Matrix onWall(Workshop workshop, WallSnapshot snapshot) {
        String drawing = snapshot.matrix();
        return drawing == null ? matrices.of(workshop) : matrices.drawn(workshop, drawing);
    }

    /** Whether there is any measure that ideas may be linked to. */
    public boolean hasMeasures(Workshop workshop) {
        return measures.any(workshop);
    }

    /** Whether the matrix is being rated, or has been. */
    public boolean hasMatrix(Workshop workshop) {
        return workshop.progress().rates() || matrices.rated(workshop);
    }

    public MatrixShown matrix(Workshop workshop, boolean open, Language language) {
        return matrix(workshop, matrices.of(workshop), open, language);
    }

    private MatrixShown matrix(Workshop workshop, Matrix matrix, boolean open, Language language) {
        boolean now = isAbout(workshop, StepKind.MATRIX);
        return new MatrixShown(
                now,
                now && workshop.permissions().takesInput(clock.instant()),
                open,
                matrix.raters(),
                participants.ballots(workshop, Viewpoint.PLENARY),
                matrix.points().stream()
                        .map(point -> row(workshop, point, open, language))
                        .toList(),
                open ? MatrixChart.of(matrix) : MatrixChart.EMPTY,
                false);
    }

    /** What is secret is not in it at all. */
    private static MatrixShown.Row row(Workshop workshop, Matrix.Point point, boolean open, Language language) {
        return new MatrixShown.Row(
                point.number(),
                Card.of(workshop, point.item(), language),
                open ? point.importance() : Spread.NONE,
                open ? point.feasibility() : Spread.NONE,
                open ? point.raters() : 0);
    }

    private static boolean isAbout(Workshop workshop, StepKind kind) {
        return workshop.progress().step().kind() == kind;
    }
}
