package no.innspill.idea;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.innspill.participation.Leaving;
import no.innspill.participation.Participant;
import no.innspill.workshop.Workshop;

@ApplicationScoped
public class Flags implements PanacheRepository<Flag> {

    /** Raises a flag; one each is enough. */
    void raise(Participant participant, Idea idea, Instant now) {
        if (count("participant = ?1 and idea = ?2", participant, idea) == 0) {
            persist(new Flag(participant, idea, now));
        }
    }

    void lower(Participant participant, Idea idea) {
        delete("participant = ?1 and idea = ?2", participant, idea);
    }

    /** The ideas that the participant has flagged, those that are hidden by now left out. */
    public List<Idea> by(Participant participant) {
        return list("participant = ?1 order by id", participant).stream()
                .map(Flag::idea)
                .filter(idea -> !idea.isHidden())
                .toList();
    }

    /** How many have flagged an idea that everybody still sees, by idea id, the most flagged first. */
    public Map<Long, Long> counts(Workshop workshop) {
        Map<Long, Long> counts = new LinkedHashMap<>();
        getEntityManager()
                .createQuery(
                        "select i.id, count(f) from Flag f join f.idea i where i.workshop = :workshop"
                                + " and i.standing.hiddenAt is null and i.standing.waitingSince is null"
                                + " group by i.id order by count(f) desc, i.id",
                        Object[].class)
                .setParameter("workshop", workshop)
                .getResultStream()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    void follow(@Observes IdeaFate fate) {
        if (fate.what() == IdeaFate.What.WITHDRAWN) {
            delete("idea", fate.idea());
        }
    }

    void leave(@Observes @Priority(Leaving.BALLOTS) Leaving leaving) {
        delete("participant", leaving.participant());
    }
}
