package no.innspill.vote;

import java.util.Optional;
import java.util.function.Predicate;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeasRegrouped;
import no.innspill.idea.Item;

/** What a regrouping means for one person's dots: nobody is silently robbed, and nobody is told what does not touch them. */
final class RegroupingNotice {

    /**
     * @param dots how many of their dots it is about
     * @param about the idea or group, which may be about to be gone
     */
    record Told(NoticeKind kind, int dots, Item about) {}

    private final Ballot ballot;
    private final IdeasRegrouped regrouped;
    private final int left;
    private final int held;
    private final Optional<Item> touched;

    private RegroupingNotice(Ballot ballot, IdeasRegrouped regrouped) {
        this.ballot = ballot;
        this.regrouped = regrouped;
        this.left = ballot.left();
        this.held = ballot.held();
        this.touched = target(this::isTouched);
    }

    static RegroupingNotice before(Ballot ballot, IdeasRegrouped regrouped) {
        return new RegroupingNotice(ballot, regrouped);
    }

    Optional<Told> of(Runnable change) {
        Optional<Item> dissolved = target(this::isDissolved);
        boolean leaves =
                target(item -> item.theme().id() != ballot.poll().theme().id()).isPresent();
        change.run();
        int back = ballot.left() - left;
        int lost = held - ballot.held();
        if (leaves) {
            return tell(NoticeKind.MOVED, Math.max(back, lost));
        }
        if (dissolved.isPresent()) {
            return tell(NoticeKind.DISSOLVED, Math.max(back, lost), dissolved);
        }
        return back <= 0 && lost > 0 ? tell(NoticeKind.SPENT_ELSEWHERE, lost) : tell(NoticeKind.GROUPED, back);
    }

    private Optional<Told> tell(NoticeKind kind, int dots) {
        return tell(kind, dots, touched);
    }

    private Optional<Told> tell(NoticeKind kind, int dots, Optional<Item> which) {
        return dots <= 0 ? Optional.empty() : which.map(item -> new Told(worded(kind), dots, about(kind, item)));
    }

    private NoticeKind worded(NoticeKind kind) {
        if (!ballot.poll().isRanked()) {
            return kind;
        }
        return switch (kind) {
            case GROUPED -> NoticeKind.RANKED_GROUPED;
            case DISSOLVED -> NoticeKind.RANKED_DISSOLVED;
            case MOVED -> NoticeKind.RANKED_MOVED;
            default -> kind;
        };
    }

    private static Item about(NoticeKind kind, Item item) {
        return kind == NoticeKind.GROUPED && item instanceof Idea idea ? idea.item() : item;
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
