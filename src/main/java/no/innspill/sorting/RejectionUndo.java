package no.innspill.sorting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.suggestion.RejectedSuggestions;
import no.innspill.suggestion.RejectedSuggestions.Pair;
import no.innspill.undo.UndoHandler;
import no.innspill.workshop.Workshop;

/** Takes back that a suggestion was turned down. */
@ApplicationScoped
class RejectionUndo implements UndoHandler<UndoRejection> {

    private final RejectedSuggestions rejected;

    RejectionUndo(RejectedSuggestions rejected) {
        this.rejected = rejected;
    }

    @Override
    public Class<UndoRejection> type() {
        return UndoRejection.class;
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoRejection kept) {
        Set<Pair> apart = rejected.in(workshop);
        return kept.pairs().stream().anyMatch(apart::contains);
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoRejection kept) {
        rejected.forget(workshop, kept.pairs());
        return Set.of();
    }
}
