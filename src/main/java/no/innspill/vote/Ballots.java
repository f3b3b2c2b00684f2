package no.innspill.vote;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.desk.Memory;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaFate;
import no.innspill.idea.Regrouped;
import no.innspill.participation.Leaving;
import no.innspill.participation.Participant;
import no.innspill.workshop.Step;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.VoteMethod;
import no.innspill.workshop.Workshop;

@ApplicationScoped
public class Ballots implements PanacheRepository<Ballot> {

    private final Notices notices;
    private final Memory memory;

    Ballots(Notices notices, Memory memory) {
        this.notices = notices;
        this.memory = memory;
    }

    /** The participant's ballot under this budget, an empty one if there is none yet. */
    public Ballot of(Participant participant, Budget budget) {
        return cast(participant, budget).orElseGet(() -> {
            Ballot ballot = new Ballot(participant, budget);
            persist(ballot);
            return ballot;
        });
    }

    /** A ballot as a file has it. */
    public void restore(Participant participant, Budget budget, List<Mark> marks) {
        Ballot ballot = new Ballot(participant, budget);
        ballot.restore(marks);
        persist(ballot);
    }

    /** All ballots of the step's vote, in no order that says anything. */
    public List<Ballot> in(Step step) {
        return list("budget.step", step);
    }

    public Optional<Ballot> cast(Participant participant, Budget budget) {
        return find("participant = ?1 and budget = ?2", participant, budget).firstResultOptional();
    }

    public List<Ballot> by(Participant participant) {
        return list("participant", participant);
    }

    /** Keeps every ballot right when an idea is hidden, shown again or withdrawn. */
    void follow(@Observes IdeaFate fate) {
        Idea idea = fate.idea();
        for (Ballot ballot : holding(List.of(idea), idea.group().stream().toList())) {
            if (fate.what() == IdeaFate.What.WITHDRAWN) {
                ballot.forget(idea);
            }
            ballot.settle();
        }
    }

    /** Keeps every ballot right when ideas are grouped, split and moved, and tells those who have lost or got back dots. */
    void follow(@Observes Regrouped regrouped) {
        List<Group> groups = Stream.concat(
                        regrouped.moved().stream().flatMap(idea -> idea.group().stream()),
                        regrouped.dissolved().stream())
                .distinct()
                .toList();
        notices.follow(regrouped);
        for (Ballot ballot : holding(regrouped.moved(), groups)) {
            Optional<Consequence.Told> consequence = Consequence.before(ballot, regrouped)
                    .of(() -> {
                        regrouped.dissolved().forEach(ballot::forget);
                        ballot.settle();
                    });
            notices.follow(ballot);
            consequence.ifPresent(told -> notices.tell(ballot, told.kind(), told.dots(), told.about()));
        }
    }

    /** How many dots lie on any of these in any vote; those on a group's ideas are not counted with the group. */
    public long dotsOn(List<Idea> ideas, List<Group> groups) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(v.dots), 0) from Vote v where v.idea in :ideas or v.group in :groups",
                        Long.class)
                .setParameter("ideas", ideas)
                .setParameter("groups", groups)
                .getSingleResult();
    }

    /** What lies on the group itself, in any vote. */
    public List<Cast> castOn(Group group) {
        return holding(List.of(), List.of(group)).stream()
                .flatMap(ballot -> ballot.votes().stream()
                        .filter(vote -> vote.target().id() == group.id())
                        .map(vote -> new Cast(ballot.id(), vote.dots() + vote.aside(), vote.rank())))
                .toList();
    }

    /**
     * Puts back on a group that was made again what lay on it; those who can read it there are told.
     *
     * @param former the id it had
     */
    public void giveBack(Group again, long former, List<Cast> casts) {
        for (Cast cast : casts) {
            findByIdOptional(cast.ballot()).ifPresent(ballot -> {
                int back = ballot.giveBack(again, cast);
                notices.takeBackThatItWasSplit(ballot, former);
                if (back > 0) {
                    notices.tell(ballot, Notice.Kind.GIVEN_BACK, back, again);
                }
            });
        }
    }

    /** Ballots with a vote on any of these, or on anything else in these groups. */
    private List<Ballot> holding(List<Idea> ideas, List<Group> groups) {
        return list(
                "select distinct b from Ballot b join b.votes v left join v.idea i left join i.group g"
                        + " where i in ?1 or v.group in ?2 or g in ?2",
                ideas,
                groups);
    }

    void leave(@Observes @Priority(Leaving.BALLOTS) Leaving leaving) {
        by(leaving.participant()).forEach(this::delete);
    }

    /** Whether anybody has voted in the step; votes set aside with a hidden idea count, for it may be shown again. */
    public boolean anyIn(Step step) {
        return count("budget.step = ?1 and votes is not empty", step) > 0;
    }

    /** Whether anybody has voted in the workshop at all. */
    public boolean anyIn(Workshop workshop) {
        return count("participant.workshop = ?1 and votes is not empty", workshop) > 0;
    }

    boolean anyUnder(Budget budget) {
        return count("budget = ?1 and votes is not empty", budget) > 0;
    }

    /** Ballots that nobody has a vote on, and nothing else, may be thrown away with their budget. */
    void discard(Budget budget) {
        list("budget", budget).forEach(this::delete);
    }

    /** The most dots that anybody has on one item, or would have if what is set aside there came back. */
    int mostOnOneItem(Budget budget) {
        long counting = most(
                "select sum(v.dots) from Vote v left join v.group vg left join v.idea i left join i.group ig"
                        + " where v.ballot.budget = :budget group by v.ballot.id, coalesce(vg.id, ig.id, i.id)"
                        + " order by sum(v.dots) desc",
                budget);
        long kept = most(
                "select cast(v.dots + v.aside as long) from Vote v where v.ballot.budget = :budget"
                        + " order by v.dots + v.aside desc",
                budget);
        return (int) Math.max(counting, kept);
    }

    private long most(String query, Budget budget) {
        return getEntityManager()
                .createQuery(query, Long.class)
                .setParameter("budget", budget)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }

    public int mostSpent(Budget budget) {
        return find("budget = ?1 order by spent desc", budget)
                .firstResultOptional()
                .map(Ballot::spent)
                .orElse(0);
    }

    /** How many people have at least one dot down in the step's vote, on what is a table's or on anything, by theme id. */
    public Map<Long, Long> votersByTheme(Step step, Viewpoint viewpoint) {
        return viewpoint.isTable()
                ? memory.once(new ByTable(step.id()), () -> votersByTable(step))
                        .getOrDefault(viewpoint.table(), Map.of())
                : memory.once(new InAll(step.id()), () -> votersByTheme(step));
    }

    private record ByTable(long step) {}

    private record InAll(long step) {}

    private Map<Long, Map<Long, Long>> votersByTable(Step step) {
        Map<Long, Map<Long, Long>> counts = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select coalesce(i.table.id, gi.table.id), b.budget.theme.id, count(distinct b.id)"
                                + " from Ballot b join b.votes v"
                                + " left join v.idea i left join v.group g left join g.ideas gi"
                                + " where b.budget.step = :step and v.dots > 0"
                                + " and coalesce(i.table.id, gi.table.id) is not null"
                                + " group by coalesce(i.table.id, gi.table.id), b.budget.theme.id",
                        Object[].class)
                .setParameter("step", step)
                .getResultStream()
                .forEach(row -> counts.computeIfAbsent((Long) row[0], table -> new HashMap<>())
                        .put((Long) row[1], (Long) row[2]));
        return counts;
    }

    private Map<Long, Long> votersByTheme(Step step) {
        Map<Long, Long> counts = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select b.budget.theme.id, count(b) from Ballot b where b.budget.step = :step and b.spent > 0"
                                + " group by b.budget.theme.id",
                        Object[].class)
                .setParameter("step", step)
                .getResultStream()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    /** How many people have at least one dot down anywhere in the step's vote. */
    public long voters(Step step) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct b.participant) from Ballot b where b.budget.step = :step and b.spent > 0",
                        Long.class)
                .setParameter("step", step)
                .getSingleResult();
    }

    /** How many of them did so at a device on which the page was never opened. */
    public long votersWithoutScreen(Step step) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct p) from Ballot b join b.participant p left join p.device d"
                                + " where b.budget.step = :step and b.spent > 0"
                                + " and ((d is null and not p.hadScreen) or not d.hadScreen)",
                        Long.class)
                .setParameter("step", step)
                .getSingleResult();
    }

    /** Which of the people at a device have at least one dot down in the step's vote, by their number at it. */
    public Set<Integer> voted(Step step, Participant device) {
        return getEntityManager()
                .createQuery(
                        "select b.participant.person from Ballot b where b.budget.step = :step and b.spent > 0"
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
        getEntityManager()
                .createQuery(
                        "select b.participant.table.id, sum(b.spent) from Ballot b where b.budget.step = :step"
                                + " and b.participant.table is not null group by b.participant.table.id",
                        Object[].class)
                .setParameter("step", step)
                .getResultStream()
                .forEach(row -> spent.put((Long) row[0], ((Number) row[1]).longValue()));
        return spent;
    }

    /** What a table's votes, or everybody's, come to in the step, by item id; what has no vote that counts is absent. */
    Map<Long, Sum> sums(Step step) {
        return memory.once(new Sums(step.id()), () -> readSums(step));
    }

    private record Sums(long step) {}

    private Map<Long, Sum> readSums(Step step) {
        Map<Long, Sum> sums = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select coalesce(vg.id, ig.id, i.id), count(distinct v.ballot.id), sum(v.dots),"
                                + " sum(case when v.rank > 0 then " + (VoteMethod.PLACES + 1) + " - v.rank else 0 end),"
                                + " sum(case when v.rank = 1 then 1 else 0 end) from Vote v"
                                + " left join v.group vg left join v.idea i left join i.group ig"
                                + " where v.ballot.budget.step = :step and v.dots > 0"
                                + " group by coalesce(vg.id, ig.id, i.id)",
                        Object[].class)
                .setParameter("step", step)
                .getResultStream()
                .forEach(row -> sums.put(
                        (Long) row[0],
                        new Sum(
                                (Long) row[1],
                                (Long) row[2],
                                ((Number) row[3]).longValue(),
                                ((Number) row[4]).longValue())));
        return sums;
    }

    /** Who voted under the budget, by affiliation. */
    public AffiliationCounts votersByAffiliation(Budget budget) {
        return counts(getEntityManager()
                .createQuery(
                        "select a.id, count(b) from Ballot b left join b.participant.affiliation a"
                                + " where b.budget = :budget and b.spent > 0 group by a.id",
                        Object[].class)
                .setParameter("budget", budget)
                .getResultList());
    }

    /** Who supports what under the budget, by item id and affiliation. */
    public Map<Long, AffiliationCounts> supportersByAffiliation(Budget budget) {
        Map<Long, List<Object[]>> rows = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select a.id, count(distinct b.id), coalesce(vg.id, ig.id, i.id) from Vote v join v.ballot b"
                                + " left join b.participant.affiliation a left join v.group vg left join v.idea i"
                                + " left join i.group ig where b.budget = :budget and v.dots > 0"
                                + " group by a.id, coalesce(vg.id, ig.id, i.id)",
                        Object[].class)
                .setParameter("budget", budget)
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
