package no.innspill.sorting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.innspill.undo.StoredAs;
import no.innspill.vote.ItemVotes;

/**
 * How ideas were sorted before. A list that was stored before it was kept is an empty one.
 *
 * @param ideas in the order in which they were picked
 * @param former the groups that may be gone since
 * @param orders of the groups that the ideas stood in
 * @param votes what lay on those ideas that went to another theme
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@StoredAs(value = "sorting", formerly = "sorted")
record UndoSorting(List<Moved> ideas, List<FormerGroup> former, List<FormerOrder> orders, List<ItemVotes> votes) {

    /** @param before the id of the group or theme that the idea stood in, and {@code after} of the one it was put in */
    record Moved(long idea, long before, long after) {}

    UndoSorting {
        orders = Objects.requireNonNullElse(orders, List.of());
        votes = Objects.requireNonNullElse(votes, List.of());
    }

    boolean changedNothing() {
        return ideas.isEmpty();
    }

    Optional<FormerGroup> formerly(long place) {
        return former.stream().filter(group -> group.id() == place).findFirst();
    }

    FormerOrder order(long group) {
        return orders.stream()
                .filter(order -> order.group() == group)
                .findFirst()
                .orElse(new FormerOrder(group, List.of()));
    }
}
