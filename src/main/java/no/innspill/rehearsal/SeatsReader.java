package no.innspill.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.matrix.Matrices;
import no.innspill.rehearsal.RoomAsSeen.Does;
import no.innspill.rehearsal.RoomAsSeen.Seat;
import no.innspill.rehearsal.RoomAsSeen.SeenItem;
import no.innspill.rehearsal.RoomAsSeen.SeenTheme;
import no.innspill.vote.VotedItems;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Reads what can be seen and done from each place in a rehearsal. */
@ApplicationScoped
class SeatsReader {

    private final Items items;
    private final VotedItems shortlist;
    private final Matrices matrices;

    SeatsReader(Items items, VotedItems shortlist, Matrices matrices) {
        this.items = items;
        this.shortlist = shortlist;
        this.matrices = matrices;
    }

    /** By the number of the table; 0 is the plenary. */
    Map<Integer, Seat> read(Workshop workshop, Does does) {
        boolean looks = does != Does.LISTEN || workshop.permissions().letsTablesPass();
        List<Item> all = looks ? items.visibleIn(workshop, Viewpoint.EVERYWHERE) : List.of();
        Map<Integer, Seat> seen = new HashMap<>();
        seen.put(0, seat(workshop, Viewpoint.PLENARY, all, does));
        if (workshop.isAtTables()) {
            workshop.plan()
                    .tables()
                    .forEach(table -> seen.put(table.number(), seat(workshop, table.viewpoint(), all, does)));
        }
        return seen;
    }

    private Seat seat(Workshop workshop, Viewpoint viewpoint, List<Item> all, Does does) {
        List<Theme> themes = workshop.turns().themesFrom(viewpoint);
        List<Item> there = themes.stream()
                .flatMap(theme -> Items.under(theme, all).stream())
                .filter(item -> item.isAt(viewpoint))
                .toList();
        return new Seat(
                viewpoint.isTable(),
                themes.stream()
                        .map(theme -> new SeenTheme(theme.id(), theme.title(), theme.examples()))
                        .toList(),
                items(workshop, there, does),
                does == Does.WRITE && workshop.progress().showsIdeas()
                        ? there.stream()
                                .flatMap(item -> item.members().stream())
                                .filter(idea -> !idea.isHidden() && idea.isAt(viewpoint))
                                .map(Idea::id)
                                .toList()
                        : List.of(),
                viewpoint.isTable() && workshop.permissions().letsTablesPass()
                        ? passable(workshop, themes, there)
                        : List.of());
    }

    private List<SeenItem> items(Workshop workshop, List<Item> there, Does does) {
        Step step = workshop.progress().step();
        return switch (does) {
            case RATE -> seen(matrices.items(workshop, step).stream());
            case VOTE, RANK -> seen(there.stream().filter(shortlist.of(step)));
            default -> List.of();
        };
    }

    /** What is not in the plenary yet, under the themes that the table may still pass something on of. */
    private static List<SeenItem> passable(Workshop workshop, List<Theme> themes, List<Item> there) {
        int most = workshop.progress().step().rules().tables().passes();
        return seen(themes.stream()
                .map(theme -> Items.under(theme, there))
                .filter(own -> own.stream().filter(SeatsReader::isInPlenary).count() < most)
                .flatMap(List::stream)
                .filter(item -> !isInPlenary(item)));
    }

    private static boolean isInPlenary(Item item) {
        return item.isAt(Viewpoint.PLENARY);
    }

    private static List<SeenItem> seen(Stream<Item> items) {
        return items.map(item -> new SeenItem(item.id(), item.theme().id(), item instanceof Group))
                .toList();
    }
}
