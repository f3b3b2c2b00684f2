package no.innspill.tables;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
import no.innspill.undo.UndoHandler;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Takes back that ideas were passed on to the plenary, or back. Of several, those that are still there. */
@ApplicationScoped
class PromotionUndo implements UndoHandler<UndoPromotion> {

    private final Ideas ideas;

    PromotionUndo(Ideas ideas) {
        this.ideas = ideas;
    }

    @Override
    public Class<UndoPromotion> type() {
        return UndoPromotion.class;
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoPromotion kept) {
        return !still(workshop, kept).isEmpty();
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoPromotion kept) {
        Set<Change> changes = new HashSet<>();
        for (Idea idea : still(workshop, kept)) {
            idea.passOn(!kept.toPlenary());
            changes.add(Change.idea(idea.id()));
            if (idea.item() instanceof Group) {
                changes.add(Change.cards(idea.theme().id()));
            }
        }
        return changes;
    }

    /** Where some of a group have gone elsewhere since, it is left alone: it is seen as a whole or not at all. */
    private List<Idea> still(Workshop workshop, UndoPromotion kept) {
        return ideas.in(workshop, kept.ideas()).stream()
                .filter(idea -> idea.isAt(Viewpoint.PLENARY) == kept.toPlenary())
                .filter(idea -> idea.item().members().stream()
                        .allMatch(member -> kept.ideas().contains(member.id())))
                .toList();
    }
}
