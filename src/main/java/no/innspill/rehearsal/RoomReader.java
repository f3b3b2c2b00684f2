package no.innspill.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.matrix.Matrices;
import no.innspill.rehearsal.RoomAsSeen.Does;
import no.innspill.rehearsal.RoomAsSeen.SeenItem;
import no.innspill.rehearsal.RoomAsSeen.SeenTheme;
import no.innspill.rule.VoteMethod;
import no.innspill.transaction.Transactions;
import no.innspill.vote.VotedItems;
import no.innspill.workshop.Affiliation;
import no.innspill.workshop.Choice;
import no.innspill.workshop.Progress;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Step;
import no.innspill.workshop.Tag;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** Looks at a rehearsal as somebody does who is in it. */
@ApplicationScoped
class RoomReader {

    private final Workshops workshops;
    private final Transactions transactions;
    private final Ideas ideas;
    private final Items items;
    private final VotedItems shortlist;
    private final Matrices matrices;
    private final Clock clock;

    RoomReader(
            Workshops workshops,
            Transactions transactions,
            Ideas ideas,
            Items items,
            VotedItems shortlist,
            Matrices matrices,
            Clock clock) {
        this.workshops = workshops;
        this.transactions = transactions;
        this.ideas = ideas;
        this.items = items;
        this.shortlist = shortlist;
        this.matrices = matrices;
        this.clock = clock;
    }

    /** How it is now; nothing if it is gone, or is none. */
    Optional<RoomAsSeen> read(String code) {
        return transactions.read(
                () -> workshops.byCode(code).filter(Workshop::isRehearsal).map(this::read));
    }

    private RoomAsSeen read(Workshop workshop) {
        Progress progress = workshop.progress();
        Step step = progress.step();
        Does does = workshop.hasEnded() ? Does.LISTEN : does(progress);
        return new RoomAsSeen(
                step.id(),
                workshop.language(),
                does,
                progress.takesInput(clock.instant()),
                workshop.plan().affiliations().stream().map(Affiliation::id).toList(),
                workshop.plan().tables().stream().map(RoomTable::number).toList(),
                workshop.plan().tags().stream().map(Tag::id).toList(),
                workshop.plan().themes().stream()
                        .filter(step::covers)
                        .map(theme -> new SeenTheme(theme.id(), theme.title(), theme.examples()))
                        .toList(),
                items(workshop, step, does),
                does == Does.WRITE && progress.showsIdeas()
                        ? ideas.visibleIn(workshop).stream().map(Idea::id).toList()
                        : List.of(),
                workshop.plan().responsible().stream().map(Choice::label).toList(),
                workshop.plan().horizons().stream().map(Choice::label).toList());
    }

    private static Does does(Progress progress) {
        if (progress.collects()) {
            return Does.WRITE;
        }
        if (progress.votes()) {
            return progress.step().rules().method() == VoteMethod.RANKED ? Does.RANK : Does.VOTE;
        }
        if (progress.rates()) {
            return Does.RATE;
        }
        return progress.letsParticipantsWriteMeasures() ? Does.PROPOSE : Does.LISTEN;
    }

    private Map<Integer, List<SeenItem>> items(Workshop workshop, Step step, Does does) {
        Map<Integer, List<SeenItem>> seen = new HashMap<>();
        if (does == Does.RATE) {
            seen.put(0, seen(matrices.items(workshop, step), item -> true));
        } else if (does == Does.VOTE || does == Does.RANK) {
            Predicate<Item> onTheBallot = shortlist.of(step);
            Predicate<Item> votable = item -> step.covers(item.theme()) && onTheBallot.test(item);
            seen.put(0, seen(items.visibleIn(workshop, Viewpoint.PLENARY), votable));
            if (workshop.isAtTables()) {
                workshop.plan()
                        .tables()
                        .forEach(table ->
                                seen.put(table.number(), seen(items.visibleIn(workshop, table.viewpoint()), votable)));
            }
        }
        return seen;
    }

    private static List<SeenItem> seen(List<Item> items, Predicate<Item> wanted) {
        return items.stream()
                .filter(wanted)
                .map(item -> new SeenItem(item.id(), item.theme().id(), item instanceof Group))
                .toList();
    }
}
