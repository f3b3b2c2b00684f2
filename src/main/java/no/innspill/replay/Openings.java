package no.innspill.replay;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.undo.UndoKind;
import no.innspill.undo.Undone;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;

@ApplicationScoped
public class Openings implements PanacheRepository<StepOpening> {

    private final Clock clock;

    Openings(Clock clock) {
        this.clock = clock;
    }

    public void note(Workshop workshop, Step step) {
        persist(new StepOpening(workshop, step, clock.instant()));
    }

    /** The course of the workshop is as if a step that was taken back had never been opened. */
    void follow(@Observes Undone undone) {
        if (undone.deed().what() == UndoKind.STEP) {
            undone.deed()
                    .aboutId()
                    .flatMap(step -> latest(undone.workshop(), step))
                    .ifPresent(this::delete);
        }
    }

    private Optional<StepOpening> latest(Workshop workshop, long step) {
        return find("workshop = ?1 and step.id = ?2 order by id desc", workshop, step)
                .firstResultOptional();
    }

    /** When the workshop left its first step for the first time; nothing before it has. */
    public Optional<Instant> begun(Workshop workshop) {
        return find("workshop = ?1 and step.position > 0 order by id", workshop)
                .firstResultOptional()
                .map(StepOpening::openedAt);
    }

    List<StepOpening> of(Workshop workshop) {
        return list("workshop = ?1 order by id", workshop);
    }
}
