package no.innspill.vote;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import no.innspill.idea.Idea;

/** The dots that one ballot puts on one idea; set aside while the idea is hidden. */
@Entity
public class Vote {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Ballot ballot;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Idea idea;

    private int dots = 1;

    private boolean counts = true;

    protected Vote() {}

    Vote(Ballot ballot, Idea idea) {
        this.ballot = ballot;
        this.idea = idea;
    }

    void set(int newDots) {
        dots = newDots;
    }

    void count(boolean does) {
        counts = does;
    }

    Ballot ballot() {
        return ballot;
    }

    public Idea idea() {
        return idea;
    }

    public int dots() {
        return dots;
    }

    public boolean counts() {
        return counts;
    }
}
