package no.innspill.vote;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaVisibilityChanged;
import no.innspill.idea.IdeaWithdrawn;
import no.innspill.idea.IdeasRegrouped;
import no.innspill.idea.Item;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantLeaving;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;

@ApplicationScoped
public class Ballots implements PanacheRepository<Ballot> {

    private final PersonalNotices notices;

    Ballots(PersonalNotices notices) {
        this.notices = notices;
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

    /** What lies on each of these itself, in any vote; those on which nothing lies are left out. */
    public List<ItemVotes> castOn(List<Idea> ideas, List<Group> groups) {
        Set<Long> items =
                Stream.concat(ideas.stream(), groups.stream()).map(Item::id).collect(Collectors.toSet());
        Map<Long, List<FormerVotes>> cast = new LinkedHashMap<>();
        for (Ballot ballot : holding(ideas, groups)) {
            for (Vote vote : ballot.votes()) {
                long item = vote.target().id();
                if (items.contains(item)) {
                    cast.computeIfAbsent(item, one -> new ArrayList<>())
                            .add(new FormerVotes(ballot.id(), vote.dots() + vote.aside(), vote.rank()));
                }
            }
        }
        return cast.entrySet().stream()
                .map(one -> new ItemVotes(one.getKey(), one.getValue()))
                .toList();
    }

    /**
     * Puts back on a group that was made again what lay on it; those who can read it there are told.
     *
     * @param former the id it had
     */
    public void giveBack(Group again, long former, List<FormerVotes> casts) {
        for (FormerVotes cast : casts) {
            findByIdOptional(cast.ballot()).ifPresent(ballot -> {
                int back = ballot.giveBack(again, cast);
                notices.takeBackThatItWasSplit(ballot, former);
                if (back > 0) {
                    notices.tell(ballot, PersonalNotice.Kind.GIVEN_BACK, back, again);
                }
            });
        }
    }

    /**
     * Puts back on what is in its theme again what lay on it there; whoever has that back is told once, of all of it.
     *
     * @param casts what lay on things, some of which may be gone
     */
    public void giveBack(List<ItemVotes> casts, Collection<? extends Item> back) {
        Map<Long, Item> items = back.stream().collect(Collectors.toMap(Item::id, item -> item));
        Map<Long, Map<Item, FormerVotes>> byBallot = new LinkedHashMap<>();
        for (ItemVotes cast : casts) {
            Item item = items.get(cast.item());
            if (item != null) {
                cast.votes().forEach(votes -> byBallot.computeIfAbsent(votes.ballot(), one -> new LinkedHashMap<>())
                        .put(item, votes));
            }
        }
        byBallot.forEach((id, held) -> findByIdOptional(id).ifPresent(ballot -> giveBack(ballot, held)));
    }

    private void giveBack(Ballot ballot, Map<Item, FormerVotes> held) {
        int back = 0;
        for (Map.Entry<Item, FormerVotes> one : held.entrySet()) {
            back += ballot.giveBack(one.getKey(), one.getValue());
        }
        notices.takeBackThatItWasMoved(ballot, held.keySet());
        if (back > 0) {
            Item first = held.keySet().iterator().next();
            notices.tell(ballot, PersonalNotice.Kind.COUNTS_AGAIN, back, first);
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
}
