package no.innspill.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.desk.Change;
import no.innspill.desk.Changes;
import no.innspill.page.Fragments;
import no.innspill.page.OutcomeReader;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** What people have rated, once that is open. */
@ApplicationScoped
class OpenMatrixRegion implements Region {

    private final OutcomeReader outcomes;

    OpenMatrixRegion(OutcomeReader outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public String id() {
        return "matrix";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return seen.workshop().permissions().showsRatings()
                ? Optional.of(seen.render(Fragments.matrix(outcomes.matrix(seen.workshop(), true, seen.language()))))
                : Optional.empty();
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.touchCards()
                || changes.has(Change.RATING)
                || changes.has(Change.RATED)
                || changes.has(Change.PEOPLE);
    }

    /** It comes and goes with the step and with its opening, when everything is drawn anew. */
    @Override
    public boolean comesOrGoes(Changes changes) {
        return false;
    }
}
