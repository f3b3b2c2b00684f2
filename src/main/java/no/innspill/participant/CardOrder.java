package no.innspill.participant;

import java.util.Comparator;
import no.innspill.page.Card;
import no.innspill.screen.Seen;

/**
 * An order of cards that is random but the same for one person each time. The browser sorts by the same number
 * ({@code web/js/participant/shuffle.js}), so that nothing moves when it takes over: FNV-1a over {@code seed:id}, then the
 * finishing step of MurmurHash3.
 */
record CardOrder(String seed) implements Comparator<Card> {

    /** On a board that all share the cards stand as they are. */
    static Comparator<Card> of(Seen seen) {
        return seen.seed().isEmpty() ? (one, other) -> 0 : new CardOrder(seen.seed());
    }

    @Override
    public int compare(Card one, Card other) {
        return Integer.compareUnsigned(rank(one.id()), rank(other.id()));
    }

    int rank(long id) {
        int hash = 0x811c9dc5;
        for (char character : (seed + ":" + id).toCharArray()) {
            hash = (hash ^ character) * 0x01000193;
        }
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }
}
