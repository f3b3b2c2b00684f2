package no.innspill.cluster;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import no.innspill.desk.Committed;

/**
 * Hands on the announcements of each workshop in the order of its commits, each once. This node's own come at once, and
 * those of others with the next word from the database: one that is ahead of its turn waits a moment for those before it.
 * When these do not come they are lost, and it goes on as the one after a gap.
 */
final class CommitOrder {

    static final Duration MOMENT = Duration.ofMillis(400);

    private final Consumer<Committed> listener;
    private final ScheduledExecutorService executor;
    private final Map<String, Turns> workshops = new ConcurrentHashMap<>();

    CommitOrder(Consumer<Committed> listener, ScheduledExecutorService executor) {
        this.listener = listener;
        this.executor = executor;
    }

    void offer(Committed committed) {
        workshops.computeIfAbsent(committed.code(), fresh -> new Turns()).offer(committed);
    }

    /** The latest revision that was handed on; 0 where none was yet. */
    long reached(String code) {
        Turns turns = workshops.get(code);
        return turns == null ? 0 : turns.reached();
    }

    /** The same of all workshops of which anything was handed on. */
    Map<String, Long> reached() {
        Map<String, Long> reached = new HashMap<>();
        workshops.forEach((code, turns) -> reached.put(code, turns.reached()));
        return reached;
    }

    /** Nothing of what has come by now is handed on any more. */
    void forget() {
        List.copyOf(workshops.keySet()).forEach(this::forget);
    }

    void forget(String code) {
        Turns forgotten = workshops.remove(code);
        if (forgotten != null) {
            forgotten.forget();
        }
    }

    /** Those of one workshop. */
    private final class Turns {

        private final SortedMap<Long, Committed> early = new TreeMap<>();
        private long reached;

        synchronized long reached() {
            return reached;
        }

        synchronized void offer(Committed committed) {
            if (reached == 0) {
                // Nobody knows what came before it.
                handOn(Gap.before(committed));
            } else if (committed.revision() > reached + 1) {
                if (early.put(committed.revision(), committed) == null) {
                    Future<?> unused =
                            executor.schedule(() -> giveUpWaiting(committed), MOMENT.toMillis(), TimeUnit.MILLISECONDS);
                }
            } else if (committed.revision() == reached + 1) {
                handOn(committed);
            }
            handOnWhoseTurnItIs();
        }

        private synchronized void giveUpWaiting(Committed committed) {
            while (reached < committed.revision() && !early.isEmpty()) {
                Committed next = early.remove(early.firstKey());
                handOn(next.revision() == reached + 1 ? next : Gap.before(next));
            }
            handOnWhoseTurnItIs();
        }

        private synchronized void forget() {
            early.clear();
        }

        private void handOnWhoseTurnItIs() {
            early.headMap(reached + 1).clear();
            while (!early.isEmpty() && early.firstKey() == reached + 1) {
                handOn(early.remove(early.firstKey()));
            }
        }

        private void handOn(Committed committed) {
            reached = committed.revision();
            listener.accept(committed);
        }
    }
}
