package no.innspill.undo;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.innspill.desk.Change;
import no.innspill.desk.Hands;
import no.innspill.desk.Outcome;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaWithdrawn;
import no.innspill.idea.ModerationState;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantLeaving;
import no.innspill.undo.UndoEntry.What;
import no.innspill.workshop.FacilitationState;
import no.innspill.workshop.Refusal;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.WorkshopNaming;
import org.jspecify.annotations.Nullable;

/**
 * What the facilitators did lately, each with how to take it back. They survive a reload. Each takes back their own
 * latest; what a colleague did, by its name only. One that can no longer be taken back, because the world has moved on, is
 * passed over.
 */
@ApplicationScoped
public class UndoLog implements PanacheRepository<UndoEntry> {

    private static final int KEPT = 40;

    private final UndoContext world;
    private final Hands hands;
    private final Event<Undone> undoings;
    private final Clock clock;

    UndoLog(UndoContext world, Hands hands, Event<Undone> undoings, Clock clock) {
        this.world = world;
        this.hands = hands;
        this.undoings = undoings;
        this.clock = clock;
    }

    /** Changes how the workshop is conducted, and keeps how to take that back; what changed nothing leaves nothing. */
    public Outcome conducting(Workshop workshop, What what, Supplier<Outcome> deed) {
        FacilitationState before = FacilitationState.of(workshop);
        Outcome outcome = deed.get();
        FacilitationState after = FacilitationState.of(workshop);
        Difference difference = Difference.between(before, after);
        if (!(outcome instanceof Outcome.Accepted accepted) || difference.isNone()) {
            return outcome;
        }
        Long opened = what == What.STEP ? Long.valueOf(after.step()) : after.about(before);
        keep(workshop, what, opened, new UndoFacilitation(difference));
        return new Outcome.Accepted(accepted.answer(), withDeed(accepted.changes()));
    }

    /**
     * Keeps how to take back another title, language or address, if there is one.
     *
     * @param before how the workshop was named before
     */
    public void renaming(Workshop workshop, What what, WorkshopNaming before) {
        UndoNaming renamed = UndoNaming.since(before, workshop);
        if (!renamed.changedNothing()) {
            keep(workshop, what, null, renamed);
        }
    }

    /** Changes how ideas are put, and keeps how to take that back. */
    public Outcome moderating(
            Workshop workshop, What what, @Nullable Long aboutId, List<Idea> ideas, Supplier<Outcome> deed) {
        Map<Long, ModerationState> before = ideas.stream().collect(Collectors.toMap(Idea::id, Idea::standing));
        Outcome outcome = deed.get();
        Map<Long, Difference> differences = new HashMap<>();
        for (Idea idea : ideas) {
            Difference difference =
                    Difference.between(before.getOrDefault(idea.id(), idea.standing()), idea.standing());
            if (!difference.isNone()) {
                differences.put(idea.id(), difference);
            }
        }
        if (!(outcome instanceof Outcome.Accepted accepted) || differences.isEmpty()) {
            return outcome;
        }
        keep(workshop, what, aboutId, new UndoModeration(differences));
        return new Outcome.Accepted(accepted.answer(), withDeed(accepted.changes()));
    }

    /**
     * Keeps a deed that has just been done. Whoever calls announces {@link Change#DEED} with its other changes.
     *
     * @param aboutId the id of the step, idea or group it is about, whose words are read when they are shown
     */
    public void keep(Workshop workshop, What what, @Nullable Long aboutId, Inverse inverse) {
        if (inverse.uncovers()) {
            return;
        }
        persist(new UndoEntry(workshop, what, aboutId, inverse, hands.now(), clock.instant()));
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
    public List<UndoEntry> latest(Workshop workshop, int few) {
        return of(workshop).stream()
                .filter(deed -> isPossible(workshop, deed))
                .limit(few)
                .toList();
    }

    /** The latest of that browser's own. */
    public Optional<UndoEntry> latestBy(Workshop workshop, @Nullable String hand) {
        return of(workshop).stream()
                .filter(deed -> deed.isBy(hand) && isPossible(workshop, deed))
                .findFirst();
    }

    /** Takes back that deed, or the latest that the same browser did if none is named. */
    public Outcome undo(Workshop workshop, Optional<Long> id) {
        Optional<UndoEntry> deed = id.isEmpty()
                ? latestBy(workshop, hands.now())
                : find("workshop = ?1 and id = ?2", workshop, id.get())
                        .firstResultOptional()
                        .filter(named -> isPossible(workshop, named));
        if (deed.isEmpty()) {
            return Outcome.refused(id.isEmpty() ? Refusal.NOTHING_TO_UNDO : Refusal.UNDO_TOO_LATE);
        }
        Set<Change> changes = deed.get().inverse().undo(workshop, world);
        delete(deed.get());
        undoings.fire(new Undone(workshop, deed.get()));
        return new Outcome.Accepted(Map.of("revision", workshop.nextRevision()), withDeed(changes));
    }

    private boolean isPossible(Workshop workshop, UndoEntry deed) {
        return !deed.inverse().uncovers() && deed.inverse().isPossible(workshop, world);
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
                .filter(deed -> deed.inverse() instanceof Entrusted entrusted
                        && Objects.equals(entrusted.author(), author.id()))
                .forEach(this::delete);
    }

    /** What was done to an idea that is gone cannot be taken back, and is nobody's business any more. */
    void follow(@Observes IdeaWithdrawn withdrawn) {
        delete("aboutId", withdrawn.idea().id());
    }
}
