package no.innspill.participant;

import no.innspill.page.Card;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the light, as a bar on every participant's board.
 *
 * @param card the item, or null if nothing stands in the light
 * @param linked whether its card is further down on the same board
 * @param curtain whether the facilitator has hidden everything
 */
public record Spot(@Nullable Card card, boolean linked, boolean curtain) {

    /** What is longer than this is some lines on a phone, and would push what people are at work on out of sight. */
    private static final int BRIEF = 150;

    public boolean isLong() {
        return card != null && card.text().length() > BRIEF;
    }
}
