package no.innspill.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaModeration;
import no.innspill.idea.Ideas;
import no.innspill.idea.ModerationState;
import no.innspill.undo.Difference;
import no.innspill.undo.UndoHandler;
import no.innspill.workshop.Workshop;

/** Takes back how ideas were put. Of several, those that still stand as they were put. */
@ApplicationScoped
class ModerationUndo implements UndoHandler<UndoModeration> {

    private final Ideas ideas;
    private final IdeaModeration moderation;

    ModerationUndo(Ideas ideas, IdeaModeration moderation) {
        this.ideas = ideas;
        this.moderation = moderation;
    }

    @Override
    public Class<UndoModeration> type() {
        return UndoModeration.class;
    }

    @Override
    public boolean uncovers(UndoModeration kept) {
        return kept.ideas().values().stream().anyMatch(difference -> difference.sets("hiddenAt"));
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoModeration kept) {
        return !standing(workshop, kept).isEmpty();
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoModeration kept) {
        Set<Change> changes = new HashSet<>();
        for (Idea idea : standing(workshop, kept)) {
            difference(kept, idea)
                    .map(difference -> difference.revert(idea.standing(), ModerationState.class))
                    .ifPresent(before -> changes.addAll(moderation.stand(idea, before)));
        }
        return changes;
    }

    private List<Idea> standing(Workshop workshop, UndoModeration kept) {
        return ideas.in(workshop, kept.ideas().keySet()).stream()
                .filter(idea -> difference(kept, idea)
                        .filter(difference -> difference.stillHolds(idea.standing()))
                        .isPresent())
                .toList();
    }

    private static Optional<Difference> difference(UndoModeration kept, Idea idea) {
        return Optional.ofNullable(kept.ideas().get(idea.id()));
    }
}
