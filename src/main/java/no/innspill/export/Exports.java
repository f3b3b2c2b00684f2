package no.innspill.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import no.innspill.desk.Change;
import no.innspill.desk.Desk;
import no.innspill.desk.Outcome;
import no.innspill.workshop.Workshop;

/** Remembers that somebody has taken the result along, so that nobody needs to be warned of losing it. */
@ApplicationScoped
class Exports {

    private final Desk desk;
    private final Clock clock;

    Exports(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    void note(String code) {
        desk.submit(code, Optional.empty(), this::note);
    }

    private Outcome note(Workshop workshop) {
        boolean news = !workshop.lifespan().wasExported();
        workshop.lifespan().noteExport(clock.instant());
        workshop.lifespan().use(clock.instant());
        return news ? Outcome.accepted(Change.BOARD) : Outcome.accepted();
    }
}
