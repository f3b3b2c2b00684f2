package no.innspill.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.transaction.Memory;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.SaidCounts;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Counts ideas and their authors, by theme and by table. */
@ApplicationScoped
public class IdeaCounts {

    private final EntityManager database;
    private final Memory memory;

    IdeaCounts(EntityManager database, Memory memory) {
        this.database = database;
        this.memory = memory;
    }

    /** Ideas that are not hidden and are seen from there, counted by theme id; a theme without any is absent. */
    public Map<Long, Long> visibleByTheme(Workshop workshop, Viewpoint viewpoint) {
        return inAll(workshop).byTheme(viewpoint);
    }

    /** Read once for all that show them. */
    SaidCounts inAll(Workshop workshop) {
        return memory.once(new Counts(workshop.id()), () -> countsOf(workshop));
    }

    /** How many come from a table in those themes, and how many of these the plenary sees. */
    public AtTable atTable(Workshop workshop, RoomTable table, List<Theme> themes) {
        SaidCounts all = inAll(workshop);
        return new AtTable(all.from(table, themes), all.passedBy(table, themes));
    }

    private record Counts(long workshop) {}

    /** Ideas that are not hidden, by theme, by the table they come from, and by whether the plenary sees them. */
    SaidCounts countsOf(Workshop workshop) {
        return new SaidCounts(database.createQuery(
                        "select i.theme.id, coalesce(i.whereabouts.table.id, 0), i.whereabouts.inPlenary, count(i)"
                                + " from Idea i"
                                + " where i.workshop = :workshop"
                                + " and i.standing.hiddenAt is null and i.standing.waitingSince is null"
                                + " group by i.theme.id, coalesce(i.whereabouts.table.id, 0), i.whereabouts.inPlenary",
                        Object[].class)
                .setParameter("workshop", workshop)
                .getResultStream()
                .map(row -> new SaidCounts.Row(
                        (Long) row[0], ((Number) row[1]).longValue(), (Boolean) row[2], (Long) row[3]))
                .toList());
    }

    /** Ideas that are not hidden and how many of them the plenary sees, by the id of the table they come from. */
    public Map<Long, AtTable> visibleByTable(Workshop workshop) {
        Map<Long, AtTable> counts = new HashMap<>();
        database.createQuery(
                        "select i.whereabouts.table.id, count(i),"
                                + " sum(case when i.whereabouts.inPlenary then 1 else 0 end)"
                                + " from Idea i where i.workshop = :workshop and i.whereabouts.table is not null"
                                + " and i.standing.hiddenAt is null and i.standing.waitingSince is null"
                                + " group by i.whereabouts.table.id",
                        Object[].class)
                .setParameter("workshop", workshop)
                .getResultStream()
                .forEach(row -> counts.put((Long) row[0], new AtTable((Long) row[1], ((Number) row[2]).longValue())));
        return counts;
    }

    /**
     * @param ideas how many come from the table
     * @param plenary how many of these the plenary sees
     */
    public record AtTable(long ideas, long plenary) {

        public static final AtTable NONE = new AtTable(0, 0);
    }

    /** How many people have posted, by theme id. */
    public Map<Long, Long> authorsByTheme(Workshop workshop) {
        Map<Long, Long> counts = new HashMap<>();
        database.createQuery(
                        "select i.theme.id, count(distinct i.participant) from Idea i where i.workshop = :workshop"
                                + " group by i.theme.id",
                        Object[].class)
                .setParameter("workshop", workshop)
                .getResultStream()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        workshop.plan().themes().forEach(theme -> counts.merge(theme.id(), theme.authorsKept(), Long::sum));
        return counts;
    }

    /** How many have written, those included who can be traced no more. */
    public long authors(Workshop workshop) {
        return workshop.headcounts().authorsKept()
                + database.createQuery(
                                "select count(distinct i.participant) from Idea i where i.workshop = :workshop",
                                Long.class)
                        .setParameter("workshop", workshop)
                        .getSingleResult();
    }
}
