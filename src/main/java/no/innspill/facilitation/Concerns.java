package no.innspill.facilitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import no.innspill.language.Bundle;
import no.innspill.language.Language;
import no.innspill.privacy.FailedDeletions;
import no.innspill.workshop.Workshop;

/** What the facilitator should know without having asked; it stands at the top of the control view. */
@ApplicationScoped
class Concerns {

    private final FailedDeletions failed;

    Concerns(FailedDeletions failed) {
        this.failed = failed;
    }

    List<String> of(Workshop workshop, Language language) {
        List<String> concerns = new ArrayList<>();
        if (failed.has(workshop.code())) {
            concerns.add(Bundle.say(language, "control_not_deleted"));
        }
        return concerns;
    }
}
