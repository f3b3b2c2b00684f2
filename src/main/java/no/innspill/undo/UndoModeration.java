package no.innspill.undo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.idea.Idea;
import no.innspill.idea.ModerationState;
import no.innspill.workshop.Workshop;

/**
 * Takes back how ideas were put: hidden, approved, answered, pinned. Of several, those that still stand as they were put.
 *
 * @param ideas what was changed, by idea id
 */
record UndoModeration(Map<Long, Difference> ideas) implements Inverse {

    @Override
    public boolean uncovers() {
        return ideas.values().stream().anyMatch(difference -> difference.sets("hiddenAt"));
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoContext world) {
        return !standing(workshop, world).isEmpty();
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoContext world) {
        Set<Change> changes = new HashSet<>();
        for (Idea idea : standing(workshop, world)) {
            ModerationState now = idea.standing();
            Difference difference = ideas.get(idea.id());
            if (difference != null) {
                changes.addAll(world.ideas().stand(idea, difference.revert(now, ModerationState.class)));
            }
        }
        return changes;
    }

    private List<Idea> standing(Workshop workshop, UndoContext world) {
        return world.ideas().in(workshop, ideas.keySet()).stream()
                .filter(idea -> {
                    Difference difference = ideas.get(idea.id());
                    return difference != null && difference.stillHolds(idea.standing());
                })
                .toList();
    }
}
