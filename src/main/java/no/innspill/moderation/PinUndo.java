package no.innspill.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.idea.Group;
import no.innspill.idea.Groups;
import no.innspill.undo.UndoHandler;
import no.innspill.workshop.Workshop;

/** Takes back that a group was pinned or unpinned. */
@ApplicationScoped
class PinUndo implements UndoHandler<UndoPin> {

    private final Groups groups;

    PinUndo(Groups groups) {
        this.groups = groups;
    }

    @Override
    public Class<UndoPin> type() {
        return UndoPin.class;
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoPin kept) {
        return groups.in(workshop, kept.group())
                .filter(found -> found.isPinned() != kept.before())
                .isPresent();
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoPin kept) {
        Group found = groups.in(workshop, kept.group()).orElseThrow();
        found.pin(kept.before());
        return Set.of(Change.cards(found.theme().id()));
    }
}
