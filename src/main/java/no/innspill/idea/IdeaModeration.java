package no.innspill.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import no.innspill.desk.Change;

/** Putting ideas otherwise: shown, hidden, pinned or waiting; and all of one author's at once. */
@ApplicationScoped
public class IdeaModeration {

    private final Ideas ideas;
    private final Event<IdeaVisibilityChanged> visibilities;

    IdeaModeration(Ideas ideas, Event<IdeaVisibilityChanged> visibilities) {
        this.ideas = ideas;
        this.visibilities = visibilities;
    }

    /**
     * Puts an idea otherwise, and says what that changes. Where nobody but the facilitator saw it before or sees it now,
     * nobody else hears of it.
     */
    public Set<Change> stand(Idea idea, ModerationState standing) {
        ModerationState before = idea.standing();
        Set<Change> changes = new HashSet<>(Set.of(Change.row(idea.id())));
        if (!standing.isVisible()) {
            changes.addAll(IdeaChanges.light(idea));
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
            changes.addAll(IdeaChanges.seen(idea));
            if (idea.isPinned() || before.pinned()) {
                changes.add(Change.cards(idea.theme().id()));
            }
        }
        return changes;
    }

    /** Hides all by whoever wrote that one and takes no more from them; nobody is told who it is. */
    public Set<Change> silenceAuthor(Idea idea, Instant now) {
        Set<Change> changes = new HashSet<>(Set.of(Change.TOLD));
        idea.author().ifPresent(author -> {
            author.stop(now);
            for (Idea one : ideas.by(author)) {
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
            for (Idea one : ideas.by(author)) {
                changes.add(Change.row(one.id()));
                if (show && author.wasStoppedAt(one.standing().hiddenAt())) {
                    changes.addAll(stand(one, one.standing().shown()));
                }
            }
            author.letPost();
        });
        return changes;
    }
}
