package no.innspill.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.transaction.Memory;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** What people vote on: groups, and the ideas that are in none. */
@ApplicationScoped
public class Items {

    private final Ideas ideas;
    private final Groups groups;
    private final Memory memory;

    Items(Ideas ideas, Groups groups, Memory memory) {
        this.ideas = ideas;
        this.groups = groups;
        this.memory = memory;
    }

    /** The item with that id; for an idea in a group that is the group. */
    public Optional<Item> in(Workshop workshop, long id) {
        Optional<Item> idea = ideas.in(workshop, id).map(Idea::item);
        return idea.isPresent() ? idea : groups.in(workshop, id).map(group -> group);
    }

    /** The idea or group with that id, the idea itself also where it is in a group. */
    public Optional<Item> exactly(Workshop workshop, long id) {
        Optional<Item> idea = ideas.in(workshop, id).map(found -> found);
        return idea.isPresent() ? idea : groups.in(workshop, id).map(group -> group);
    }

    /** Groups as they are ordered, then ideas in the order in which they were posted. */
    public List<Item> of(Workshop workshop) {
        return memory.once(new All(workshop.id()), () -> read(workshop));
    }

    private record All(long workshop) {}

    private List<Item> read(Workshop workshop) {
        Stream<Item> gathered = groups.of(workshop).stream().map(group -> group);
        Stream<Item> single = ideas.of(workshop).stream()
                .filter(idea -> idea.group().isEmpty())
                .map(idea -> idea);
        return Stream.concat(gathered, single).toList();
    }

    /** The same without those that are hidden, as far as they are seen from there. */
    public List<Item> visibleIn(Workshop workshop, Viewpoint viewpoint) {
        return of(workshop).stream()
                .filter(item -> !item.isHidden() && item.isAt(viewpoint))
                .toList();
    }

    /** The tables that these ideas come from, in the order in which they stand. */
    public static List<RoomTable> origins(List<Idea> ideas) {
        return ideas.stream()
                .flatMap(idea -> idea.table().stream())
                .distinct()
                .sorted(Comparator.comparing(RoomTable::position))
                .toList();
    }

    /** Whether ideas are in the same hands, those of one table or of the plenary: a group is seen as a whole or not at all. */
    public static boolean areTogether(List<Idea> ideas) {
        return ideas.stream().map(Idea::home).distinct().count() <= 1;
    }

    public static List<Item> under(Theme theme, List<Item> items) {
        return items.stream().filter(item -> item.theme().id() == theme.id()).toList();
    }

    /**
     * How many each person has to vote on in a step, by theme id; a theme without any is absent. Where tables vote each for
     * itself that is what the table with the most has, so that nobody has fewer dots than others.
     */
    public Map<Long, Long> votableByTheme(Workshop workshop, Step step) {
        if (!step.isPerTable() || workshop.plan().tables().isEmpty()) {
            return byTheme(visibleIn(workshop, Viewpoint.PLENARY));
        }
        Map<Long, Long> most = new HashMap<>();
        List<Item> all = visibleIn(workshop, Viewpoint.EVERYWHERE);
        for (RoomTable table : workshop.plan().tables()) {
            byTheme(all.stream().filter(item -> item.isAt(table.viewpoint())).toList())
                    .forEach((theme, items) -> most.merge(theme, items, Math::max));
        }
        return most;
    }

    private static Map<Long, Long> byTheme(List<Item> items) {
        return items.stream().collect(Collectors.groupingBy(item -> item.theme().id(), Collectors.counting()));
    }
}
