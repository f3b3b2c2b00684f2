package no.innspill.sorting;

import java.util.List;
import java.util.stream.Stream;
import no.innspill.page.Card;
import no.innspill.page.Cards;
import no.innspill.page.ThemeShown;

/**
 * A theme with all of its ideas, hidden ones too.
 *
 * @param others the other themes, where they can be moved
 */
public record WholeTheme(ThemeShown theme, Cards cards, List<ThemeShown> others) {

    /** All of its groups, the pinned ones first. */
    public List<Card> groups() {
        return Stream.concat(cards.pinned().stream().filter(Card::group), cards.groups().stream())
                .toList();
    }
}
