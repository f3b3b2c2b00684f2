package no.innspill.tables;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.desk.Change;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** What tables pass on to the plenary. An idea keeps the table that it comes from; a group goes as a whole. */
@ApplicationScoped
public class Promotions {

    private final Items items;

    Promotions(Items items) {
        this.items = items;
    }

    /** How many items the table has in the plenary, by theme id; a theme without any is absent. */
    public Map<Long, Long> passedByTheme(Workshop workshop, RoomTable table) {
        return items.visibleIn(workshop, table.viewpoint()).stream()
                .filter(item -> item.isAt(Viewpoint.PLENARY))
                .collect(Collectors.groupingBy(item -> item.theme().id(), Collectors.counting()));
    }

    /** Passes an item on; one that the plenary sees already stays there, and nothing is different. */
    public Set<Change> pass(Item item) {
        return move(item, true);
    }

    /** Takes an item back to the table that it comes from; what comes from no table stays, and nothing is different. */
    public Set<Change> takeBack(Item item) {
        return item.members().stream().allMatch(idea -> idea.table().isPresent()) ? move(item, false) : Set.of();
    }

    private static Set<Change> move(Item item, boolean toPlenary) {
        Set<Change> changes = new HashSet<>();
        List<Idea> moved = item.members().stream()
                .filter(idea -> idea.isAt(Viewpoint.PLENARY) != toPlenary)
                .toList();
        for (Idea idea : moved) {
            idea.passOn(toPlenary);
            changes.add(idea.isHidden() ? Change.row(idea.id()) : Change.idea(idea.id()));
            if (item instanceof Group || item.isPinned()) {
                changes.add(Change.cards(idea.theme().id()));
            }
        }
        return changes;
    }
}
