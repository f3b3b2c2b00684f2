package no.innspill.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import no.innspill.workshop.Workshop;

/** How many ideas are hidden and why, for those who want to know how the results came about. */
@ApplicationScoped
public class HidingCounts {

    private final EntityManager database;

    HidingCounts(EntityManager database) {
        this.database = database;
    }

    /** By reason, with those that were hidden where the workshop was brought in from. */
    public Map<HidingReason, Long> of(Workshop workshop) {
        Map<HidingReason, Long> removals = new EnumMap<>(HidingReason.class);
        database.createQuery(
                        "select i.standing.removal, count(i) from Idea i where i.workshop = :workshop"
                                + " and i.standing.hiddenAt is not null group by i.standing.removal",
                        Object[].class)
                .setParameter("workshop", workshop)
                .getResultStream()
                .forEach(row -> removals.merge(
                        Objects.requireNonNullElse((HidingReason) row[0], HidingReason.UNSAID),
                        (Long) row[1],
                        Long::sum));
        database.createQuery("from ImportedHidingCount where workshop = :workshop", ImportedHidingCount.class)
                .setParameter("workshop", workshop)
                .getResultStream()
                .forEach(earlier -> removals.merge(earlier.removal(), earlier.ideas(), Long::sum));
        return removals;
    }

    /** Keeps in mind what was hidden in the workshop that this one is brought in from. */
    public void remember(Workshop workshop, Map<HidingReason, Long> earlier) {
        earlier.forEach((why, count) -> database.persist(new ImportedHidingCount(workshop, why, count)));
    }
}
