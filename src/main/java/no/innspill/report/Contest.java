package no.innspill.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.idea.Item;
import no.innspill.rule.VoteMethod;
import no.innspill.vote.Agreement;
import no.innspill.vote.CountingMethod;
import no.innspill.vote.Mark;
import no.innspill.vote.Poll;
import no.innspill.vote.Ranking;
import no.innspill.vote.Totals;
import no.innspill.workshop.RoomTable;

/**
 * What one ballot was about, and all those ballots: a theme in a vote, at one table where tables voted each for itself.
 *
 * @param items what could be voted for
 * @param marks what counts on its ballots
 * @param couldVote how many could vote there
 */
record Contest(Poll poll, Optional<RoomTable> table, List<Item> items, List<Mark> marks, long couldVote) {

    /** What a mark counts for, by the id of what it was put on: an idea in a group stands for the group. */
    private static Map<Long, Long> itemOf(Collection<Item> items) {
        Map<Long, Long> itemOf = new HashMap<>();
        items.forEach(item -> {
            itemOf.put(item.id(), item.id());
            item.members().forEach(idea -> itemOf.put(idea.id(), item.id()));
        });
        return itemOf;
    }

    /** How many ballots have anything on them that counts. */
    long voters() {
        return marks.stream().map(Mark::ballot).distinct().count();
    }

    boolean isAboutAny(Collection<Item> some) {
        return items.stream().anyMatch(item -> some.stream().anyMatch(each -> each.id() == item.id()));
    }

    /** How many of the ballots have any of the items on them. */
    long supporting(Collection<Item> some) {
        Set<Long> targets = itemOf(some).keySet();
        return marks.stream()
                .filter(mark -> targets.contains(mark.target()))
                .map(Mark::ballot)
                .distinct()
                .count();
    }

    Ranking<Item> ranking() {
        if (poll.step().isConversation()) {
            return Agreement.ranking(items, voters());
        }
        Map<Long, Long> itemOf = itemOf(items);
        Map<Long, List<Mark>> byItem = marks.stream()
                .filter(mark -> itemOf.containsKey(mark.target()))
                .collect(Collectors.groupingBy(mark -> itemOf.getOrDefault(mark.target(), 0L)));
        CountingMethod usual = CountingMethod.usual(poll.method());
        return Ranking.of(items, item -> usual.tally(totals(byItem.getOrDefault(item.id(), List.of()))), voters());
    }

    private static Totals totals(List<Mark> marks) {
        return new Totals(
                marks.stream().map(Mark::ballot).distinct().count(),
                marks.stream().mapToLong(Mark::dots).sum(),
                marks.stream()
                        .filter(mark -> mark.rank() > 0)
                        .mapToLong(mark -> VoteMethod.PLACES + 1 - mark.rank())
                        .sum(),
                marks.stream().filter(mark -> mark.rank() == 1).count());
    }
}
