package no.innspill.vote;

import java.util.Collection;
import no.innspill.rule.VoteMethod;

/** How many dots there are where nobody has said it. */
public final class SuggestedDots {

    private static final int FEWEST = 3;
    private static final int MOST = 7;

    private SuggestedDots() {}

    /** A quarter of the items, rounded up, but at least 3 and at most 7: the rule of thumb for dot voting. */
    public static int of(long items) {
        return (int) Math.max(FEWEST, Math.min(MOST, (items + 3) / 4));
    }

    /**
     * The same for all themes of a vote, since a room is told one number: from how many items there are on average in the
     * themes that have any.
     */
    public static int of(Collection<Long> itemsByTheme) {
        return of((long) Math.ceil(itemsByTheme.stream()
                .filter(items -> items > 0)
                .mapToLong(Long::longValue)
                .average()
                .orElse(0)));
    }

    /** With fewer items to choose from: never so many dots that everything could get all of them, and one at least. */
    static int fitted(VoteMethod method, int dots, int dotsPerItem, long items) {
        long most = method == VoteMethod.RANKED ? items : items * dotsPerItem - 1;
        return (int) Math.max(1, Math.min(dots, most));
    }
}
