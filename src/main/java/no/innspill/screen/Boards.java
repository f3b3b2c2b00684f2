package no.innspill.screen;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.language.Language;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;
import org.jspecify.annotations.Nullable;

/**
 * Rendered boards, kept by workshop, view, viewpoint and language for as long as the workshop's revision stays the same. A whole
 * room that reconnects after a Wi-Fi drop costs one rendering.
 */
@ApplicationScoped
public class Boards {

    private static final int KEPT = 300;

    private record Key(String code, String view, Viewpoint viewpoint, Language language) {}

    /** Holds the latest board of its key; whoever renders holds its monitor, so that the others wait for the result. */
    private static final class Slot {
        private @Nullable Board board;
    }

    private final Map<Key, Slot> slots = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Slot> eldest) {
            return size() > KEPT;
        }
    };

    private final Workshops workshops;
    private final Timer renderings;

    Boards(Workshops workshops, MeterRegistry meters) {
        this.workshops = workshops;
        this.renderings = meters.timer("innspill.board.renderings");
    }

    /** The board as it stands, or nothing if there is no such workshop. */
    public Optional<Board> board(String code, View view, Viewpoint viewpoint, Language language) {
        Optional<Long> revision = QuarkusTransaction.joiningExisting().call(() -> workshops.revision(code));
        if (revision.isEmpty()) {
            return Optional.empty();
        }
        Slot slot;
        synchronized (slots) {
            slot = slots.computeIfAbsent(new Key(code, view.name(), viewpoint, language), key -> new Slot());
        }
        synchronized (slot) {
            Board known = slot.board;
            if (known == null || known.revision() < revision.get()) {
                known = render(code, view, viewpoint, language);
                slot.board = known;
            }
            return Optional.ofNullable(known);
        }
    }

    private @Nullable Board render(String code, View view, Viewpoint viewpoint, Language language) {
        // In the caller's transaction if there is one: a second connection for each request would drain the pool.
        return renderings.record(() -> QuarkusTransaction.joiningExisting().call(() -> {
            Optional<Workshop> workshop = workshops.byCode(code);
            // The revision is read before the rest: what is read after it can only be newer.
            return workshop.map(w -> new Board(w.revision(), view.board(w, w.seenFrom(viewpoint), language)))
                    .orElse(null);
        }));
    }

    /**
     * The parts of a view that the changes touch, by viewpoint; nothing if the workshop is gone.
     * Places from where everything looks the same in the current step are rendered once.
     */
    public Map<Viewpoint, List<Part>> parts(
            String code, View view, Set<Viewpoint> viewpoints, Set<Change> changes, Language language) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<Viewpoint, List<Part>> parts = new HashMap<>();
            workshops.byCode(code).ifPresent(workshop -> {
                Map<Viewpoint, List<Part>> seen = new HashMap<>();
                for (Viewpoint viewpoint : viewpoints) {
                    parts.put(
                            viewpoint,
                            seen.computeIfAbsent(
                                    workshop.seenFrom(viewpoint),
                                    from -> view.parts(workshop, from, changes, language)));
                }
            });
            return parts;
        });
    }
}
