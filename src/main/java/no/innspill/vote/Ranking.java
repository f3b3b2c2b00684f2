package no.innspill.vote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Items in the order their tallies give: more dots first, then more people. Items equal in both are a tie and share the
 * better rank, and the next rank counts them all (1, 2, 2, 4: standard competition ranking).
 */
public record Ranking<T>(List<Place<T>> places, long voters) {

    /** Stands for the rank of what nobody supports: it has come nowhere, and not first where nobody voted. */
    public static final String NONE = "–";

    /** The rank of what cannot be compared with the others. */
    public static final int UNRANKED = Integer.MAX_VALUE;

    private static final Comparator<Tally> BETTER = Comparator.comparingLong(Tally::dots)
            .thenComparingLong(Tally::people)
            .reversed();

    /**
     * @param rank from 1 on
     * @param tied whether another item has the same rank
     * @param item what was voted on
     * @param tally its people and dots
     */
    public record Place<T>(int rank, boolean tied, T item, Tally tally) {

        /** The rank as it is written: {@code 2}, or {@code 2=} for a tie; {@value #NONE} for what nobody supports. */
        public String shown() {
            return tally.people() == 0 || rank == UNRANKED ? NONE : rank + (tied ? "=" : "");
        }
    }

    /** Ranks the items; those that tie keep the order in which they were given. */
    public static <T> Ranking<T> of(List<T> items, Function<T, Tally> tallyOf, long voters) {
        List<T> sorted =
                items.stream().sorted(Comparator.comparing(tallyOf, BETTER)).toList();
        List<Place<T>> places = new ArrayList<>(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            Tally tally = tallyOf.apply(sorted.get(i));
            boolean likeBefore = i > 0 && tally.equals(places.get(i - 1).tally());
            boolean likeAfter = i + 1 < sorted.size() && tally.equals(tallyOf.apply(sorted.get(i + 1)));
            int rank = likeBefore ? places.get(i - 1).rank() : i + 1;
            places.add(new Place<>(rank, likeBefore || likeAfter, sorted.get(i), tally));
        }
        return new Ranking<>(List.copyOf(places), voters);
    }

    /**
     * The first few, and whoever ties with the last of them. What nobody supports is not among them, unless nobody
     * supports anything: then there is nothing to choose by, and all are.
     */
    public List<T> top(int few) {
        List<Place<T>> supported =
                places.stream().filter(place -> place.tally().people() > 0).toList();
        List<Place<T>> chosenFrom = supported.isEmpty() ? places : supported;
        return chosenFrom.stream()
                .filter(place -> place.rank() <= few)
                .map(Place::item)
                .toList();
    }

    /**
     * Those with support that are among the first few whichever way ties are broken: who ties for a place for which there
     * is not room for all of them is out, and so is everybody after them.
     */
    public List<T> clearTop(int few) {
        List<Place<T>> supported =
                places.stream().filter(place -> place.tally().people() > 0).toList();
        return supported.stream()
                .filter(place -> supported.stream()
                                .filter(other -> other.rank() <= place.rank())
                                .count()
                        <= few)
                .map(Place::item)
                .toList();
    }

    /** People as a share of those who voted, in whole per cent (0 where nobody did). */
    public long percent(Tally tally) {
        return voters == 0 ? 0 : Math.round(100.0 * tally.people() / voters);
    }
}
