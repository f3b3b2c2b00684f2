package no.innspill.undo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import no.innspill.desk.Change;
import no.innspill.idea.Group;
import no.innspill.idea.Groups;
import no.innspill.idea.Heading;
import no.innspill.idea.Idea;
import no.innspill.vote.GroupVotes;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * Takes back how ideas were sorted. They go back where they stood, each in the order it had; a group that is gone since is
 * made again. Possible as long as all of them stand where they were put.
 *
 * @param ideas in the order in which they stood
 * @param former the groups that may be gone since
 */
public record UndoSorting(List<Moved> ideas, List<Former> former) implements Inverse {

    /** @param before the id of the group or theme that the idea stood in, and {@code after} of the one it was put in */
    record Moved(long idea, long before, long after) {}

    /**
     * @param heading null where it was made of one of its ideas: no text of theirs is kept here
     * @param votes what lay on the group itself; null in deeds from before that was kept
     * @param kept what else hung on it; null likewise
     */
    record Former(
            long id,
            long theme,
            @Nullable String heading,
            int position,
            boolean pinned,
            Instant madeAt,
            @Nullable List<GroupVotes> votes,
            @Nullable List<Kept> kept) {

        static Former of(Group group, UndoContext world) {
            boolean derived = group.ideas().stream()
                    .anyMatch(idea -> Heading.of(idea).text().equals(group.text()));
            return new Former(
                    group.id(),
                    group.theme().id(),
                    derived ? null : group.text(),
                    group.position(),
                    group.isPinned(),
                    group.madeAt(),
                    world.ballots().castOn(group),
                    StreamSupport.stream(world.keepers().spliterator(), false)
                            .map(keeper -> Kept.of(group, keeper))
                            .toList());
        }
    }

    /** Where ideas stand before they are sorted, to be remembered once they have been. */
    public static final class Before {

        private final Map<Idea, Long> places = new LinkedHashMap<>();
        private final List<Former> former;

        private Before(List<Idea> ideas, UndoContext world) {
            ideas.forEach(idea -> places.put(idea, idea.place()));
            former = Groups.emptiedBy(ideas).stream()
                    .map(group -> Former.of(group, world))
                    .toList();
        }

        public UndoSorting nowSorted() {
            List<Moved> moved = new ArrayList<>();
            places.forEach((idea, before) -> {
                if (before != idea.place()) {
                    moved.add(new Moved(idea.id(), before, idea.place()));
                }
            });
            return new UndoSorting(moved, former);
        }
    }

    public static Before before(List<Idea> ideas, UndoContext world) {
        return new Before(ideas, world);
    }

    public boolean changedNothing() {
        return ideas.isEmpty();
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoContext world) {
        return !ideas.isEmpty()
                && ideas.stream()
                        .allMatch(moved -> world.ideas()
                                        .in(workshop, moved.idea)
                                        .filter(idea -> idea.place() == moved.after)
                                        .isPresent()
                                && themeOf(moved.before, workshop, world).isPresent());
    }

    private Optional<Theme> themeOf(long place, Workshop workshop, UndoContext world) {
        return workshop.theme(place)
                .or(() -> world.groups().in(workshop, place).map(Group::theme))
                .or(() -> formerly(place).flatMap(group -> workshop.theme(group.theme)));
    }

    private Optional<Former> formerly(long place) {
        return former.stream().filter(group -> group.id == place).findFirst();
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoContext world) {
        Map<Long, List<Idea>> going = new LinkedHashMap<>();
        Set<Long> themes = new HashSet<>();
        for (Moved moved : ideas) {
            Idea idea = world.ideas().in(workshop, moved.idea).orElseThrow();
            themes.add(idea.theme().id());
            themeOf(moved.before, workshop, world).ifPresent(theme -> themes.add(theme.id()));
            going.computeIfAbsent(moved.before, place -> new ArrayList<>()).add(idea);
        }
        going.forEach((place, back) -> putBack(place, back, workshop, world));
        Set<Change> changes = new HashSet<>();
        themes.forEach(theme -> {
            changes.add(Change.cards(theme));
            changes.add(Change.turnout(theme));
        });
        return changes;
    }

    private void putBack(long place, List<Idea> back, Workshop workshop, UndoContext world) {
        Groups groups = world.groups();
        Optional<Theme> theme = workshop.theme(place);
        Optional<Group> group = groups.in(workshop, place);
        if (theme.isPresent()) {
            groups.move(back, theme.get());
            groups.takeOut(back);
        } else if (group.isPresent()) {
            groups.put(back, group.get());
        } else {
            formerly(place).ifPresent(gone -> makeAgain(gone, back, workshop, world));
        }
    }

    private static void makeAgain(Former gone, List<Idea> back, Workshop workshop, UndoContext world) {
        Groups groups = world.groups();
        Theme theme = workshop.theme(gone.theme).orElseThrow();
        String kept = gone.heading;
        Heading heading = kept == null ? Heading.of(back.get(0)) : new Heading(kept);
        Group again = groups.gather(workshop, theme, heading, back, gone.madeAt);
        again.pin(gone.pinned);
        groups.move(again, gone.position - again.position());
        List<GroupVotes> votes = gone.votes;
        world.ballots().giveBack(again, gone.id, votes == null ? List.of() : votes);
        List<Kept> others = gone.kept;
        for (Kept hung : others == null ? List.<Kept>of() : others) {
            for (Keeper<?> keeper : world.keepers()) {
                if (hung.isFor(keeper)) {
                    hung.giveBack(workshop, again, keeper);
                }
            }
        }
    }
}
