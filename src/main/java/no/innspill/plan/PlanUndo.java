package no.innspill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.rule.Ordered;
import no.innspill.undo.Difference;
import no.innspill.undo.UndoHandler;
import no.innspill.vote.PollOpening;
import no.innspill.workshop.Workshop;

/** Takes back changes of the plan's lists, where the plan might be changed so by hand. */
@ApplicationScoped
class PlanUndo implements UndoHandler<UndoPlan> {

    private final PlanLists lists;
    private final PollOpening polls;
    private final EntityManager database;

    PlanUndo(PlanLists lists, PollOpening polls, EntityManager database) {
        this.lists = lists;
        this.polls = polls;
        this.database = database;
    }

    @Override
    public Class<UndoPlan> type() {
        return UndoPlan.class;
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoPlan kept) {
        return isPossible(workshop, lists.named(kept.list()), kept);
    }

    private static <T extends Ordered> boolean isPossible(Workshop workshop, PlanList<T> list, UndoPlan kept) {
        PlanEntrySnapshot removed = kept.removed();
        if (removed != null) {
            return list.of(workshop).size() < list.most() && list.canBe(workshop, Optional.empty(), removed);
        }
        return entry(workshop, list, kept)
                .filter(entry -> stands(workshop, list, entry, kept))
                .isPresent();
    }

    private static <T extends Ordered> boolean stands(Workshop workshop, PlanList<T> list, T entry, UndoPlan kept) {
        PlanEntrySnapshot now = list.drawn(workshop, entry);
        PlanEntrySnapshot added = kept.added();
        Difference changed = kept.changed();
        if (added != null) {
            return Difference.between(added, now).isNone()
                    && list.holds(workshop, entry).isEmpty();
        }
        return changed == null
                ? entry.position() == kept.to()
                : changed.stillHolds(now)
                        && list.canBe(workshop, Optional.of(entry), changed.revert(now, PlanEntrySnapshot.class));
    }

    private static <T extends Ordered> Optional<T> entry(Workshop workshop, PlanList<T> list, UndoPlan kept) {
        return list.of(workshop).stream()
                .filter(entry -> entry.id() == kept.id())
                .findFirst();
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoPlan kept) {
        undo(workshop, lists.named(kept.list()), kept);
        polls.follow(workshop);
        return Set.of(Change.BOARD);
    }

    private <T extends Ordered> void undo(Workshop workshop, PlanList<T> list, UndoPlan kept) {
        PlanEntrySnapshot removed = kept.removed();
        if (removed != null) {
            T again = list.addAs(workshop, removed, database::persist);
            move(workshop, again, kept.from());
            return;
        }
        T entry = entry(workshop, list, kept).orElseThrow();
        Difference changed = kept.changed();
        if (kept.added() != null) {
            list.clear(entry);
            workshop.plan().remove(entry);
        } else if (changed != null) {
            list.become(workshop, entry, changed.revert(list.drawn(workshop, entry), PlanEntrySnapshot.class));
        } else {
            move(workshop, entry, kept.from());
        }
    }

    private static void move(Workshop workshop, Ordered entry, int position) {
        int by = Integer.signum(position - entry.position());
        for (int left = Math.abs(position - entry.position()); left > 0; left--) {
            workshop.plan().move(entry, by);
        }
    }
}
