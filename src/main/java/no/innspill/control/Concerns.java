package no.innspill.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.privacy.FailedDeletions;
import no.innspill.privacy.Unlinking;
import no.innspill.workshop.Retention;
import no.innspill.workshop.Workshop;

/** What the facilitator should know of the workshop itself without having asked. */
@ApplicationScoped
class Concerns {

    private final FailedDeletions failed;
    private final Retention retention;
    private final Unlinking unlinking;
    private final Clock clock;

    Concerns(FailedDeletions failed, Retention retention, Unlinking unlinking, Clock clock) {
        this.failed = failed;
        this.retention = retention;
        this.unlinking = unlinking;
        this.clock = clock;
    }

    String keptUntil(Workshop workshop, Language language) {
        return retention.keptUntil(workshop, language);
    }

    /** For how many minutes after the end it can be traced who did what. */
    long linkedFor() {
        return unlinking.minutes();
    }

    /** Whether it can still be traced who did what in a workshop that was ended; empty before that. */
    String link(Workshop workshop, Language language) {
        if (!workshop.hasEnded()) {
            return "";
        }
        return workshop.lifespan().isUnlinked()
                ? Messages.say(language, "control_unlinked")
                : Messages.say(language, "control_unlinked_soon", unlinking.minutes());
    }

    List<String> of(Workshop workshop, Language language) {
        List<String> concerns = new ArrayList<>();
        if (failed.has(workshop.code())) {
            concerns.add(Messages.say(language, "control_not_deleted"));
        }
        if (retention.isNear(workshop, clock.instant())) {
            concerns.add(Messages.say(
                    language,
                    workshop.lifespan().wasExported() ? "control_deleted_soon" : "control_deleted_unsaved",
                    retention.keptUntil(workshop, language)));
        }
        return concerns;
    }
}
