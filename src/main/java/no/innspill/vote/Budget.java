package no.innspill.vote;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;

/** How many dots each participant has in one theme during one vote, and how many of them one item may hold. */
@Entity
public class Budget {

    private static final int FEWEST = 3;
    private static final int MOST = 7;

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Step step;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Theme theme;

    private int dots;

    private int dotsPerItem;

    protected Budget() {}

    Budget(Step step, Theme theme, int dots, int dotsPerItem) {
        this.step = step;
        this.theme = theme;
        set(dots, dotsPerItem);
    }

    /** A quarter of the items, rounded up, but at least 3 and at most 7: the rule of thumb for dot voting. */
    public static int suggested(long items) {
        return (int) Math.max(FEWEST, Math.min(MOST, (items + 3) / 4));
    }

    void set(int newDots, int newDotsPerItem) {
        dots = newDots;
        dotsPerItem = newDotsPerItem;
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

    public int dots() {
        return dots;
    }

    public int dotsPerItem() {
        return dotsPerItem;
    }
}
