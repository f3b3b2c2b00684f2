package no.innspill.vote;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import no.innspill.idea.Item;
import no.innspill.participation.Leaving;
import no.innspill.participation.Participant;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Notices implements PanacheRepository<Notice> {

    private final Clock clock;

    Notices(Clock clock) {
        this.clock = clock;
    }

    public void tell(Participant participant, Notice.Kind kind, int dots, @Nullable Item about) {
        persist(new Notice(participant, kind, dots, about, clock.instant()));
    }

    /** Those that the participant has not put away yet, newest first. */
    public List<Notice> of(Participant participant) {
        return list("participant = ?1 order by id desc", participant);
    }

    /** Puts a notice away; one that is gone already stays gone. */
    void putAway(Participant participant, long id) {
        delete("participant = ?1 and id = ?2", participant, id);
    }

    void leave(@Observes @Priority(Leaving.BALLOTS) Leaving leaving) {
        delete("participant", leaving.participant());
    }
}
