package no.innspill.idea;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.pace.Limits;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantLeaving;
import no.innspill.transaction.Memory;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Tag;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

@ApplicationScoped
public class Ideas implements PanacheRepository<Idea> {

    private static final String VISIBLE = "standing.hiddenAt is null and standing.waitingSince is null";

    private final Groups groups;
    private final Memory memory;
    private final Event<IdeaWithdrawn> withdrawals;
    private final Event<IdeaVisibilityChanged> visibilities;

    Ideas(Groups groups, Memory memory, Event<IdeaWithdrawn> withdrawals, Event<IdeaVisibilityChanged> visibilities) {
        this.groups = groups;
        this.memory = memory;
        this.withdrawals = withdrawals;
        this.visibilities = visibilities;
    }

    /** Takes the idea away for good, text and all, and its group if it was the last one there. */
    public Set<Change> withdraw(Idea idea) {
        Set<Change> changes = new HashSet<>(idea.isHidden() ? Set.of(Change.row(idea.id())) : seen(idea));
        changes.addAll(light(idea));
        // A group stands otherwise without it: fewer ideas, another heading, or not at all.
        idea.group().ifPresent(group -> changes.add(Change.cards(group.theme().id())));
        withdrawals.fire(new IdeaWithdrawn(idea));
        // The votes on it must be gone first: Hibernate will not delete one that refers to a deleted idea.
        flush();
        groups.forget(idea);
        delete(idea);
        return changes;
    }

    /**
     * Puts an idea otherwise, and says what that changes. Where nobody but the facilitator saw it before or sees it now,
     * nobody else hears of it.
     */
    public Set<Change> stand(Idea idea, ModerationState standing) {
        ModerationState before = idea.standing();
        Set<Change> changes = new HashSet<>(Set.of(Change.row(idea.id())));
        if (!standing.isVisible()) {
            changes.addAll(light(idea));
        }
        idea.stand(standing);
        if (!before.tellsTheSame(standing)) {
            changes.add(Change.TOLD);
        }
        if (before.isVisible() != standing.isVisible()) {
            visibilities.fire(new IdeaVisibilityChanged(idea));
            changes.add(Change.turnout(idea.theme().id()));
            idea.group()
                    .ifPresent(group -> changes.add(Change.cards(group.theme().id())));
        }
        if (before.isVisible() || standing.isVisible()) {
            changes.addAll(seen(idea));
            if (idea.isPinned() || before.pinned()) {
                changes.add(Change.cards(idea.theme().id()));
            }
        }
        return changes;
    }

    /** Why there is no room for so many more of that author's. */
    Optional<Outcome> refuse(Workshop workshop, Participant author, int more, Limits limits) {
        if (count("participant", author) + more > limits.ideasPerParticipant()) {
            return Optional.of(Outcome.refused(IdeaRefusal.IDEAS_SPENT, limits.ideasPerParticipant()));
        }
        return refuse(workshop, more, limits);
    }

    /** Why there is no room for so many more on the board. */
    public Optional<Outcome> refuse(Workshop workshop, int more, Limits limits) {
        return count("workshop", workshop) + more > limits.ideasPerWorkshop()
                ? Optional.of(Outcome.refused(IdeaRefusal.BOARD_FULL, limits.ideasPerWorkshop()))
                : Optional.empty();
    }

    /** Posts a new idea; where ideas are approved first, it waits. */
    Set<Change> post(Idea idea, Instant now) {
        persist(idea);
        if (idea.workshop().settings().approvesFirst()) {
            idea.stand(idea.standing().waiting(now));
            return Set.of(Change.row(idea.id()));
        }
        return seen(idea);
    }

    /** What is heard of an idea by those who may see it: nothing yet while nobody sees what the others write. */
    private static Set<Change> seen(Idea idea) {
        if (idea.workshop().isQuiet()) {
            return Set.of(Change.row(idea.id()), Change.UNSAID);
        }
        Set<Change> changes = new HashSet<>(light(idea));
        changes.add(Change.idea(idea.id()).at(idea.home()));
        return changes;
    }

    /** What stands in the light does so on all screens, whichever table it is from. */
    private static Set<Change> light(Idea idea) {
        return idea.isLit() ? Set.of(Change.STAGE, Change.SPOTLIGHT) : Set.of();
    }

    /** Words an idea anew; where ideas are approved first, that is as good as a new one. */
    Set<Change> reword(Idea idea, IdeaText text, List<Tag> tags, Instant now) {
        idea.reword(text, tags, now);
        if (idea.workshop().settings().approvesFirst()) {
            return stand(idea, idea.standing().waiting(now));
        }
        ModerationState standing = idea.standing();
        // One that still waits is read by the facilitator as it is worded now.
        return standing.waits()
                ? stand(idea, standing.waiting(now))
                : standing.isVisible() ? seen(idea) : Set.of(Change.row(idea.id()));
    }

    public boolean anyPinned(Workshop workshop) {
        return count("workshop = ?1 and standing.pinned", workshop) > 0 || groups.anyPinned(workshop);
    }

    /** In the order in which they came to wait. */
    public List<Idea> waitingIn(Workshop workshop) {
        return list(
                "workshop = ?1 and standing.waitingSince is not null and standing.hiddenAt is null"
                        + " order by standing.waitingSince, place, id",
                workshop);
    }

    /** Whoever leaves takes their ideas along; ballots have been taken by then. */
    void leave(@Observes @Priority(ParticipantLeaving.IDEAS) ParticipantLeaving leaving) {
        by(leaving.participant()).forEach(this::withdraw);
    }

    public Optional<Idea> in(Workshop workshop, long id) {
        return find("workshop = ?1 and id = ?2", workshop, id).firstResultOptional();
    }

    /** Those of the given ids that exist, hidden ones too, in the order in which they were posted. */
    public List<Idea> in(Workshop workshop, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : memory.once(
                        new Some(workshop.id(), Set.copyOf(ids)),
                        () -> list("workshop = ?1 and id in ?2 order by place, id", workshop, ids));
    }

    private record Some(long workshop, Set<Long> ids) {}

    /** All of them in the order in which they were posted (in silence: in no order), hidden ones too. */
    public List<Idea> of(Workshop workshop) {
        return list("workshop = ?1 order by place, id", workshop);
    }

    public List<Idea> visibleIn(Workshop workshop) {
        return list("workshop = ?1 and " + VISIBLE + " order by place, id", workshop);
    }

    public List<Idea> visibleUnder(Theme theme, Viewpoint viewpoint) {
        return list("theme = ?1 and " + VISIBLE + " order by place, id", theme).stream()
                .filter(idea -> idea.isAt(viewpoint))
                .toList();
    }

    /** Hides all by whoever wrote that one and takes no more from them; nobody is told who it is. */
    public Set<Change> silenceAuthor(Idea idea, Instant now) {
        Set<Change> changes = new HashSet<>(Set.of(Change.TOLD));
        idea.author().ifPresent(author -> {
            author.stop(now);
            for (Idea one : by(author)) {
                changes.add(Change.row(one.id()));
                if (!one.isHidden() || one.standing().waits()) {
                    changes.addAll(stand(one, one.standing().hidden(now, HidingReason.UNSAID, null)));
                }
            }
        });
        return changes;
    }

    /** Takes ideas from them again, and shows what was hidden with it if that is wanted. */
    public Set<Change> letAuthorPost(Idea idea, boolean show) {
        Set<Change> changes = new HashSet<>(Set.of(Change.TOLD));
        idea.author().ifPresent(author -> {
            for (Idea one : by(author)) {
                changes.add(Change.row(one.id()));
                if (show && author.wasStoppedAt(one.standing().hiddenAt())) {
                    changes.addAll(stand(one, one.standing().shown()));
                }
            }
            author.letPost();
        });
        return changes;
    }

    public List<Idea> by(Participant participant) {
        return list("participant = ?1 order by place, postedAt, id", participant);
    }

    public long under(Theme theme) {
        return count("theme", theme);
    }

    public long from(RoomTable table) {
        return count("whereabouts.table", table);
    }

    public long carrying(Tag tag) {
        return count("?1 member of tags", tag);
    }
}
