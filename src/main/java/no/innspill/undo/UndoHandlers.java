package no.innspill.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.workshop.Workshop;
import org.jboss.logging.Logger;

/** Finds who takes back what; what nobody knows any more, or yet, cannot be taken back. */
@ApplicationScoped
class UndoHandlers {

    private static final Logger LOG = Logger.getLogger(UndoHandlers.class);

    /** By the names under which their records are stored, and were formerly. */
    private final Map<String, UndoHandler<?>> handlers = new HashMap<>();

    UndoHandlers(@Any Instance<UndoHandler<?>> found) {
        found.forEach(handler -> KeptUndo.names(handler.type()).forEach(name -> handlers.put(name, handler)));
    }

    boolean uncovers(KeptUndo kept) {
        return handler(kept).filter(handler -> uncovers(handler, kept)).isPresent();
    }

    boolean isPossible(Workshop workshop, KeptUndo kept) {
        try {
            return handler(kept)
                    .filter(handler -> isPossible(handler, workshop, kept))
                    .isPresent();
        } catch (WrittenLater newer) {
            LOG.debug("Something can be taken back by a newer version only", newer);
            return false;
        }
    }

    Set<Change> undo(Workshop workshop, KeptUndo kept) {
        Optional<UndoHandler<?>> handler = handler(kept);
        return undo(handler.orElseThrow(), workshop, kept);
    }

    private Optional<UndoHandler<?>> handler(KeptUndo kept) {
        return Optional.ofNullable(handlers.get(kept.type()));
    }

    private static <T extends Record> boolean uncovers(UndoHandler<T> handler, KeptUndo kept) {
        return handler.uncovers(kept.as(handler.type()));
    }

    private static <T extends Record> boolean isPossible(UndoHandler<T> handler, Workshop workshop, KeptUndo kept) {
        T what = kept.as(handler.type());
        return !handler.uncovers(what) && handler.isPossible(workshop, what);
    }

    private static <T extends Record> Set<Change> undo(UndoHandler<T> handler, Workshop workshop, KeptUndo kept) {
        return handler.undo(workshop, kept.as(handler.type()));
    }
}
