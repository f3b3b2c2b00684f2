package no.innspill.live;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongSupplier;
import no.innspill.desk.Change;
import no.innspill.desk.Committed;
import no.innspill.workshop.Revisions;

/**
 * When a workshop's screens are told, and of what: commits mark things dirty, and a flush takes along all that is. It
 * leaves at once while there is air. Otherwise the one before has to land first, and then as much of a rest passes as it
 * took, up to {@link #LONGEST_REST}, so that pushing has half of the time at most, and what people ask for the other half:
 * the pace follows the size of the room, what is drawn for it, and how busy the machine is. Flushes never overlap, so an
 * audience's frames stay in order.
 */
final class Flushes {

    /** What is read together and handed out in one go. */
    record Batch(Set<Change> changes, Set<Change> shown, Revisions upTo) {}

    /** Hands what there is to the screens, which tell the delivery. */
    interface Push {
        void accept(Batch batch, Delivery delivery);
    }

    /** Has work done on another thread, after so many nanoseconds. */
    interface Later {
        void run(Runnable work, long nanos);
    }

    /** A room of a few screens is not told of every vote of a storm by itself. */
    static final Duration SHORTEST_REST = Duration.ofMillis(10);

    static final Duration LONGEST_REST = Duration.ofMillis(250);

    /** Screens that take nothing hold up the others no longer. */
    static final Duration LONGEST_FLIGHT = Duration.ofMillis(250);

    private static final Revisions NOTHING_YET = Revisions.of(-1, -1);

    private final Later later;
    private final LongSupplier clock;
    private final Timer latency;
    private final Push push;

    private Set<Change> dirty = new HashSet<>();
    private Set<Change> shownDirty = new HashSet<>();
    private Revisions dirtyUpTo = NOTHING_YET;
    private long dirtySince;
    private boolean isDue;
    private long dueSince;
    private long restsUntil;

    /**
     * @param clock nanoseconds that only run forward
     * @param latency from when a commit is known here until a screen has it
     */
    Flushes(Later later, LongSupplier clock, Timer latency, Push push) {
        this.later = later;
        this.clock = clock;
        this.latency = latency;
        this.push = push;
        this.restsUntil = clock.getAsLong();
    }

    synchronized void mark(Committed committed) {
        if (dirty.isEmpty()) {
            dirtySince = clock.getAsLong();
        }
        dirty.addAll(committed.changes());
        shownDirty.addAll(committed.shownChanges());
        if (dirtyUpTo.all() >= 0 && committed.revision() != dirtyUpTo.all() + 1) {
            // An announcement was lost: nobody knows what it said, so everything may be different.
            dirty.add(Change.BOARD);
            shownDirty.add(Change.BOARD);
        }
        dirtyUpTo = Revisions.of(
                Math.max(dirtyUpTo.all(), committed.revision()),
                Math.max(dirtyUpTo.shown(), committed.shownRevision()));
        if (!isDue) {
            schedule();
        }
    }

    /** Whether something has waited for so long, be it to be drawn. */
    synchronized boolean isOverdue(Duration age) {
        return isDue && clock.getAsLong() - dueSince > age.toNanos();
    }

    private void schedule() {
        isDue = true;
        dueSince = dirtySince;
        later.run(this::flush, Math.max(0, restsUntil - clock.getAsLong()));
    }

    private void flush() {
        long began = clock.getAsLong();
        Batch batch;
        Flight flight;
        synchronized (this) {
            batch = new Batch(dirty, shownDirty, dirtyUpTo);
            flight = new Flight(dirtySince, clock, latency, () -> landed(began));
            dirty = new HashSet<>();
            shownDirty = new HashSet<>();
        }
        try {
            push.accept(batch, flight);
        } finally {
            flight.allHanded();
            if (!flight.isOver()) {
                later.run(flight::end, LONGEST_FLIGHT.toNanos());
            }
        }
    }

    private synchronized void landed(long began) {
        long now = clock.getAsLong();
        restsUntil = now + Math.min(LONGEST_REST.toNanos(), Math.max(SHORTEST_REST.toNanos(), now - began));
        isDue = false;
        if (!dirty.isEmpty()) {
            schedule();
        }
    }
}
