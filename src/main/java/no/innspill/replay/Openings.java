package no.innspill.replay;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;

@ApplicationScoped
public class Openings implements PanacheRepository<Opening> {

    private final Clock clock;

    Openings(Clock clock) {
        this.clock = clock;
    }

    public void note(Workshop workshop, Step step) {
        persist(new Opening(workshop, step, clock.instant()));
    }

    List<Opening> of(Workshop workshop) {
        return list("workshop = ?1 order by openedAt, id", workshop);
    }
}
