package no.innspill.idea;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantLeaving;
import no.innspill.workshop.Workshop;

@ApplicationScoped
public class Flags implements PanacheRepository<Flag> {

    /**
     * Raises a flag; one each is enough, and what has been looked at is looked at again only in other
     * words. Says whether anything is different now.
     */
    boolean raise(Participant participant, Idea idea, Instant now) {
        Optional<Flag> known =
                find("participant = ?1 and idea = ?2", participant, idea).firstResultOptional();
        known.filter(raised -> !raised.isSettled()).ifPresent(raised -> raised.raiseAgain(now));
        if (known.isEmpty()) {
            persist(new Flag(participant, idea, now));
        }
        return known.filter(Flag::isSettled).isEmpty();
    }

    boolean isRaised(Participant participant, Idea idea) {
        return count("participant = ?1 and idea = ?2", participant, idea) > 0;
    }

    /** Takes a flag back that nobody has looked at yet; says whether there was one. */
    boolean lower(Participant participant, Idea idea) {
        return delete("participant = ?1 and idea = ?2 and settledAt is null", participant, idea) > 0;
    }

    /** Sets aside all that are raised about the idea: it has been looked at. Returns their ids. */
    public List<Long> settle(Idea idea, Instant now) {
        List<Flag> raised = list("idea = ?1 and settledAt is null order by id", idea);
        raised.forEach(flag -> flag.settle(now));
        return raised.stream().map(Flag::id).toList();
    }

    /** Raises those again that are still set aside. */
    public void unsettle(Collection<Long> ids) {
        settled(ids).forEach(Flag::unsettle);
    }

    public boolean anySettled(Collection<Long> ids) {
        return !settled(ids).isEmpty();
    }

    private List<Flag> settled(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 and settledAt is not null", ids);
    }

    /** The flags that the participant has raised, those about ideas that are hidden by now left out. */
    public List<Flag> by(Participant participant) {
        return list("participant = ?1 order by id", participant).stream()
                .filter(flag -> !flag.idea().isHidden())
                .toList();
    }

    /** How many have flagged an idea that everybody still sees and that has not been looked at, by idea id, the most flagged first. */
    public Map<Long, Long> counts(Workshop workshop) {
        Map<Long, Long> counts = new LinkedHashMap<>();
        getEntityManager()
                .createQuery(
                        "select i.id, count(f) from Flag f join f.idea i where i.workshop = :workshop and f.settledAt is null"
                                + " and i.standing.hiddenAt is null and i.standing.waitingSince is null"
                                + " group by i.id, i.place order by count(f) desc, i.place, i.id",
                        Object[].class)
                .setParameter("workshop", workshop)
                .getResultStream()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    void follow(@Observes IdeaWithdrawn withdrawn) {
        delete("idea", withdrawn.idea());
    }

    void leave(@Observes @Priority(ParticipantLeaving.BALLOTS) ParticipantLeaving leaving) {
        delete("participant", leaving.participant());
    }
}
