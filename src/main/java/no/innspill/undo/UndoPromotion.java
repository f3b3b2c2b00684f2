package no.innspill.undo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/**
 * Takes back that ideas were passed on to the plenary, or back to their tables. Of several, those that are still there.
 *
 * @param ideas their ids
 * @param toPlenary whether they were passed on
 */
public record UndoPromotion(List<Long> ideas, boolean toPlenary) implements Inverse {

    @Override
    public boolean isPossible(Workshop workshop, UndoContext world) {
        return !still(workshop, world).isEmpty();
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoContext world) {
        Set<Change> changes = new HashSet<>();
        for (Idea idea : still(workshop, world)) {
            idea.passOn(!toPlenary);
            changes.add(Change.idea(idea.id()));
            if (idea.item() instanceof Group) {
                changes.add(Change.cards(idea.theme().id()));
            }
        }
        return changes;
    }

    /** Where some of a group have gone elsewhere since, it is left alone: it is seen as a whole or not at all. */
    private List<Idea> still(Workshop workshop, UndoContext world) {
        return world.ideas().in(workshop, ideas).stream()
                .filter(idea -> idea.isAt(Viewpoint.PLENARY) == toPlenary)
                .filter(idea -> idea.item().members().stream().allMatch(member -> ideas.contains(member.id())))
                .toList();
    }
}
