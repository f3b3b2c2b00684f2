package no.innspill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.undo.Difference;
import no.innspill.undo.Trustee;
import no.innspill.vote.PollOpening;
import no.innspill.workshop.Ordered;
import no.innspill.workshop.Workshop;

/** Takes back changes of the plan's lists, where the plan might be changed so by hand. */
@ApplicationScoped
class PlanTrustee implements Trustee<Replanned> {

    private final PlanLists lists;
    private final PollOpening polls;
    private final EntityManager database;

    PlanTrustee(PlanLists lists, PollOpening polls, EntityManager database) {
        this.lists = lists;
        this.polls = polls;
        this.database = database;
    }

    @Override
    public Class<Replanned> type() {
        return Replanned.class;
    }

    @Override
    public boolean isPossible(Workshop workshop, Replanned deed) {
        return isPossible(workshop, lists.named(deed.list()), deed);
    }

    private static <T extends Ordered> boolean isPossible(Workshop workshop, PlanList<T> list, Replanned deed) {
        PlanEntrySnapshot removed = deed.removed();
        if (removed != null) {
            return list.of(workshop).size() < list.most() && list.canBe(workshop, Optional.empty(), removed);
        }
        return entry(workshop, list, deed)
                .filter(entry -> stands(workshop, list, entry, deed))
                .isPresent();
    }

    private static <T extends Ordered> boolean stands(Workshop workshop, PlanList<T> list, T entry, Replanned deed) {
        PlanEntrySnapshot now = list.drawn(workshop, entry);
        PlanEntrySnapshot added = deed.added();
        Difference changed = deed.changed();
        if (added != null) {
            return Difference.between(added, now).isNone()
                    && list.holds(workshop, entry).isEmpty();
        }
        return changed == null
                ? entry.position() == deed.to()
                : changed.stillHolds(now)
                        && list.canBe(workshop, Optional.of(entry), changed.revert(now, PlanEntrySnapshot.class));
    }

    private static <T extends Ordered> Optional<T> entry(Workshop workshop, PlanList<T> list, Replanned deed) {
        return list.of(workshop).stream()
                .filter(entry -> entry.id() == deed.id())
                .findFirst();
    }

    @Override
    public Set<Change> undo(Workshop workshop, Replanned deed) {
        undo(workshop, lists.named(deed.list()), deed);
        polls.follow(workshop);
        return Set.of(Change.BOARD);
    }

    private <T extends Ordered> void undo(Workshop workshop, PlanList<T> list, Replanned deed) {
        PlanEntrySnapshot removed = deed.removed();
        if (removed != null) {
            T again = list.addAs(workshop, removed, database::persist);
            move(workshop, again, deed.from());
            return;
        }
        T entry = entry(workshop, list, deed).orElseThrow();
        Difference changed = deed.changed();
        if (deed.added() != null) {
            list.clear(entry);
            workshop.remove(entry);
        } else if (changed != null) {
            list.become(workshop, entry, changed.revert(list.drawn(workshop, entry), PlanEntrySnapshot.class));
        } else {
            move(workshop, entry, deed.from());
        }
    }

    private static void move(Workshop workshop, Ordered entry, int position) {
        int by = Integer.signum(position - entry.position());
        for (int left = Math.abs(position - entry.position()); left > 0; left--) {
            workshop.move(entry, by);
        }
    }
}
