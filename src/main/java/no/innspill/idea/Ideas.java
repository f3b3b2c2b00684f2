package no.innspill.idea;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.participation.Leaving;
import no.innspill.participation.Participant;
import no.innspill.workshop.Tag;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

@ApplicationScoped
public class Ideas implements PanacheRepository<Idea> {

    private final Groups groups;
    private final Event<IdeaFate> fates;

    Ideas(Groups groups, Event<IdeaFate> fates) {
        this.groups = groups;
        this.fates = fates;
    }

    /** Takes the idea away for good, text and all, and its group if it was the last one there. */
    public void withdraw(Idea idea) {
        fates.fire(new IdeaFate(idea, IdeaFate.What.WITHDRAWN));
        // The votes on it must be gone first: Hibernate will not delete one that refers to a deleted idea.
        flush();
        groups.forget(idea);
        delete(idea);
    }

    public void hide(Idea idea, Instant now) {
        if (!idea.isHidden()) {
            idea.hide(now);
            fates.fire(new IdeaFate(idea, IdeaFate.What.HIDDEN));
        }
    }

    public void show(Idea idea) {
        if (idea.isHidden()) {
            idea.show();
            fates.fire(new IdeaFate(idea, IdeaFate.What.SHOWN));
        }
    }

    /** Whoever leaves takes their ideas along; ballots have been taken by then. */
    void leave(@Observes @Priority(Leaving.IDEAS) Leaving leaving) {
        by(leaving.participant()).forEach(this::withdraw);
    }

    public Optional<Idea> in(Workshop workshop, long id) {
        return find("workshop = ?1 and id = ?2", workshop, id).firstResultOptional();
    }

    /** Those of the given ids that exist, hidden ones too. */
    public List<Idea> in(Workshop workshop, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : list("workshop = ?1 and id in ?2", workshop, ids);
    }

    /** All of them in the order in which they were posted, hidden ones too. */
    public List<Idea> of(Workshop workshop) {
        return list("workshop = ?1 order by id", workshop);
    }

    public List<Idea> visibleIn(Workshop workshop) {
        return list("workshop = ?1 and hiddenAt is null order by id", workshop);
    }

    public List<Idea> visibleUnder(Theme theme) {
        return list("theme = ?1 and hiddenAt is null order by id", theme);
    }

    public List<Idea> by(Participant participant) {
        return list("participant = ?1 order by id", participant);
    }

    /** Ideas that are not hidden, counted by theme id; a theme without any is absent. */
    public Map<Long, Long> visibleByTheme(Workshop workshop) {
        Map<Long, Long> counts = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select i.theme.id, count(i) from Idea i where i.workshop = :workshop and i.hiddenAt is null"
                                + " group by i.theme.id",
                        Object[].class)
                .setParameter("workshop", workshop)
                .getResultStream()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    /** How many people have posted, by theme id. */
    public Map<Long, Long> authorsByTheme(Workshop workshop) {
        Map<Long, Long> counts = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select i.theme.id, count(distinct i.participant) from Idea i where i.workshop = :workshop"
                                + " group by i.theme.id",
                        Object[].class)
                .setParameter("workshop", workshop)
                .getResultStream()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    public long authors(Workshop workshop) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct i.participant) from Idea i where i.workshop = :workshop", Long.class)
                .setParameter("workshop", workshop)
                .getSingleResult();
    }

    public long under(Theme theme) {
        return count("theme", theme);
    }

    public long carrying(Tag tag) {
        return count("?1 member of tags", tag);
    }
}
