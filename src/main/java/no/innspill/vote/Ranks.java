package no.innspill.vote;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.innspill.idea.Item;

/**
 * The ranks of one ranked ballot. No two votes on it have the same rank, whether they count or are set aside, and an item
 * has at most one rank that counts. A group that was made of several ranked ideas has the best of their ranks; the others
 * come back to the person and are theirs to give. The rest does not move up by itself: nothing on a ballot changes but
 * what the regrouping is about, and a split gives back exactly what was there. A rank set aside waits until then, or until
 * its owner gives it to something else: then it is forgotten where it was.
 */
final class Ranks {

    private final List<Vote> votes;

    private Ranks(List<Vote> votes) {
        this.votes = votes;
    }

    static Ranks on(List<Vote> votes) {
        return new Ranks(votes);
    }

    /** Whoever gives an item a rank has spoken for all of it: what is set aside in it is not wanted back. */
    void give(Item item, int rank, Supplier<Vote> fresh) {
        Optional<Vote> before = first(vote -> vote.rank() == rank);
        if (before.isPresent() && before.get().counts() && before.get().countsFor(item)) {
            return;
        }
        before.ifPresent(vote -> {
            if (vote.counts()) {
                of(vote.item()).forEach(Ranks::drop);
            }
            drop(vote);
        });
        Vote vote = first(each -> each.counts() && each.countsFor(item)).orElseGet(() -> {
            Vote begun = fresh.get();
            begun.add();
            return begun;
        });
        vote.rank(rank);
        of(item).forEach(Vote::dropAside);
    }

    private static void drop(Vote vote) {
        vote.setAside(vote.dots());
        vote.dropAside();
    }

    /** The best rank of each item counts, of those votes that can; all others are set aside. */
    void settle(Predicate<Vote> canCount) {
        Set<Long> ranked = new HashSet<>();
        votes.stream().sorted(Comparator.comparing(Vote::rank)).forEach(vote -> {
            boolean counts = canCount.test(vote) && ranked.add(vote.item().id());
            vote.setAside(vote.dots());
            vote.restore(counts ? vote.aside() : 0);
        });
    }

    private Optional<Vote> first(Predicate<Vote> which) {
        return votes.stream().filter(which).findFirst();
    }

    private Stream<Vote> of(Item item) {
        return votes.stream().filter(vote -> vote.countsFor(item));
    }
}
