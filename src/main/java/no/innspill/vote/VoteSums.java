package no.innspill.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.rule.VoteMethod;
import no.innspill.transaction.Memory;
import no.innspill.workshop.Step;

/** Counts what votes come to: by item, by affiliation, and one by one. */
@ApplicationScoped
public class VoteSums {

    private final EntityManager database;
    private final Memory memory;

    VoteSums(EntityManager database, Memory memory) {
        this.database = database;
        this.memory = memory;
    }

    /** What a table's votes, or everybody's, come to in the step, by item id; what has no vote that counts is absent. */
    Map<Long, Totals> of(Step step) {
        return memory.once(new Sums(step.id()), () -> read(step));
    }

    private record Sums(long step) {}

    private Map<Long, Totals> read(Step step) {
        Map<Long, Totals> sums = new HashMap<>();
        database.createQuery(
                        "select coalesce(vg.id, ig.id, i.id), count(distinct v.ballot.id), sum(v.dots),"
                                + " sum(case when v.rank > 0 then " + (VoteMethod.PLACES + 1) + " - v.rank else 0 end),"
                                + " sum(case when v.rank = 1 then 1 else 0 end) from Vote v"
                                + " left join v.group vg left join v.idea i left join i.group ig"
                                + " where v.ballot.poll.step = :step and v.dots > 0"
                                + " group by coalesce(vg.id, ig.id, i.id)",
                        Object[].class)
                .setParameter("step", step)
                .getResultStream()
                .forEach(row -> sums.put(
                        (Long) row[0],
                        new Totals(
                                (Long) row[1],
                                (Long) row[2],
                                ((Number) row[3]).longValue(),
                                ((Number) row[4]).longValue())));
        return sums;
    }

    /** All that counts on the ballots of the step's vote. */
    public List<Mark> marks(Step step) {
        return database.createQuery(
                        "select v.ballot.id, v.ballot.poll.theme.id, coalesce(v.idea.id, v.group.id), v.dots, v.rank"
                                + " from Vote v where v.ballot.poll.step = :step and v.dots > 0",
                        Mark.class)
                .setParameter("step", step)
                .getResultList();
    }

    /** Who voted in the poll, by affiliation. */
    public AffiliationCounts votersByAffiliation(Poll poll) {
        return counts(database.createQuery(
                        "select a.id, count(b) from Ballot b left join b.participant.affiliation a"
                                + " where b.poll = :poll and b.spent > 0 group by a.id",
                        Object[].class)
                .setParameter("poll", poll)
                .getResultList());
    }

    /** Who supports what in the poll, by item id and affiliation. */
    public Map<Long, AffiliationCounts> supportersByAffiliation(Poll poll) {
        Map<Long, List<Object[]>> rows = new HashMap<>();
        database.createQuery(
                        "select a.id, count(distinct b.id), coalesce(vg.id, ig.id, i.id) from Vote v join v.ballot b"
                                + " left join b.participant.affiliation a left join v.group vg left join v.idea i"
                                + " left join i.group ig where b.poll = :poll and v.dots > 0"
                                + " group by a.id, coalesce(vg.id, ig.id, i.id)",
                        Object[].class)
                .setParameter("poll", poll)
                .getResultStream()
                .forEach(row -> rows.computeIfAbsent((Long) row[2], id -> new ArrayList<>())
                        .add(row));
        Map<Long, AffiliationCounts> counts = new HashMap<>();
        rows.forEach((item, own) -> counts.put(item, counts(own)));
        return counts;
    }

    private static AffiliationCounts counts(List<Object[]> rows) {
        Map<Long, Long> by = new HashMap<>();
        long none = 0;
        for (Object[] row : rows) {
            if (row[0] == null) {
                none += (Long) row[1];
            } else {
                by.put((Long) row[0], (Long) row[1]);
            }
        }
        return new AffiliationCounts(by, none);
    }
}
