package no.innspill.sorting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.innspill.desk.Change;
import no.innspill.idea.Group;
import no.innspill.idea.Groups;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
import no.innspill.sorting.UndoSorting.Moved;
import no.innspill.undo.UndoHandler;
import no.innspill.vote.ItemVotes;
import no.innspill.vote.ReturnedVotes;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/**
 * Takes back how ideas were sorted. They go back where they stood, each in the order it had, with the votes that moving
 * them to another theme took; a group that is gone since is made again. Possible as long as all of them stand where they were put.
 */
@ApplicationScoped
class SortingUndo implements UndoHandler<UndoSorting> {

    private final Ideas ideas;
    private final Groups groups;
    private final FormerGroups former;
    private final ReturnedVotes returned;

    SortingUndo(Ideas ideas, Groups groups, FormerGroups former, ReturnedVotes returned) {
        this.ideas = ideas;
        this.groups = groups;
        this.former = former;
        this.returned = returned;
    }

    /** What the sorting of these ideas amounts to, and what else it does. */
    record Sorted<T>(T done, UndoSorting undo) {}

    /** Sorts them to where they stand under that theme, and says how that is taken back. */
    <T> Sorted<T> around(List<Idea> sorted, Theme to, Supplier<T> sort) {
        Map<Idea, Long> places = new LinkedHashMap<>();
        sorted.forEach(idea -> places.put(idea, idea.place()));
        List<FormerGroup> emptied =
                Groups.emptiedBy(sorted).stream().map(former::of).toList();
        List<FormerOrder> orders = sorted.stream()
                .flatMap(idea -> idea.group().stream())
                .distinct()
                .map(FormerOrder::of)
                .toList();
        List<ItemVotes> votes = returned.castOn(Sorting.leaving(sorted, to), List.of());
        T done = sort.get();
        List<Moved> moved = new ArrayList<>();
        places.forEach((idea, before) -> {
            if (before != idea.place()) {
                moved.add(new Moved(idea.id(), before, idea.place()));
            }
        });
        return new Sorted<>(done, new UndoSorting(moved, emptied, orders, votes));
    }

    @Override
    public Class<UndoSorting> type() {
        return UndoSorting.class;
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoSorting kept) {
        return !kept.changedNothing()
                && kept.ideas().stream()
                        .allMatch(moved -> ideas.in(workshop, moved.idea())
                                        .filter(idea -> idea.place() == moved.after())
                                        .isPresent()
                                && themeOf(moved.before(), workshop, kept).isPresent());
    }

    private Optional<Theme> themeOf(long place, Workshop workshop, UndoSorting kept) {
        return workshop.plan()
                .theme(place)
                .or(() -> groups.in(workshop, place).map(Group::theme))
                .or(() -> kept.formerly(place).flatMap(group -> workshop.plan().theme(group.theme())));
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoSorting kept) {
        Map<Long, List<Idea>> going = new LinkedHashMap<>();
        Set<Long> themes = new HashSet<>();
        for (Moved moved : kept.ideas()) {
            Idea idea = ideas.in(workshop, moved.idea()).orElseThrow();
            themes.add(idea.theme().id());
            themeOf(moved.before(), workshop, kept).ifPresent(theme -> themes.add(theme.id()));
            going.computeIfAbsent(moved.before(), place -> new ArrayList<>()).add(idea);
        }
        going.forEach((place, back) -> putBack(place, back, workshop, kept));
        returned.giveBack(
                kept.votes(), going.values().stream().flatMap(List::stream).toList());
        return new Rearranged(themes).changes();
    }

    private void putBack(long place, List<Idea> back, Workshop workshop, UndoSorting kept) {
        Optional<Theme> theme = workshop.plan().theme(place);
        Optional<Group> group = groups.in(workshop, place);
        if (theme.isPresent()) {
            groups.move(back, theme.get());
            groups.takeOut(back);
        } else if (group.isPresent()) {
            groups.put(back, group.get());
            group.get().arrange(kept.order(place));
        } else {
            List<Idea> inOrder = back.stream().sorted(kept.order(place)).toList();
            kept.formerly(place).ifPresent(gone -> former.makeAgain(workshop, gone, inOrder));
        }
    }
}
