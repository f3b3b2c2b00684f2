package no.innspill.sorting;

import java.util.List;
import java.util.stream.Stream;
import no.innspill.page.Card;
import no.innspill.page.Cards;
import no.innspill.page.ThemeShown;

/**
 * A theme with all of its ideas, hidden ones too.
 *
 * @param cards what the plenary sees
 * @param left what stays at the tables
 * @param others the other themes, where they can be moved
 */
public record WholeTheme(ThemeShown theme, Cards cards, Left left, List<ThemeShown> others) {

    /**
     * What the plenary does not see.
     *
     * @param tables whether there are any in the room
     * @param now whether they work each for itself, so that this is what comes in
     * @param count how many ideas that is, without the hidden ones
     */
    public record Left(boolean tables, boolean now, long count, Cards cards) {}

    /** All of its groups, the pinned ones first. */
    public List<Card> groups() {
        return Stream.of(cards, left.cards())
                .flatMap(all -> Stream.concat(all.pinned().stream().filter(Card::group), all.groups().stream()))
                .toList();
    }
}
