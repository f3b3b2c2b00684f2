package no.innspill.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.innspill.access.Bearer;
import no.innspill.access.Power;
import no.innspill.desk.Change;
import no.innspill.desk.Hands;
import no.innspill.desk.Outcome;
import no.innspill.permission.AccessRefusal;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * What the facilitators did lately, each with how to take it back. They survive a reload. Each takes back their own
 * latest; what a colleague did, by its name only. One that can no longer be taken back, because the world has moved on, is
 * passed over.
 */
@ApplicationScoped
public class UndoLog {

    private final UndoEntries entries;
    private final UndoHandlers handlers;
    private final DeedLog log;
    private final Hands hands;
    private final Event<Undone> undoings;
    private final Clock clock;

    UndoLog(UndoEntries entries, UndoHandlers handlers, DeedLog log, Hands hands, Event<Undone> undoings, Clock clock) {
        this.entries = entries;
        this.handlers = handlers;
        this.log = log;
        this.hands = hands;
        this.undoings = undoings;
        this.clock = clock;
    }

    /**
     * Keeps a deed that has just been done. Whoever calls announces {@link Change#DEED} with its other changes.
     *
     * @param aboutId the id of the step, idea or group it is about, whose words are read when they are shown
     * @param undo what its {@link UndoHandler} needs to take it back
     */
    public void keep(Workshop workshop, UndoKind what, @Nullable Long aboutId, Record undo) {
        keep(workshop, what, aboutId, undo, null);
    }

    /** @param author the participant who wrote some of what is kept, if anybody did: it goes when they leave */
    public void keep(Workshop workshop, UndoKind what, @Nullable Long aboutId, Record undo, @Nullable Long author) {
        log.note(what, aboutId);
        KeptUndo kept = KeptUndo.of(undo, author);
        if (handlers.uncovers(kept)) {
            return;
        }
        entries.add(new UndoEntry(workshop, what, aboutId, kept, hands.now(), hands.bearer(), clock.instant()));
    }

    /** The latest few that can still be taken back, by whomever. */
    List<UndoEntry> latest(Workshop workshop, Predicate<UndoEntry> offered, int few) {
        return entries.in(workshop).stream()
                .filter(offered)
                .filter(deed -> isPossible(workshop, deed))
                .limit(few)
                .toList();
    }

    /** The latest of that browser's own. */
    public Optional<UndoEntry> latestBy(Workshop workshop, @Nullable String hand, Bearer bearer) {
        return entries.in(workshop).stream()
                .filter(deed -> deed.isBy(hand, bearer) && isPossible(workshop, deed))
                .findFirst();
    }

    /** Takes back that deed, or the latest that the same browser did if none is named. Only the owner takes back another's. */
    public Outcome undo(Workshop workshop, Optional<Long> id) {
        Bearer bearer = hands.bearer();
        Optional<UndoEntry> named = id.flatMap(deed -> entries.in(workshop, deed));
        if (named.isPresent() && !named.get().isWith(bearer) && !bearer.may(Power.LEAD)) {
            return Outcome.refused(AccessRefusal.BEYOND_THIS_LINK);
        }
        Optional<UndoEntry> deed = id.isEmpty()
                ? latestBy(workshop, hands.now(), bearer)
                : named.filter(found -> isPossible(workshop, found));
        if (deed.isEmpty()) {
            return Outcome.refused(id.isEmpty() ? UndoRefusal.NOTHING_TO_UNDO : UndoRefusal.UNDO_TOO_LATE);
        }
        if (!bearer.may(deed.get().what().needs())) {
            return Outcome.refused(AccessRefusal.ONLY_ITS_OWNER);
        }
        Set<Change> changes = handlers.undo(workshop, deed.get().kept());
        entries.remove(deed.get());
        undoings.fire(new Undone(workshop, deed.get()));
        return new Outcome.Accepted(Map.of("revision", workshop.nextRevision()), withDeed(changes));
    }

    private boolean isPossible(Workshop workshop, UndoEntry deed) {
        return handlers.isPossible(workshop, deed.kept());
    }

    /** What it changed, and that there is something more to take back. */
    public static Outcome kept(Outcome.Accepted accepted) {
        return new Outcome.Accepted(accepted.answer(), withDeed(accepted.changes()));
    }

    private static Set<Change> withDeed(Set<Change> changes) {
        Set<Change> all = new HashSet<>(changes);
        all.add(Change.DEED);
        return all;
    }
}
