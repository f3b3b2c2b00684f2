package no.innspill.projector;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.idea.SilentCounts;
import no.innspill.vote.VotedItems;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** How many ideas the room is told there are: in a vote on the top few those that are voted on, else all,
 * also those that are at the tables still. */
@ApplicationScoped
class Counts {

    private final SilentCounts silent;
    private final Items items;
    private final VotedItems shortlist;

    Counts(SilentCounts silent, Items items, VotedItems shortlist) {
        this.silent = silent;
        this.items = items;
        this.shortlist = shortlist;
    }

    /** By theme id; a theme without any is absent. */
    Map<Long, Long> in(Workshop workshop, Step step) {
        Map<Long, Long> counts =
                silent.byTheme(workshop, workshop.isAtTables() ? Viewpoint.EVERYWHERE : Viewpoint.PLENARY);
        List<Theme> narrowed = shortlist.narrowed(step);
        if (!narrowed.isEmpty()) {
            List<Item> balloted = items.visibleIn(workshop, Viewpoint.PLENARY).stream()
                    .filter(shortlist.of(step))
                    .toList();
            narrowed.forEach(theme ->
                    counts.put(theme.id(), (long) Items.under(theme, balloted).size()));
        }
        return counts;
    }
}
