package no.innspill.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often a workshop has changed: in all that the facilitator sees, and in what everybody may notice. The second does
 * not move with a dot, a flag or an idea that waits, nor tell how many of them there were. Each has a mark that nobody can
 * foresee: a database that was put back comes by the same number again, and means something else by it.
 */
@Embeddable
public record Revisions(
        @Column(name = "revision") long all,
        @Column(name = "shown_revision") long shown,
        @Column(name = "revision_mark") int mark,
        @Column(name = "shown_mark") int shownMark) {

    public static final Revisions NONE = of(0, 0);

    /** By their numbers alone, for who compares no more than that. */
    public static Revisions of(long all, long shown) {
        return new Revisions(all, shown, 0, 0);
    }

    Revisions next() {
        return new Revisions(all + 1, shown, fresh(), shownMark);
    }

    Revisions nextShown() {
        return new Revisions(all, shown + 1, mark, fresh());
    }

    private static int fresh() {
        return ThreadLocalRandom.current().nextInt();
    }

    /** The numbers of whichever is further. */
    public Revisions later(Revisions other) {
        return of(Math.max(all, other.all), Math.max(shown, other.shown));
    }
}
