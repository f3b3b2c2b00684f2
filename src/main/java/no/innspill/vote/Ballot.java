package no.innspill.vote;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.idea.Item;
import no.innspill.participation.Participant;
import no.innspill.result.Refusal;

/**
 * One participant's votes in one theme, never more than the budget. A group counts what was put on it and on its ideas
 * together, but never more than one item may hold: what is over comes back to the person and is set aside in case the
 * group is split again. So the group's support is the union of its ideas' supporters, and nobody has fewer dots for it.
 *
 * <p>In a ranked vote each dot has a rank, and {@link Ranks} says what then holds besides.
 */
@Entity
public class Ballot {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Participant participant;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "budget_id")
    private Poll poll;

    private int spent;

    /** The budget's dots, kept equal by the database: its check on them is the last line of defence. */
    @Column(updatable = false)
    private int budgetDots;

    @OneToMany(mappedBy = "ballot", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Vote> votes = new ArrayList<>();

    protected Ballot() {}

    public Ballot(Participant participant, Poll poll) {
        this.participant = participant;
        this.poll = poll;
        this.budgetDots = poll.dots();
    }

    /** Puts one more dot on the item, or says why not. */
    public Optional<Refusal> cast(Item item) {
        if (room(item) <= 0) {
            return Optional.of(VoteRefusal.ITEM_FULL);
        }
        if (left() <= 0) {
            return Optional.of(VoteRefusal.BUDGET_SPENT);
        }
        voteFor(item).orElseGet(() -> begin(item)).add();
        spent++;
        return Optional.empty();
    }

    /** Gives the item this rank, which is then nobody else's, or says why not. */
    public Optional<Refusal> rank(Item item, int rank) {
        if (rank < 1 || rank > poll.dots()) {
            return Optional.of(VoteRefusal.NO_SUCH_RANK);
        }
        Ranks.on(votes).give(item, rank, () -> voteFor(item).orElseGet(() -> begin(item)));
        tidy();
        return Optional.empty();
    }

    /** Puts down what a file says was put down; whoever calls has seen to it that it is within the budget. */
    void restore(List<VoteRecord> marks) {
        for (VoteRecord mark : marks) {
            Vote vote = begin(mark.target());
            vote.hold(mark.dots() + mark.aside());
            vote.restore(mark.dots());
            vote.rank(mark.rank());
            spent += mark.dots();
        }
    }

    private Vote begin(Item item) {
        Vote vote = new Vote(this, item);
        votes.add(vote);
        return vote;
    }

    /** Takes one dot back from the item, or says why not. What is set aside there is not wanted back either. */
    public Optional<Refusal> takeBack(Item item) {
        Optional<Vote> last = countingFor(item).filter(vote -> vote.dots() > 0).reduce((earlier, later) -> later);
        if (last.isEmpty()) {
            return Optional.of(VoteRefusal.NO_DOT_THERE);
        }
        last.get().takeBack();
        spent--;
        countingFor(item).forEach(Vote::dropAside);
        votes.removeIf(Vote::isEmpty);
        return Optional.empty();
    }

    /**
     * Brings the votes in line with how ideas and groups stand now. Votes on what is hidden, or not (any longer) voted on, are set aside, and so are the
     * dots that a group has too many of; what is set aside counts again where it can, as far as the dots were not spent
     * elsewhere meanwhile. Votes on what has moved to another theme go, for that has ballots of its own. Doing it twice
     * changes nothing more.
     */
    void settle() {
        votes.removeIf(vote -> vote.target().theme().id() != poll.theme().id());
        votes.stream().filter(vote -> !canCount(vote)).forEach(vote -> vote.setAside(vote.dots()));
        if (poll.isRanked()) {
            Ranks.on(votes).settle(this::canCount);
        } else {
            settleDots();
        }
        tidy();
    }

    private boolean canCount(Vote vote) {
        return !vote.target().isHidden() && poll.admits(vote.item());
    }

    private void settleDots() {
        for (int i = votes.size() - 1; i >= 0; i--) {
            Vote vote = votes.get(i);
            vote.setAside(Math.min(vote.dots(), Math.max(0, -room(vote.item()))));
        }
        spent = votes.stream().mapToInt(Vote::dots).sum();
        votes.stream().filter(this::canCount).forEach(this::restore);
    }

    private void tidy() {
        votes.removeIf(Vote::isEmpty);
        spent = votes.stream().mapToInt(Vote::dots).sum();
    }

    private void restore(Vote vote) {
        int restored = Math.min(vote.aside(), Math.min(left(), room(vote.item())));
        vote.restore(restored);
        spent += restored;
        boolean waitsInAFullGroup = !vote.isFor(vote.item()) && room(vote.item()) == 0;
        if (!waitsInAFullGroup) {
            vote.dropAside();
        }
    }

    /** The idea or group is gone: so are the votes on it, and their dots are free again. */
    void forget(Item gone) {
        voteFor(gone).ifPresent(vote -> {
            spent -= vote.dots();
            votes.remove(vote);
        });
    }

    /**
     * Puts back what it held on an item that was gone, as far as that has not been spent elsewhere meanwhile. Returns how
     * many dots count again.
     */
    int giveBack(Item item, FormerVotes cast) {
        int before = spent;
        boolean rankIsTaken = cast.rank() > 0 && votes.stream().anyMatch(vote -> vote.rank() == cast.rank());
        if (!rankIsTaken && voteFor(item).isEmpty()) {
            Vote vote = begin(item);
            vote.hold(cast.dots());
            vote.rank(cast.rank());
            settle();
        }
        return spent - before;
    }

    public int dotsOn(Item item) {
        return countingFor(item).mapToInt(Vote::dots).sum();
    }

    /** How many dots the group has too many of: they are with the person, set aside in case it is split. */
    int over(long group) {
        return votes.stream()
                .filter(vote -> vote.item().id() == group && canCount(vote))
                .mapToInt(Vote::aside)
                .sum();
    }

    /** The ranks that count, by item id. */
    public Map<Long, Integer> ranks() {
        return votes.stream()
                .filter(vote -> vote.counts() && vote.rank() > 0)
                .collect(Collectors.toMap(vote -> vote.item().id(), Vote::rank));
    }

    private int room(Item item) {
        return poll.dotsPerItem() - dotsOn(item);
    }

    private Stream<Vote> countingFor(Item item) {
        return votes.stream().filter(vote -> vote.countsFor(item));
    }

    private Optional<Vote> voteFor(Item item) {
        return votes.stream().filter(vote -> vote.isFor(item)).findFirst();
    }

    public int left() {
        return poll.dots() - spent;
    }

    public int spent() {
        return spent;
    }

    /** All dots that were ever put down and not taken back, those set aside too. */
    int held() {
        return votes.stream().mapToInt(vote -> vote.dots() + vote.aside()).sum();
    }

    public Poll poll() {
        return poll;
    }

    long id() {
        return id;
    }

    Participant participant() {
        return participant;
    }

    public List<Vote> votes() {
        return votes;
    }
}
