package no.innspill.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.idea.Flags;
import no.innspill.idea.Ideas;
import no.innspill.undo.UndoHandler;
import no.innspill.workshop.Workshop;

/** Takes back that flags were set aside. */
@ApplicationScoped
class DismissalUndo implements UndoHandler<UndoDismissal> {

    private final Ideas ideas;
    private final Flags flags;

    DismissalUndo(Ideas ideas, Flags flags) {
        this.ideas = ideas;
        this.flags = flags;
    }

    @Override
    public Class<UndoDismissal> type() {
        return UndoDismissal.class;
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoDismissal kept) {
        return ideas.in(workshop, kept.idea()).isPresent() && flags.anySettled(kept.flags());
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoDismissal kept) {
        flags.unsettle(kept.flags());
        return Set.of(Change.row(kept.idea()));
    }
}
