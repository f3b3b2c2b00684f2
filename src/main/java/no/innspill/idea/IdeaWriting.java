package no.innspill.idea;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.pace.Limits;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantLeaving;
import no.innspill.workshop.Tag;
import no.innspill.workshop.Workshop;

/** Posting, rewording and withdrawing ideas. */
@ApplicationScoped
public class IdeaWriting {

    private final Ideas ideas;
    private final Groups groups;
    private final IdeaModeration moderation;
    private final Limits limits;
    private final Event<IdeaWithdrawn> withdrawals;

    IdeaWriting(
            Ideas ideas, Groups groups, IdeaModeration moderation, Limits limits, Event<IdeaWithdrawn> withdrawals) {
        this.ideas = ideas;
        this.groups = groups;
        this.moderation = moderation;
        this.limits = limits;
        this.withdrawals = withdrawals;
    }

    /** Why there is no room for so many more of that author's. */
    Optional<Outcome> refuse(Workshop workshop, Participant author, int more) {
        if (ideas.count("participant", author) + more > limits.ideasPerParticipant()) {
            return Optional.of(Outcome.refused(IdeaRefusal.IDEAS_SPENT, limits.ideasPerParticipant()));
        }
        return refuse(workshop, more);
    }

    /** Why there is no room for so many more on the board. */
    public Optional<Outcome> refuse(Workshop workshop, int more) {
        return ideas.count("workshop", workshop) + more > limits.ideasPerWorkshop()
                ? Optional.of(Outcome.refused(IdeaRefusal.BOARD_FULL, limits.ideasPerWorkshop()))
                : Optional.empty();
    }

    /** Posts a new idea; where ideas are approved first, it waits. */
    Set<Change> post(Idea idea, Instant now) {
        ideas.persist(idea);
        if (idea.workshop().settings().approvesFirst()) {
            idea.stand(idea.standing().waiting(now));
            return Set.of(Change.row(idea.id()));
        }
        return IdeaChanges.seen(idea);
    }

    /** Words an idea anew; where ideas are approved first, that is as good as a new one. */
    Set<Change> reword(Idea idea, IdeaText text, List<Tag> tags, Instant now) {
        idea.reword(text, tags, now);
        if (idea.workshop().settings().approvesFirst()) {
            return moderation.stand(idea, idea.standing().waiting(now));
        }
        ModerationState standing = idea.standing();
        // One that still waits is read by the facilitator as it is worded now.
        return standing.waits()
                ? moderation.stand(idea, standing.waiting(now))
                : standing.isVisible() ? IdeaChanges.seen(idea) : Set.of(Change.row(idea.id()));
    }

    /** Takes the idea away for good, text and all, and its group if it was the last one there. */
    public Set<Change> withdraw(Idea idea) {
        Set<Change> changes = new HashSet<>(idea.isHidden() ? Set.of(Change.row(idea.id())) : IdeaChanges.seen(idea));
        changes.addAll(IdeaChanges.light(idea));
        // A group stands otherwise without it: fewer ideas, another heading, or not at all.
        idea.group().ifPresent(group -> changes.add(Change.cards(group.theme().id())));
        withdrawals.fire(new IdeaWithdrawn(idea));
        // The votes on it must be gone first: Hibernate will not delete one that refers to a deleted idea.
        ideas.flush();
        groups.forget(idea);
        ideas.delete(idea);
        return changes;
    }

    /** Whoever leaves takes their ideas along; ballots have been taken by then. */
    void leave(@Observes @Priority(ParticipantLeaving.IDEAS) ParticipantLeaving leaving) {
        ideas.by(leaving.participant()).forEach(this::withdraw);
    }
}
