package no.innspill.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.participation.Participant;
import no.innspill.transaction.Memory;
import no.innspill.workshop.Step;
import no.innspill.workshop.Viewpoint;

/** Counts who has voted: people, by theme, table and screen, and the dots they have spent. */
@ApplicationScoped
public class Voters {

    private final EntityManager database;
    private final Memory memory;

    Voters(EntityManager database, Memory memory) {
        this.database = database;
        this.memory = memory;
    }

    /** How many people have at least one dot down in the step's vote, on what is a table's or on anything, by theme id. */
    public Map<Long, Long> byTheme(Step step, Viewpoint viewpoint) {
        return viewpoint.isTable()
                ? memory.once(new ByTable(step.id()), () -> readByTable(step)).getOrDefault(viewpoint.table(), Map.of())
                : memory.once(new InAll(step.id()), () -> readByTheme(step));
    }

    private record ByTable(long step) {}

    private record InAll(long step) {}

    private Map<Long, Map<Long, Long>> readByTable(Step step) {
        Map<Long, Map<Long, Long>> counts = new HashMap<>();
        database.createQuery(
                        "select coalesce(i.whereabouts.table.id, gi.whereabouts.table.id), b.poll.theme.id,"
                                + " count(distinct b.id) from Ballot b join b.votes v left join v.idea i left join v.group"
                                + " g left join g.members.ideas gi where b.poll.step = :step and v.dots > 0 and"
                                + " coalesce(i.whereabouts.table.id, gi.whereabouts.table.id) is not null group by"
                                + " coalesce(i.whereabouts.table.id, gi.whereabouts.table.id), b.poll.theme.id",
                        Object[].class)
                .setParameter("step", step)
                .getResultStream()
                .forEach(row -> counts.computeIfAbsent((Long) row[0], table -> new HashMap<>())
                        .put((Long) row[1], (Long) row[2]));
        return counts;
    }

    private Map<Long, Long> readByTheme(Step step) {
        Map<Long, Long> counts = new HashMap<>();
        database.createQuery(
                        "select b.poll.theme.id, count(b) from Ballot b where b.poll.step = :step and b.spent > 0"
                                + " group by b.poll.theme.id",
                        Object[].class)
                .setParameter("step", step)
                .getResultStream()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    /** How many people have at least one dot down anywhere in the step's vote. */
    public long in(Step step) {
        return database.createQuery(
                        "select count(distinct b.participant) from Ballot b where b.poll.step = :step and b.spent > 0",
                        Long.class)
                .setParameter("step", step)
                .getSingleResult();
    }

    /** How many of them did so at a device on which the page was never opened. */
    public long withoutScreen(Step step) {
        return database.createQuery(
                        "select count(distinct p) from Ballot b join b.participant p left join p.device d"
                                + " where b.poll.step = :step and b.spent > 0"
                                + " and ((d is null and not p.hadScreen) or not d.hadScreen)",
                        Long.class)
                .setParameter("step", step)
                .getSingleResult();
    }

    /** Which of the people at a device have at least one dot down in the step's vote, by their number at it. */
    public Set<Integer> at(Participant device, Step step) {
        return database.createQuery(
                        "select b.participant.person from Ballot b where b.poll.step = :step and b.spent > 0"
                                + " and (b.participant = :device or b.participant.device = :device)",
                        Integer.class)
                .setParameter("step", step)
                .setParameter("device", device)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** How many dots have been spent in the step's vote, by the id of the voter's table. */
    public Map<Long, Long> spentByTable(Step step) {
        Map<Long, Long> spent = new HashMap<>();
        database.createQuery(
                        "select b.participant.table.id, sum(b.spent) from Ballot b where b.poll.step = :step"
                                + " and b.participant.table is not null group by b.participant.table.id",
                        Object[].class)
                .setParameter("step", step)
                .getResultStream()
                .forEach(row -> spent.put((Long) row[0], ((Number) row[1]).longValue()));
        return spent;
    }

    /** How many dots have been spent in the step's vote, by the id of the theme. */
    public Map<Long, Long> spentByTheme(Step step) {
        return database.createQuery(
                        "select b.poll.theme.id, sum(b.spent) from Ballot b where b.poll.step = :step"
                                + " group by b.poll.theme.id",
                        Object[].class)
                .setParameter("step", step)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).longValue()));
    }
}
