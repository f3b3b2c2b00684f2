package no.innspill.live;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.innspill.desk.Change;
import no.innspill.desk.Committed;
import no.innspill.screen.Boards;
import org.jboss.logging.Logger;

/**
 * What one workshop pushes to its screens. Commits mark things dirty; a flush reads them as they stand, renders them
 * once per audience, and hands the frame to all: at once when it is quiet, and never more than one in
 * {@value #PACE_MILLIS} ms when it is busy.
 */
final class Feed {

    static final long PACE_MILLIS = 50;

    private static final Logger LOG = Logger.getLogger(Feed.class);

    private final String code;
    private final Boards boards;
    private final Frames frames;
    private final ScheduledExecutorService executor;
    private final Map<Audience, Channel> channels = new ConcurrentHashMap<>();

    private Set<Change> dirty = new HashSet<>();
    private long dirtyUpTo = -1;
    private boolean flushDue;
    private long lastFlush = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(PACE_MILLIS);

    Feed(String code, Boards boards, Frames frames, ScheduledExecutorService executor) {
        this.code = code;
        this.boards = boards;
        this.frames = frames;
        this.executor = executor;
    }

    /** Takes a screen in. The revision is read again once a new channel is there: from then on it misses nothing. */
    void enter(Audience audience, Screen.Wire wire, long from, Entrance entrance) {
        long before = channels.containsKey(audience) ? 0 : entrance.revision();
        boolean[] isNew = {false};
        Channel channel = channels.compute(audience, (key, known) -> {
            isNew[0] = known == null;
            Channel open = known == null ? new Channel(frames, before) : known;
            entrance.entered(open, open.enter(wire, from));
            return open;
        });
        if (isNew[0]) {
            channel.skipTo(entrance.revision());
        }
    }

    /** What a screen that comes in needs from outside. */
    interface Entrance {
        long revision();

        void entered(Channel channel, Screen screen);
    }

    void sweep() {
        channels.keySet()
                .forEach(audience ->
                        channels.computeIfPresent(audience, (key, channel) -> channel.isEmpty() ? null : channel));
    }

    boolean isEmpty() {
        return channels.isEmpty();
    }

    /** How many screens of the view are open, in all languages. */
    int screens(String view) {
        return channels.entrySet().stream()
                .filter(entry -> entry.getKey().view().name().equals(view))
                .mapToInt(entry -> entry.getValue().size())
                .sum();
    }

    Map<Audience, Channel> channels() {
        return channels;
    }

    void mark(Committed committed) {
        synchronized (this) {
            dirty.addAll(committed.changes());
            if (dirtyUpTo >= 0 && committed.revision() != dirtyUpTo + 1) {
                // An announcement was lost: nobody knows what it said, so everything may be different.
                dirty.add(Change.BOARD);
            }
            dirtyUpTo = Math.max(dirtyUpTo, committed.revision());
            if (!flushDue) {
                flushSoon();
            }
        }
    }

    private void flushSoon() {
        flushDue = true;
        long wait = lastFlush + TimeUnit.MILLISECONDS.toNanos(PACE_MILLIS) - System.nanoTime();
        if (wait <= 0) {
            executor.execute(this::flush);
        } else {
            executor.schedule(this::flush, wait, TimeUnit.NANOSECONDS);
        }
    }

    private void flush() {
        Set<Change> changes;
        long upTo;
        synchronized (this) {
            changes = dirty;
            upTo = dirtyUpTo;
            dirty = new HashSet<>();
            lastFlush = System.nanoTime();
        }
        channels.forEach((audience, channel) -> push(audience, channel, changes, upTo));
        synchronized (this) {
            // Only now may the next one start: flushes never overlap, so an audience's frames stay in order.
            flushDue = false;
            if (!dirty.isEmpty()) {
                flushSoon();
            }
        }
    }

    private void push(Audience audience, Channel channel, Set<Change> changes, long upTo) {
        if (channel.isEmpty() || upTo <= channel.revision()) {
            return;
        }
        try {
            boards.parts(code, audience.view(), changes, audience.language()).ifPresent(parts -> {
                if (!parts.isEmpty()) {
                    channel.push(frames.of(channel.revision(), upTo, parts));
                }
            });
        } catch (RuntimeException fault) {
            LOG.errorf(
                    fault,
                    "The %s view of workshop %s could not be rendered",
                    audience.view().name(),
                    code);
            channel.skipTo(upTo);
        }
    }
}
