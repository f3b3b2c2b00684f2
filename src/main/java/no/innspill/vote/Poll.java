package no.innspill.vote;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innspill.idea.Item;
import no.innspill.rule.VoteMethod;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;

/**
 * What each participant may do in one theme during one vote: how many dots there are and how many of them one item may
 * hold, or how many ranks there are to give, and on which items. A vote on the top few remembers the ideas that came so
 * far; an item is voted on if it is one of them or has one of them in it, however they are grouped by then.
 */
@Entity
@Table(name = "budget")
public class Poll {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Step step;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Theme theme;

    private int dots;

    private int dotsPerItem;

    @Enumerated(EnumType.STRING)
    private VoteMethod method = VoteMethod.APPROVAL;

    @Embedded
    private Candidates candidates = Candidates.all();

    @ElementCollection
    @CollectionTable(name = "electorate", joinColumns = @JoinColumn(name = "budget_id"))
    @MapKeyColumn(name = "place")
    @Column(name = "ballots")
    private Map<Long, Long> electorate = new HashMap<>();

    protected Poll() {}

    Poll(Step step, Theme theme, VoteMethod method, int dots, int dotsPerItem) {
        this.step = step;
        this.theme = theme;
        set(method, dots, dotsPerItem);
    }

    void set(VoteMethod newMethod, int newDots, int newDotsPerItem) {
        method = newMethod;
        dots = newDots;
        dotsPerItem = newDotsPerItem;
    }

    /** From now on the vote is on these ideas, and the groups they are in, only. */
    void narrowTo(Collection<Long> ideas) {
        candidates.narrowTo(ideas);
    }

    void widen() {
        candidates.widen();
    }

    /** Whether the item is among those that are voted on. */
    public boolean admits(Item item) {
        return candidates.admits(item);
    }

    /** The ids of the ideas that the vote is on; empty for all. */
    public Optional<Set<Long>> candidates() {
        return candidates.ids();
    }

    /**
     * Settles how many could vote, now that it is over.
     *
     * @param byPlace in all, and at each table that voted for itself, by the id of the viewpoint
     */
    public void settleElectorate(Map<Long, Long> byPlace) {
        electorate.clear();
        electorate.putAll(byPlace);
    }

    /** Whether it is settled how many could vote. */
    public boolean isSettled() {
        return !electorate.isEmpty();
    }

    /** How many could vote, by the id of the viewpoint; empty as long as it is not settled. */
    public Map<Long, Long> electorate() {
        return electorate;
    }

    public boolean isNarrowed() {
        return candidates.areNarrowed();
    }

    public boolean isRanked() {
        return method == VoteMethod.RANKED;
    }

    public VoteMethod method() {
        return method;
    }

    public long id() {
        return id;
    }

    public Step step() {
        return step;
    }

    public Theme theme() {
        return theme;
    }

    /** How many dots there are, or ranks in a ranked vote. */
    public int dots() {
        return dots;
    }

    public int dotsPerItem() {
        return dotsPerItem;
    }
}
