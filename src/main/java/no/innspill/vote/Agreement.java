package no.innspill.vote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.innspill.idea.Item;
import no.innspill.idea.Reactions;

/**
 * How statements stand in a conversation that was held elsewhere. Nobody voted there, and each person was shown some of them
 * only: so they stand by the share of those who saw them and agreed, and what few saw has no rank.
 */
public final class Agreement {

    private Agreement() {}

    /** A group that was made of statements here was never shown to anybody there. */
    public static Optional<Reactions> of(Item item) {
        return item.members().size() == 1 ? item.members().get(0).reactions() : Optional.empty();
    }

    /** In per cent of those who saw it. */
    public static double share(Item item) {
        return of(item).map(Reactions::agreement).orElse(0.0);
    }

    public static Ranking<Item> ranking(List<Item> items, long voters) {
        List<Item> seen = items.stream()
                .filter(Agreement::isSeenByEnough)
                .sorted(Comparator.comparingDouble(Agreement::share).reversed())
                .toList();
        List<Ranking.Place<Item>> places = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            Item item = seen.get(i);
            boolean likeBefore = i > 0 && share(seen.get(i - 1)) == share(item);
            boolean likeAfter = i + 1 < seen.size() && share(seen.get(i + 1)) == share(item);
            int rank = likeBefore ? places.get(i - 1).rank() : i + 1;
            places.add(new Ranking.Place<>(rank, likeBefore || likeAfter, item, tally(item)));
        }
        items.stream()
                .filter(item -> !isSeenByEnough(item))
                .forEach(item -> places.add(new Ranking.Place<>(Ranking.UNRANKED, false, item, tally(item))));
        return new Ranking<>(List.copyOf(places), voters);
    }

    private static boolean isSeenByEnough(Item item) {
        return of(item).filter(Reactions::areEnough).isPresent();
    }

    private static Tally tally(Item item) {
        return of(item).map(reactions -> new Tally(reactions.agreed(), reactions.agreed()))
                .orElse(Tally.NONE);
    }
}
