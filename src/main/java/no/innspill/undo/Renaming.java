package no.innspill.undo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.workshop.Labels;
import no.innspill.workshop.Workshop;

/** Keeps and takes back another title, language, address or occasion. */
@ApplicationScoped
public class Renaming implements UndoHandler<UndoNaming> {

    private final UndoLog log;

    Renaming(UndoLog log) {
        this.log = log;
    }

    /** @param before how the workshop was named before it was changed */
    public void keep(Workshop workshop, UndoKind what, WorkshopNaming before) {
        Difference difference = Difference.between(before, WorkshopNaming.of(workshop));
        if (!difference.isNone()) {
            log.keep(workshop, what, null, new UndoNaming(difference));
        }
    }

    @Override
    public Class<UndoNaming> type() {
        return UndoNaming.class;
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoNaming kept) {
        return kept.difference().stillHolds(WorkshopNaming.of(workshop))
                && Labels.twiceIn(workshop, before(workshop, kept).language()).isEmpty();
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoNaming kept) {
        WorkshopNaming naming = before(workshop, kept);
        workshop.rename(naming.title());
        workshop.speak(naming.language());
        workshop.settings().reachAt(naming.address());
        workshop.holdOn(naming.occasion());
        return Set.of(Change.BOARD);
    }

    private static WorkshopNaming before(Workshop workshop, UndoNaming kept) {
        return kept.difference().revert(WorkshopNaming.of(workshop), WorkshopNaming.class);
    }
}
