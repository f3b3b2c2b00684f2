package no.innspill.workshop;

import java.time.Instant;
import no.innspill.time.Timer;
import no.innspill.wall.WallControl;
import no.innspill.wall.WallSnapshot;

/** What is on a workshop's wall at the moment, and what may not be any longer. */
public final class WallSnapshots {

    private WallSnapshots() {}

    /** Live or frozen, apart from black. */
    public static WallSnapshot of(Workshop workshop) {
        WallSnapshot frozen = workshop.wall().frozen();
        if (frozen == null) {
            return live(workshop, workshop.wall(), workshop.progress());
        }
        return workshop.progress().isCurtained() ? frozen.withoutIdeas() : frozen;
    }

    private static WallSnapshot live(Workshop workshop, WallControl wall, Progress progress) {
        Timer timer = progress.timer();
        Instant endsAt = timer.endsAt();
        return new WallSnapshot(
                wall.shows(),
                progress.step().id(),
                wall.themeId(),
                progress.showsIdeas(),
                progress.showsResults(),
                endsAt == null ? null : endsAt.toEpochMilli(),
                timer.leftMillis(),
                null,
                workshop.permissions().showsRatings(),
                wall.spotlight().orElse(null),
                progress.isCurtained(),
                progress.showsSupport(),
                null,
                wall.reveal().orElse(null));
    }

    /** What people are asked in the current step is no longer read from a frozen wall. */
    static void keepSecret(Workshop workshop) {
        Step current = workshop.progress().step();
        workshop.wall().keepSecret(frozen -> {
            int position =
                    workshop.plan().step(frozen.stepId()).map(Step::position).orElse(0);
            return frozen.withoutSecretsOf(current.kind(), position >= current.position());
        });
    }
}
