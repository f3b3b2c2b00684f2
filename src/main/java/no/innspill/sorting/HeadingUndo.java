package no.innspill.sorting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.idea.Group;
import no.innspill.idea.Groups;
import no.innspill.undo.UndoHandler;
import no.innspill.workshop.Workshop;

/** Takes back another heading. */
@ApplicationScoped
class HeadingUndo implements UndoHandler<UndoHeading> {

    private final Groups groups;

    HeadingUndo(Groups groups) {
        this.groups = groups;
    }

    @Override
    public Class<UndoHeading> type() {
        return UndoHeading.class;
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoHeading kept) {
        return groups.in(workshop, kept.group())
                .filter(found ->
                        found.text().equals(kept.after()) && kept.heading(found).isPresent())
                .isPresent();
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoHeading kept) {
        Group found = groups.in(workshop, kept.group()).orElseThrow();
        kept.heading(found).ifPresent(found::head);
        return Set.of(Change.cards(found.theme().id()));
    }
}
