package no.innspill.workshop;

import java.time.Instant;
import java.util.Objects;
import no.innspill.time.Timer;
import no.innspill.wall.Reveal;
import no.innspill.wall.WallControl;
import no.innspill.wall.WallRequest;
import no.innspill.wall.WallSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * How a workshop is being conducted at one moment: all that the facilitator steers, so that it can be put back.
 *
 * @param theme the one theme on the wall, or null for all
 * @param frozen what the wall is frozen on, or null
 * @param spotlightIdea the idea in the light, or null
 * @param spotlightGroup the group in the light, or null
 * @param endedAt when the workshop was ended, or null
 * @param reveal how far the results are revealed on the wall, or null for all at once
 * @param resultsLink whether the closing wall shows where the results can be read
 */
public record FacilitationState(
        long step,
        boolean takingInput,
        boolean ideasOpened,
        boolean resultsOpened,
        boolean supportOpened,
        @Nullable Long timerEndsAt,
        @Nullable Long timerLeft,
        WallRequest shows,
        @Nullable Long theme,
        boolean black,
        @Nullable WallSnapshot frozen,
        @Nullable Long spotlightIdea,
        @Nullable Long spotlightGroup,
        boolean curtain,
        boolean approving,
        boolean doorOpen,
        @Nullable Long endedAt,
        @Nullable Reveal reveal,
        boolean resultsLink) {

    public static FacilitationState of(Workshop workshop) {
        Progress progress = workshop.progress();
        WallControl wall = workshop.wall();
        return new FacilitationState(
                progress.step().id(),
                progress.isTakingInput(),
                progress.disclosure().hasOpenedIdeas(),
                progress.disclosure().hasOpenedResults(),
                progress.disclosure().hasOpenedSupport(),
                millis(progress.timer().endsAt()),
                progress.timer().leftMillis(),
                wall.shows(),
                wall.themeId(),
                wall.isBlack(),
                wall.frozen(),
                wall.lit().idea(),
                wall.lit().group(),
                progress.isCurtained(),
                workshop.settings().approvesFirst(),
                workshop.settings().isDoorOpen(),
                millis(workshop.lifespan().endedAt().orElse(null)),
                wall.reveal().orElse(null),
                wall.showsResultsLink());
    }

    /** The id of the item in the light, or null. */
    public @Nullable Long spotlight() {
        return spotlightIdea == null ? spotlightGroup : spotlightIdea;
    }

    /** What the change that led here is about: a new step, or else what has come into the light; null for neither. */
    public @Nullable Long about(FacilitationState before) {
        if (before.step != step) {
            return step;
        }
        return Objects.equals(before.spotlight(), spotlight()) ? null : spotlight();
    }

    /** Whether everything is still there that it would take to be conducted like this. */
    public boolean isPossibleIn(Workshop workshop) {
        return workshop.plan().step(step).isPresent()
                && (theme == null || workshop.plan().theme(theme).isPresent());
    }

    /** Puts the workshop back to how it was conducted. */
    public void restore(Workshop workshop) {
        restore(workshop.wall());
        workshop.settings().openDoor(doorOpen);
        workshop.settings().approveFirst(approving);
        workshop.lifespan().end(endedAt == null ? null : Instant.ofEpochMilli(endedAt));
        workshop.stand(Progress.as(this, workshop.plan().step(step).orElseThrow()));
        if (!workshop.progress().showsSupport()) {
            workshop.wall().keepSecret(WallSnapshot::withoutSupport);
        }
    }

    private void restore(WallControl wall) {
        wall.show(shows, theme);
        wall.blackOut(black);
        wall.showResultsLink(resultsLink);
        if (frozen == null) {
            wall.thaw();
        } else {
            wall.freeze(frozen);
        }
        wall.reveal(reveal);
        wall.turn(null);
        wall.light(spotlightIdea, spotlightGroup);
    }

    Timer timer() {
        return Timer.of(timerEndsAt == null ? null : Instant.ofEpochMilli(timerEndsAt), timerLeft);
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }
}
