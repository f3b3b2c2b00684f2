package no.innspill.undo;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.innspill.access.Bearer;
import no.innspill.access.Power;
import no.innspill.desk.Change;
import no.innspill.desk.Hands;
import no.innspill.desk.Outcome;
import no.innspill.idea.IdeaWithdrawn;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantLeaving;
import no.innspill.permission.AccessRefusal;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * What the facilitators did lately, each with how to take it back. They survive a reload. Each takes back their own
 * latest; what a colleague did, by its name only. One that can no longer be taken back, because the world has moved on, is
 * passed over.
 */
@ApplicationScoped
public class UndoLog implements PanacheRepository<UndoEntry> {

    private static final int KEPT = 40;

    private final UndoHandlers handlers;
    private final DeedLog log;
    private final Hands hands;
    private final Event<Undone> undoings;
    private final Clock clock;

    UndoLog(UndoHandlers handlers, DeedLog log, Hands hands, Event<Undone> undoings, Clock clock) {
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
        persist(new UndoEntry(workshop, what, aboutId, kept, hands.now(), hands.bearer(), clock.instant()));
        List<Long> old = getEntityManager()
                .createQuery("select d.id from UndoEntry d where d.workshop = :workshop order by d.id desc", Long.class)
                .setParameter("workshop", workshop)
                .setFirstResult(KEPT)
                .getResultList();
        if (!old.isEmpty()) {
            delete("id in ?1", old);
        }
    }

    /** The latest few that can still be taken back, by whomever. */
    List<UndoEntry> latest(Workshop workshop, Predicate<UndoEntry> offered, int few) {
        return of(workshop).stream()
                .filter(offered)
                .filter(deed -> isPossible(workshop, deed))
                .limit(few)
                .toList();
    }

    /** The latest of that browser's own. */
    public Optional<UndoEntry> latestBy(Workshop workshop, @Nullable String hand, Bearer bearer) {
        return of(workshop).stream()
                .filter(deed -> deed.isBy(hand, bearer) && isPossible(workshop, deed))
                .findFirst();
    }

    /** Takes back that deed, or the latest that the same browser did if none is named. Only the owner takes back another's. */
    public Outcome undo(Workshop workshop, Optional<Long> id) {
        Bearer bearer = hands.bearer();
        Optional<UndoEntry> named = id.flatMap(
                deed -> find("workshop = ?1 and id = ?2", workshop, deed).firstResultOptional());
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
        delete(deed.get());
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

    /** Newest first. */
    private List<UndoEntry> of(Workshop workshop) {
        return list("workshop = ?1 order by id desc", workshop);
    }

    /** What is kept of a participant's words goes along with them. */
    void leave(@Observes ParticipantLeaving leaving) {
        Participant author = leaving.participant();
        list("workshop = (select p.workshop from Participant p where p = ?1)", author).stream()
                .filter(deed -> Objects.equals(deed.kept().author(), author.id()))
                .forEach(this::delete);
    }

    /** What was done to an idea that is gone cannot be taken back, and is nobody's business any more. */
    void follow(@Observes IdeaWithdrawn withdrawn) {
        delete("aboutId", withdrawn.idea().id());
    }
}
