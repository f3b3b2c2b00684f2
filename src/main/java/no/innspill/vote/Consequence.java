package no.innspill.vote;

import java.util.Optional;
import java.util.function.Predicate;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.Item;
import no.innspill.idea.Regrouped;

/** What a regrouping means for one person's dots: nobody is silently robbed, and nobody is told what does not touch them. */
final class Consequence {

    /**
     * @param dots how many of their dots it is about
     * @param about the idea or group, which may be about to be gone
     */
    record Told(Notice.Kind kind, int dots, Item about) {}

    private final Ballot ballot;
    private final Regrouped regrouped;
    private final int left;
    private final int held;
    private final Optional<Item> touched;

    private Consequence(Ballot ballot, Regrouped regrouped) {
        this.ballot = ballot;
        this.regrouped = regrouped;
        this.left = ballot.left();
        this.held = ballot.held();
        this.touched = target(this::isTouched);
    }

    static Consequence before(Ballot ballot, Regrouped regrouped) {
        return new Consequence(ballot, regrouped);
    }

    Optional<Told> of(Runnable change) {
        Optional<Item> dissolved = target(this::isDissolved);
        boolean leaves = target(
                        item -> item.theme().id() != ballot.budget().theme().id())
                .isPresent();
        change.run();
        int back = ballot.left() - left;
        int lost = held - ballot.held();
        if (leaves) {
            return tell(Notice.Kind.MOVED, Math.max(back, lost));
        }
        if (dissolved.isPresent()) {
            return tell(Notice.Kind.DISSOLVED, Math.max(back, lost), dissolved);
        }
        return back <= 0 && lost > 0 ? tell(Notice.Kind.SPENT_ELSEWHERE, lost) : tell(Notice.Kind.GROUPED, back);
    }

    private Optional<Told> tell(Notice.Kind kind, int dots) {
        return tell(kind, dots, touched);
    }

    private Optional<Told> tell(Notice.Kind kind, int dots, Optional<Item> which) {
        return dots <= 0 ? Optional.empty() : which.map(item -> new Told(worded(kind), dots, about(kind, item)));
    }

    private Notice.Kind worded(Notice.Kind kind) {
        if (!ballot.budget().isRanked()) {
            return kind;
        }
        return switch (kind) {
            case GROUPED -> Notice.Kind.RANKED_GROUPED;
            case DISSOLVED -> Notice.Kind.RANKED_DISSOLVED;
            case MOVED -> Notice.Kind.RANKED_MOVED;
            default -> kind;
        };
    }

    private static Item about(Notice.Kind kind, Item item) {
        return kind == Notice.Kind.GROUPED && item instanceof Idea idea ? idea.item() : item;
    }

    private Optional<Item> target(Predicate<Item> which) {
        return ballot.votes().stream().map(Vote::target).filter(which).findFirst();
    }

    private boolean isTouched(Item item) {
        return isDissolved(item)
                || regrouped.moved().stream().anyMatch(idea -> idea.id() == item.id())
                || (item instanceof Group group
                        && regrouped.moved().stream()
                                .anyMatch(idea -> idea.item().id() == group.id()));
    }

    private boolean isDissolved(Item item) {
        return regrouped.dissolved().stream().anyMatch(group -> group.id() == item.id());
    }
}
