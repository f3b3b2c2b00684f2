package no.innspill.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.vote.Electorates;
import no.innspill.vote.Mark;
import no.innspill.vote.Poll;
import no.innspill.vote.Polls;
import no.innspill.vote.VoteSums;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Step;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Reads the ballots of a vote, each with those that were about the same. */
@ApplicationScoped
class Contests {

    private final Items items;
    private final Polls polls;
    private final VoteSums sums;
    private final Electorates electorates;

    Contests(Items items, Polls polls, VoteSums sums, Electorates electorates) {
        this.items = items;
        this.polls = polls;
        this.sums = sums;
        this.electorates = electorates;
    }

    List<Contest> of(Workshop workshop, Step vote) {
        List<Item> visible = items.visibleIn(workshop, vote.scope());
        List<Mark> marks = sums.marks(vote);
        Map<Long, Long> origins = origins(visible);
        return polls.of(vote).stream()
                .flatMap(poll -> {
                    List<Item> votable = Items.under(poll.theme(), visible).stream()
                            .filter(poll::admits)
                            .toList();
                    List<Mark> own = marks.stream()
                            .filter(mark -> mark.theme() == poll.theme().id())
                            .toList();
                    return vote.isPerTable() && !workshop.plan().tables().isEmpty()
                            ? workshop.plan().tables().stream()
                                    .map(table -> at(workshop, table, poll, votable, own, origins))
                                    .filter(contest -> contest.voters() > 0
                                            || !contest.items().isEmpty())
                            : Stream.of(new Contest(
                                    poll,
                                    Optional.empty(),
                                    votable,
                                    own,
                                    electorates.of(workshop, poll, Viewpoint.PLENARY)));
                })
                .toList();
    }

    /** A table votes on what is its own: its ballots are those that have something of it on them. */
    private Contest at(
            Workshop workshop,
            RoomTable table,
            Poll poll,
            List<Item> votable,
            List<Mark> marks,
            Map<Long, Long> origins) {
        return new Contest(
                poll,
                Optional.of(table),
                votable.stream()
                        .filter(item -> item.members().stream()
                                .anyMatch(idea -> !idea.isHidden() && origin(idea) == table.id()))
                        .toList(),
                marks.stream()
                        .filter(mark -> origins.getOrDefault(mark.target(), 0L) == table.id())
                        .toList(),
                electorates.of(workshop, poll, table.viewpoint()));
    }

    /** The table that each idea comes from, and each group by its first idea: others may have joined it since. */
    private static Map<Long, Long> origins(List<Item> items) {
        Map<Long, Long> origins = new HashMap<>();
        for (Item item : items) {
            item.members().forEach(idea -> origins.put(idea.id(), origin(idea)));
            if (item instanceof Group group) {
                group.visibleIdeas().stream().findFirst().ifPresent(first -> origins.put(group.id(), origin(first)));
            }
        }
        return origins;
    }

    private static long origin(Idea idea) {
        return idea.table().map(RoomTable::id).orElse(0L);
    }
}
