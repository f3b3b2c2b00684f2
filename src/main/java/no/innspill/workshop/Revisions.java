package no.innspill.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How often a workshop has changed: in all that the facilitator sees, and in what everybody may notice. The second does
 * not move with a dot, a flag or an idea that waits, nor tell how many of them there were.
 */
@Embeddable
public record Revisions(@Column(name = "revision") long all, @Column(name = "shown_revision") long shown) {

    public static final Revisions NONE = new Revisions(0, 0);

    public Revisions later(Revisions other) {
        return new Revisions(Math.max(all, other.all), Math.max(shown, other.shown));
    }
}
