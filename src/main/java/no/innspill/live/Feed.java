package no.innspill.live;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.innspill.desk.Change;
import no.innspill.desk.Committed;
import no.innspill.language.Language;
import no.innspill.screen.Boards;
import no.innspill.screen.OpenScreens.Open;
import no.innspill.screen.Part;
import no.innspill.screen.View;
import no.innspill.workshop.Revisions;
import no.innspill.workshop.Viewpoint;
import org.jboss.logging.Logger;

/**
 * What one workshop pushes to its screens. Commits mark things dirty; a flush reads them as they stand, renders them
 * once per audience, and hands the frame to all: at once when it is quiet, and never more than one in
 * {@value #PACE_MILLIS} ms when it is busy.
 */
final class Feed {

    static final long PACE_MILLIS = 50;

    private static final Revisions NOTHING_YET = new Revisions(-1, -1);

    private static final Logger LOG = Logger.getLogger(Feed.class);

    private final String code;
    private final Boards boards;
    private final Frames frames;
    private final ScheduledExecutorService executor;
    private final Timer latency;
    private final Map<Audience, Channel> channels = new ConcurrentHashMap<>();

    private Set<Change> dirty = new HashSet<>();
    private Set<Change> shownDirty = new HashSet<>();
    private Revisions dirtyUpTo = NOTHING_YET;
    private long dirtySince;
    private boolean flushDue;
    private long lastFlush = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(PACE_MILLIS);

    /** @param latency from when a commit is known here until a screen has it */
    Feed(String code, Boards boards, Frames frames, ScheduledExecutorService executor, Timer latency) {
        this.code = code;
        this.boards = boards;
        this.frames = frames;
        this.executor = executor;
        this.latency = latency;
    }

    /** Takes a screen in. Nothing is waited for in here: the revision has been read before. */
    Admission enter(Audience audience, Screen.Wire wire, String owner, long seen, long revision) {
        Admission[] admission = new Admission[1];
        channels.compute(audience, (key, known) -> {
            Channel channel = known == null ? new Channel(frames, revision) : known;
            admission[0] = channel.enter(wire, owner, seen);
            return channel;
        });
        return admission[0];
    }

    void sweep() {
        channels.keySet()
                .forEach(audience ->
                        channels.computeIfPresent(audience, (key, channel) -> channel.isEmpty() ? null : channel));
    }

    boolean isEmpty() {
        return channels.isEmpty();
    }

    /** Browsers with the view open, in all languages. */
    int connected(String view) {
        return connected(audience -> audience.view().name().equals(view));
    }

    int connected(String view, Viewpoint viewpoint) {
        return connected(audience ->
                audience.view().name().equals(view) && audience.viewpoint().equals(viewpoint));
    }

    private int connected(Predicate<Audience> which) {
        return (int) channels.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().screens())
                .map(Screen::owner)
                .distinct()
                .count();
    }

    List<Open> open() {
        return channels.entrySet().stream()
                .flatMap(entry -> entry.getValue()
                        .screens()
                        .map(screen -> new Open(
                                entry.getKey().view().name(), entry.getKey().viewpoint(), screen.owner())))
                .toList();
    }

    int size() {
        return channels.values().stream().mapToInt(Channel::size).sum();
    }

    int size(String view) {
        return channels.entrySet().stream()
                .filter(channel -> channel.getKey().view().name().equals(view))
                .mapToInt(channel -> channel.getValue().size())
                .sum();
    }

    /** Screens that show what has been old for so long: all of them where nothing is pushed, else those that take nothing. */
    int stale(Duration age) {
        synchronized (this) {
            if (flushDue && System.nanoTime() - dirtySince > age.toNanos()) {
                return size();
            }
        }
        return (int) channels.values().stream()
                .flatMap(Channel::screens)
                .filter(screen -> screen.isStuckFor(age.toNanos()))
                .count();
    }

    void tick(String beat) {
        channels.values().forEach(channel -> channel.tick(beat));
    }

    /** Shows figures that belong to no revision to the views that have any. */
    void showPassing() {
        channels.forEach((audience, channel) -> {
            List<Part> parts = audience.view().passing(code, audience.language());
            if (!parts.isEmpty()) {
                channel.show(frames.passing(parts));
            }
        });
    }

    void mark(Committed committed) {
        synchronized (this) {
            if (dirty.isEmpty()) {
                dirtySince = System.nanoTime();
            }
            dirty.addAll(committed.changes());
            shownDirty.addAll(committed.shownChanges());
            if (dirtyUpTo.all() >= 0 && committed.revision() != dirtyUpTo.all() + 1) {
                // An announcement was lost: nobody knows what it said, so everything may be different.
                dirty.add(Change.BOARD);
                shownDirty.add(Change.BOARD);
            }
            dirtyUpTo = new Revisions(
                    Math.max(dirtyUpTo.all(), committed.revision()),
                    Math.max(dirtyUpTo.shown(), committed.shownRevision()));
            if (!flushDue) {
                flushSoon();
            }
        }
    }

    private void flushSoon() {
        long wait = lastFlush + TimeUnit.MILLISECONDS.toNanos(PACE_MILLIS) - System.nanoTime();
        if (wait <= 0) {
            executor.execute(this::flush);
        } else {
            Future<?> unused = executor.schedule(this::flush, wait, TimeUnit.NANOSECONDS);
        }
        flushDue = true;
    }

    private void flush() {
        Set<Change> changes;
        Set<Change> shown;
        Revisions upTo;
        long since;
        synchronized (this) {
            since = dirtySince;
            changes = dirty;
            shown = shownDirty;
            upTo = dirtyUpTo;
            dirty = new HashSet<>();
            shownDirty = new HashSet<>();
            lastFlush = System.nanoTime();
        }
        try {
            push(changes, shown, upTo, since);
        } finally {
            synchronized (this) {
                // Only now may the next one start: flushes never overlap, so an audience's frames stay in order.
                flushDue = false;
                if (!dirty.isEmpty()) {
                    flushSoon();
                }
            }
        }
    }

    private void push(Set<Change> changes, Set<Change> shown, Revisions upTo, long since) {
        Runnable written = () -> latency.record(System.nanoTime() - since, TimeUnit.NANOSECONDS);
        channels.keySet().stream()
                .collect(Collectors.groupingBy(
                        Rendering::of, Collectors.mapping(Audience::viewpoint, Collectors.toSet())))
                .forEach((rendering, places) -> push(
                        rendering,
                        places,
                        rendering.view().seesAll() ? changes : shown,
                        rendering.view().revision(upTo),
                        written));
    }

    /** What is read together: a view in a language, from wherever it is seen. */
    private record Rendering(View view, Language language) {

        static Rendering of(Audience audience) {
            return new Rendering(audience.view(), audience.language());
        }
    }

    private void push(
            Rendering rendering, Set<Viewpoint> viewpoints, Set<Change> changes, long upTo, Runnable written) {
        Map<Viewpoint, Channel> behind = new HashMap<>();
        for (Viewpoint viewpoint : viewpoints) {
            Channel channel = channels.get(new Audience(code, rendering.view(), viewpoint, rendering.language()));
            if (channel != null && !channel.isEmpty() && upTo > channel.revision()) {
                behind.put(viewpoint, channel);
            }
        }
        if (behind.isEmpty()) {
            return;
        }
        boolean pushed = false;
        try {
            boards.parts(code, rendering.view(), behind.keySet(), changes, rendering.language())
                    .forEach((viewpoint, parts) -> {
                        Channel channel = behind.get(viewpoint);
                        if (channel != null && !parts.isEmpty()) {
                            channel.push(
                                    frames.of(channel.revision(), upTo, parts).telling(written));
                        }
                    });
            pushed = true;
        } catch (RuntimeException fault) {
            LOG.errorf(
                    fault,
                    "The %s view of workshop %s could not be rendered",
                    rendering.view().name(),
                    code);
        } finally {
            // Whatever went wrong: nobody takes an old board for the latest.
            if (!pushed) {
                behind.values().forEach(channel -> channel.skipTo(upTo));
            }
        }
    }
}
