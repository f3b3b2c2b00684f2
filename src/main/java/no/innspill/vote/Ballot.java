package no.innspill.vote;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innspill.idea.Idea;
import no.innspill.participation.Participant;
import no.innspill.workshop.Refusal;

/** One participant's votes in one theme, never more than the budget. */
@Entity
public class Ballot {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Participant participant;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Budget budget;

    private int spent;

    /** The budget's dots, kept equal by the database: its check on them is the last line of defence. */
    @Column(updatable = false)
    private int budgetDots;

    @OneToMany(mappedBy = "ballot", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Vote> votes = new ArrayList<>();

    protected Ballot() {}

    public Ballot(Participant participant, Budget budget) {
        this.participant = participant;
        this.budget = budget;
        this.budgetDots = budget.dots();
    }

    /** Puts one more dot on the idea, or says why not. */
    public Optional<Refusal> cast(Idea idea) {
        int there = dotsOn(idea);
        if (there >= budget.dotsPerItem()) {
            return Optional.of(Refusal.ITEM_FULL);
        }
        if (left() <= 0) {
            return Optional.of(Refusal.BUDGET_SPENT);
        }
        if (there == 0) {
            votes.add(new Vote(this, idea));
        } else {
            voteFor(idea).ifPresent(vote -> vote.set(there + 1));
        }
        spent++;
        return Optional.empty();
    }

    /** Takes one dot back from the idea, or says why not. */
    public Optional<Refusal> takeBack(Idea idea) {
        Optional<Vote> vote = voteFor(idea).filter(Vote::counts);
        if (vote.isEmpty()) {
            return Optional.of(Refusal.NO_DOT_THERE);
        }
        if (vote.get().dots() == 1) {
            votes.remove(vote.get());
        } else {
            vote.get().set(vote.get().dots() - 1);
        }
        spent--;
        return Optional.empty();
    }

    /** The idea is hidden: its dots go back into the hand, and the vote is set aside in case it is shown again. */
    void setAside(Idea idea) {
        voteFor(idea).filter(Vote::counts).ifPresent(vote -> {
            vote.count(false);
            spent -= vote.dots();
        });
    }

    /** The idea is shown again: the vote counts again as far as the dots were not spent elsewhere meanwhile. */
    void restore(Idea idea) {
        voteFor(idea).filter(vote -> !vote.counts()).ifPresent(vote -> {
            int restored = Math.min(vote.dots(), left());
            if (restored == 0) {
                votes.remove(vote);
            } else {
                vote.set(restored);
                vote.count(true);
                spent += restored;
            }
        });
    }

    /** The idea is gone: so is the vote, and the dots are free again. */
    void forget(Idea idea) {
        voteFor(idea).ifPresent(vote -> {
            if (vote.counts()) {
                spent -= vote.dots();
            }
            votes.remove(vote);
        });
    }

    public int dotsOn(Idea idea) {
        return voteFor(idea).filter(Vote::counts).map(Vote::dots).orElse(0);
    }

    private Optional<Vote> voteFor(Idea idea) {
        return votes.stream().filter(vote -> vote.idea().id() == idea.id()).findFirst();
    }

    public int left() {
        return budget.dots() - spent;
    }

    public int spent() {
        return spent;
    }

    public Budget budget() {
        return budget;
    }

    public List<Vote> votes() {
        return votes;
    }
}
