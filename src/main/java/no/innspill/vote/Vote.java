package no.innspill.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.Item;
import org.jspecify.annotations.Nullable;

/**
 * The dots that one ballot puts on one idea or group. Some of them may be set aside: they are back in their owner's hand,
 * and come to count again when what stood in their way (a hidden idea, a full group) is gone.
 */
@Entity
public class Vote {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Ballot ballot;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Idea idea;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Group group;

    private int dots;

    private int aside;

    @Column(name = "vote_rank")
    private int rank;

    protected Vote() {}

    Vote(Ballot ballot, Item target) {
        this.ballot = ballot;
        if (target instanceof Group chosen) {
            this.group = chosen;
        } else {
            this.idea = (Idea) target;
        }
    }

    void add() {
        dots++;
    }

    void rank(int newRank) {
        rank = newRank;
    }

    void takeBack() {
        dots--;
    }

    void setAside(int some) {
        dots -= some;
        aside += some;
    }

    void restore(int some) {
        dots += some;
        aside -= some;
    }

    void dropAside() {
        aside = 0;
    }

    boolean isEmpty() {
        return dots + aside == 0;
    }

    boolean isFor(Item item) {
        return target().id() == item.id();
    }

    boolean countsFor(Item item) {
        return item().id() == item.id();
    }

    /** The idea or group that the dots were put on. */
    public Item target() {
        return group == null ? Objects.requireNonNull(idea) : group;
    }

    /** The item they count for now: the group that the idea is in by now, if it is. */
    public Item item() {
        return group == null ? Objects.requireNonNull(idea).item() : group;
    }

    boolean counts() {
        return dots > 0;
    }

    /** The rank it gives, from 1 on, or gave before it was set aside; 0 in a vote without ranks. */
    public int rank() {
        return rank;
    }

    /** Dots that count. */
    public int dots() {
        return dots;
    }

    /** Dots that do not count at the moment. */
    public int aside() {
        return aside;
    }
}
