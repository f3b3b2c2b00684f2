package no.innspill.sorting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaCounts;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.page.Cards;
import no.innspill.page.ThemeShown;
import no.innspill.screen.Seen;
import no.innspill.sorting.WholeTheme.Left;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Reads themes with all of their ideas, those apart that stay at the tables. */
@ApplicationScoped
class WholeThemes {

    private final Items items;
    private final IdeaCounts counts;

    WholeThemes(Items items, IdeaCounts counts) {
        this.items = items;
        this.counts = counts;
    }

    List<WholeTheme> under(Seen seen, List<Theme> themes) {
        if (themes.isEmpty()) {
            return List.of();
        }
        // An idea that waits stands in the queue and nowhere else.
        List<Item> all = items.of(seen.workshop()).stream()
                .filter(item -> !(item instanceof Idea idea && idea.standing().waits()))
                .toList();
        List<ThemeShown> shown = seen.workshop().plan().themes().stream()
                .map(theme -> ThemeShown.of(seen.workshop(), theme, seen.language()))
                .toList();
        Map<Long, Long> left = left(seen.workshop());
        return themes.stream()
                .map(theme -> new WholeTheme(
                        ThemeShown.of(seen.workshop(), theme, seen.language()),
                        whole(seen, theme, all, true),
                        new Left(
                                !seen.workshop().plan().tables().isEmpty(),
                                seen.workshop().isAtTables(),
                                left.getOrDefault(theme.id(), 0L),
                                whole(seen, theme, all, false)),
                        shown.stream().filter(other -> other.id() != theme.id()).toList()))
                .toList();
    }

    private static Cards whole(Seen seen, Theme theme, List<Item> all, boolean plenary) {
        List<Item> there = Items.under(theme, all).stream()
                .filter(item -> isInPlenary(item) == plenary)
                .toList();
        return Cards.whole(seen.workshop(), there, seen.language());
    }

    /** Hidden ideas too are somewhere: a group of nothing else still stands where they do. */
    private static boolean isInPlenary(Item item) {
        return item.members().stream().anyMatch(idea -> idea.isAt(Viewpoint.PLENARY));
    }

    /** How many ideas stay at the tables, by the theme's id. */
    Map<Long, Long> left(Workshop workshop) {
        Map<Long, Long> all = counts.visibleByTheme(workshop, Viewpoint.EVERYWHERE);
        Map<Long, Long> plenary = counts.visibleByTheme(workshop, Viewpoint.PLENARY);
        return workshop.plan().themes().stream()
                .collect(Collectors.toMap(
                        Theme::id, theme -> all.getOrDefault(theme.id(), 0L) - plenary.getOrDefault(theme.id(), 0L)));
    }
}
