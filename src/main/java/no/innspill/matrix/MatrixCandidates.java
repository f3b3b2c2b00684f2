package no.innspill.matrix;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.innspill.vote.Ranking;
import no.innspill.vote.Tally;

/**
 * The top of several rankings together. Themes have votes of their own, so their ranks are compared and not their counts:
 * first all that came first in their theme, then all that came second, and within a rank those with the greater share of
 * their theme's voters. What nobody voted for is not among the top.
 */
final class MatrixCandidates {

    /** Ties may make the list longer than was asked for, but not longer than this. */
    static final int MOST = 12;

    private record Entry<T>(T item, int rank, Tally tally, long voters) {

        /** Shares are compared as fractions: the dots and people of each by the other's voters. */
        static int compareShares(Entry<?> one, Entry<?> other) {
            int dots = Long.compare(other.tally.dots() * one.voters, one.tally.dots() * other.voters);
            return dots != 0
                    ? dots
                    : Long.compare(other.tally.people() * one.voters, one.tally.people() * other.voters);
        }
    }

    private MatrixCandidates() {}

    /**
     * The first of the rankings, as many as wanted. Those that tie for the last place are all in if the list stays within
     * {@value #MOST}, else all out; where everything ties, the wanted number is taken in the order given.
     */
    static <T> List<T> of(List<Ranking<T>> rankings, int wanted) {
        Comparator<Entry<T>> order =
                Comparator.<Entry<T>>comparingInt(Entry::rank).thenComparing(Entry::compareShares);
        List<Entry<T>> entries = rankings.stream()
                .flatMap(ranking -> ranking.places().stream()
                        .filter(place -> place.tally().people() > 0)
                        .map(place -> new Entry<>(place.item(), place.rank(), place.tally(), ranking.voters())))
                .sorted(order)
                .toList();
        return entries.subList(0, cut(entries, wanted, order)).stream()
                .map(Entry::item)
                .toList();
    }

    private static <T> int cut(List<Entry<T>> entries, int wanted, Comparator<Entry<T>> order) {
        if (entries.size() <= wanted) {
            return entries.size();
        }
        Entry<T> last = entries.get(wanted - 1);
        int from = (int)
                entries.stream().filter(entry -> order.compare(entry, last) < 0).count();
        int to = from
                + (int) IntStream.range(from, entries.size())
                        .filter(i -> order.compare(entries.get(i), last) == 0)
                        .count();
        if (to <= Math.max(wanted, MOST)) {
            return to;
        }
        return from > 0 ? from : wanted;
    }
}
