package no.innspill.wall;

import java.time.Instant;
import no.innspill.rule.StepKind;
import no.innspill.time.Timer;
import org.jspecify.annotations.Nullable;

/**
 * What the projector shows, complete enough to be shown again unchanged while it is frozen.
 *
 * @param shows what it was told to show
 * @param stepId the step it belongs to
 * @param themeId the one theme it shows, or null for all that the step covers
 * @param showsIdeas whether ideas may be read in it
 * @param showsResults whether counts may be read in it
 * @param endsAt when the timer ends, in milliseconds since the epoch, or null
 * @param leftMillis what is left on a paused timer, or null
 * @param until ideas posted or edited after this instant (milliseconds since the epoch) are not in it; null: all
 * @param showsRatings whether the matrix may be read in it
 * @param spotlight the id of the idea or group in the light, or null
 * @param curtained whether the facilitator has hidden everything that anybody wrote
 * @param showsSupport whether support by affiliation may be read in it, with the results
 * @param matrix how the matrix stood when the wall was frozen, as whoever drew it reads it; null for as it stands now
 * @param reveal how far the results are revealed in it, or null for all at once
 */
public record WallSnapshot(
        WallRequest shows,
        long stepId,
        @Nullable Long themeId,
        boolean showsIdeas,
        boolean showsResults,
        @Nullable Long endsAt,
        @Nullable Long leftMillis,
        @Nullable Long until,
        boolean showsRatings,
        @Nullable Long spotlight,
        boolean curtained,
        boolean showsSupport,
        @Nullable String matrix,
        @Nullable Reveal reveal) {

    public WallSnapshot asOf(Instant now) {
        return like(showsResults, showsSupport, showsRatings, spotlight, now.toEpochMilli(), matrix);
    }

    /** The same with the matrix as it stands. */
    public WallSnapshot with(String drawnMatrix) {
        return like(showsResults, showsSupport, showsRatings, spotlight, until, drawnMatrix);
    }

    /**
     * Where a vote is open again, its counts would show how it goes; where people rate again, what they have said before
     * would.
     *
     * @param current the kind of the step that the workshop is at
     * @param isAtOrAfter whether it belongs to that step or a later one
     */
    public WallSnapshot withoutSecretsOf(StepKind current, boolean isAtOrAfter) {
        return switch (current) {
            case VOTE -> isAtOrAfter ? withoutResults() : this;
            case MATRIX -> withoutRatings();
            case WELCOME, COLLECT, DISCUSS, GROUP, RESULTS, MEASURES, CLOSE, PAUSE -> this;
        };
    }

    private WallSnapshot withoutResults() {
        return like(false, false, showsRatings, spotlight, until, matrix);
    }

    /** The same wall with nothing of support by affiliation. */
    public WallSnapshot withoutSupport() {
        return like(showsResults, false, showsRatings, spotlight, until, matrix);
    }

    private WallSnapshot withoutRatings() {
        return like(showsResults, showsSupport, false, spotlight, until, null);
    }

    /** The same wall with nothing that anybody wrote. */
    public WallSnapshot withoutIdeas() {
        return new WallSnapshot(
                shows, stepId, themeId, false, false, endsAt, leftMillis, until, false, null, true, false, null, null);
    }

    /** The same wall with nothing in the light. */
    public WallSnapshot withoutSpotlight() {
        return like(showsResults, showsSupport, showsRatings, null, until, matrix);
    }

    /** The same wall but for what may be read in it, what stands in the light, and as of when. */
    private WallSnapshot like(
            boolean results,
            boolean support,
            boolean ratings,
            @Nullable Long light,
            @Nullable Long asOf,
            @Nullable String drawnMatrix) {
        return new WallSnapshot(
                shows,
                stepId,
                themeId,
                showsIdeas,
                results,
                endsAt,
                leftMillis,
                asOf,
                ratings,
                light,
                curtained,
                support,
                drawnMatrix,
                reveal);
    }

    public Timer timer() {
        return Timer.of(endsAt == null ? null : Instant.ofEpochMilli(endsAt), leftMillis);
    }
}
