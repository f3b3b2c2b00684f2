package no.innspill.vote;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantLeaving;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;

@ApplicationScoped
public class Ballots implements PanacheRepository<Ballot> {

    /** The participant's ballot in this poll, an empty one if there is none yet. */
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

    /** Ballots with a vote on any of these, or on anything else in these groups. */
    List<Ballot> holding(List<Idea> ideas, List<Group> groups) {
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

    /** Ballots that nobody has a vote on, and nothing else, may be thrown away with their poll. */
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
