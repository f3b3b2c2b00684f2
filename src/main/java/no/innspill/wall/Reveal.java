package no.innspill.wall;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How far the results have been revealed on the wall, one theme after the other, from the third place to the first.
 *
 * @param theme the id of the theme; null for the first one there will be
 * @param places how many places have been revealed, the last of the first three before the others
 */
@Embeddable
public record Reveal(
        @Column(name = "stage_reveal_theme_id") @Nullable Long theme, @Column(name = "stage_revealed") int places) {

    /** Nothing is shown of the results that come. */
    public static final Reveal NOTHING = new Reveal(null, 0);
}
