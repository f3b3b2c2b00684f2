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
import no.innspill.idea.IdeaVisibilityChanged;
import no.innspill.idea.IdeaWithdrawn;
import no.innspill.idea.IdeasRegrouped;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantLeaving;
import no.innspill.workshop.Step;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.VoteMethod;
import no.innspill.workshop.Workshop;

@ApplicationScoped
public class Ballots implements PanacheRepository<Ballot> {

    private final PersonalNotices notices;
    private final Memory memory;

    Ballots(PersonalNotices notices, Memory memory) {
        this.notices = notices;
        this.memory = memory;
    }

    /** The participant's ballot under this budget, an empty one if there is none yet. */
    public Ballot of(Participant participant, Poll poll) {
        return cast(participant, poll).orElseGet(() -> {
            Ballot ballot = new Ballot(participant, poll);
            persist(ballot);
            return ballot;
        });
    }

    /** A ballot as a file has it. */
    public void restore(Participant participant, Poll poll, List<VoteRecord> marks) {
        Ballot ballot = new Ballot(participant, poll);
        ballot.restore(marks);
        persist(ballot);
    }

    /** All ballots of the step's vote, in no order that says anything. */
    public List<Ballot> in(Step step) {
        return list("poll.step", step);
    }

    public Optional<Ballot> cast(Participant participant, Poll poll) {
        return find("participant = ?1 and poll = ?2", participant, poll).firstResultOptional();
    }

    public List<Ballot> by(Participant participant) {
        return list("participant", participant);
    }

    /** Keeps every ballot right when an idea is hidden, shown again or withdrawn. */
    void follow(@Observes IdeaWithdrawn withdrawn) {
        for (Ballot ballot : holding(withdrawn.idea())) {
            ballot.forget(withdrawn.idea());
            ballot.settle();
        }
    }

    void follow(@Observes IdeaVisibilityChanged changed) {
        holding(changed.idea()).forEach(Ballot::settle);
    }

    private List<Ballot> holding(Idea idea) {
        return holding(List.of(idea), idea.group().stream().toList());
    }

    /** Keeps every ballot right when ideas are grouped, split and moved, and tells those who have lost or got back dots. */
    void follow(@Observes IdeasRegrouped regrouped) {
        List<Group> groups = Stream.concat(
                        regrouped.moved().stream().flatMap(idea -> idea.group().stream()),
                        regrouped.dissolved().stream())
                .distinct()
                .toList();
        notices.follow(regrouped);
        for (Ballot ballot : holding(regrouped.moved(), groups)) {
            Optional<RegroupingNotice.Told> consequence = RegroupingNotice.before(ballot, regrouped)
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
    public List<GroupVotes> castOn(Group group) {
        return holding(List.of(), List.of(group)).stream()
                .flatMap(ballot -> ballot.votes().stream()
                        .filter(vote -> vote.target().id() == group.id())
                        .map(vote -> new GroupVotes(ballot.id(), vote.dots() + vote.aside(), vote.rank())))
                .toList();
    }

    /**
     * Puts back on a group that was made again what lay on it; those who can read it there are told.
     *
     * @param former the id it had
     */
    public void giveBack(Group again, long former, List<GroupVotes> casts) {
        for (GroupVotes cast : casts) {
            findByIdOptional(cast.ballot()).ifPresent(ballot -> {
                int back = ballot.giveBack(again, cast);
                notices.takeBackThatItWasSplit(ballot, former);
                if (back > 0) {
                    notices.tell(ballot, PersonalNotice.Kind.GIVEN_BACK, back, again);
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

    void leave(@Observes @Priority(ParticipantLeaving.BALLOTS) ParticipantLeaving leaving) {
        by(leaving.participant()).forEach(this::delete);
    }

    /** Whether anybody has voted in the step; votes set aside with a hidden idea count, for it may be shown again. */
    public boolean anyIn(Step step) {
        return count("poll.step = ?1 and votes is not empty", step) > 0;
    }

    /** Whether anybody has voted in the workshop at all. */
    public boolean anyIn(Workshop workshop) {
        return count("participant.workshop = ?1 and votes is not empty", workshop) > 0;
    }

    boolean anyUnder(Poll poll) {
        return count("poll = ?1 and votes is not empty", poll) > 0;
    }

    /** Ballots that nobody has a vote on, and nothing else, may be thrown away with their budget. */
    void discard(Poll poll) {
        list("poll", poll).forEach(this::delete);
    }

    /** The most dots that anybody has on one item, or would have if what is set aside there came back. */
    int mostOnOneItem(Poll poll) {
        long counting = most(
                "select sum(v.dots) from Vote v left join v.group vg left join v.idea i left join i.group ig"
                        + " where v.ballot.poll = :poll group by v.ballot.id, coalesce(vg.id, ig.id, i.id)"
                        + " order by sum(v.dots) desc",
                poll);
        long kept = most(
                "select cast(v.dots + v.aside as long) from Vote v where v.ballot.poll = :poll"
                        + " order by v.dots + v.aside desc",
                poll);
        return (int) Math.max(counting, kept);
    }

    private long most(String query, Poll poll) {
        return getEntityManager()
                .createQuery(query, Long.class)
                .setParameter("poll", poll)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }

    public int mostSpent(Poll poll) {
        return find("poll = ?1 order by spent desc", poll)
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
                        "select coalesce(i.table.id, gi.table.id), b.poll.theme.id, count(distinct b.id)"
                                + " from Ballot b join b.votes v"
                                + " left join v.idea i left join v.group g left join g.ideas gi"
                                + " where b.poll.step = :step and v.dots > 0"
                                + " and coalesce(i.table.id, gi.table.id) is not null"
                                + " group by coalesce(i.table.id, gi.table.id), b.poll.theme.id",
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
                        "select b.poll.theme.id, count(b) from Ballot b where b.poll.step = :step and b.spent > 0"
                                + " group by b.poll.theme.id",
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
                        "select count(distinct b.participant) from Ballot b where b.poll.step = :step and b.spent > 0",
                        Long.class)
                .setParameter("step", step)
                .getSingleResult();
    }

    /** How many of them did so at a device on which the page was never opened. */
    public long votersWithoutScreen(Step step) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct p) from Ballot b join b.participant p left join p.device d"
                                + " where b.poll.step = :step and b.spent > 0"
                                + " and ((d is null and not p.hadScreen) or not d.hadScreen)",
                        Long.class)
                .setParameter("step", step)
                .getSingleResult();
    }

    /** Which of the people at a device have at least one dot down in the step's vote, by their number at it. */
    public Set<Integer> voted(Step step, Participant device) {
        return getEntityManager()
                .createQuery(
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
        getEntityManager()
                .createQuery(
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
        return getEntityManager()
                .createQuery(
                        "select b.poll.theme.id, sum(b.spent) from Ballot b where b.poll.step = :step"
                                + " group by b.poll.theme.id",
                        Object[].class)
                .setParameter("step", step)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** What a table's votes, or everybody's, come to in the step, by item id; what has no vote that counts is absent. */
    Map<Long, Totals> sums(Step step) {
        return memory.once(new Sums(step.id()), () -> readSums(step));
    }

    private record Sums(long step) {}

    private Map<Long, Totals> readSums(Step step) {
        Map<Long, Totals> sums = new HashMap<>();
        getEntityManager()
                .createQuery(
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
        return getEntityManager()
                .createQuery(
                        "select v.ballot.id, v.ballot.poll.theme.id, coalesce(v.idea.id, v.group.id), v.dots, v.rank"
                                + " from Vote v where v.ballot.poll.step = :step and v.dots > 0",
                        Mark.class)
                .setParameter("step", step)
                .getResultList();
    }

    /** Who voted under the budget, by affiliation. */
    public AffiliationCounts votersByAffiliation(Poll poll) {
        return counts(getEntityManager()
                .createQuery(
                        "select a.id, count(b) from Ballot b left join b.participant.affiliation a"
                                + " where b.poll = :poll and b.spent > 0 group by a.id",
                        Object[].class)
                .setParameter("poll", poll)
                .getResultList());
    }

    /** Who supports what under the budget, by item id and affiliation. */
    public Map<Long, AffiliationCounts> supportersByAffiliation(Poll poll) {
        Map<Long, List<Object[]>> rows = new HashMap<>();
        getEntityManager()
                .createQuery(
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
