package no.innspill.live;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.HashMap;
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
import no.innspill.workshop.Viewpoint;
import org.jboss.logging.Logger;

/**
 * What one workshop pushes to its screens. Commits mark things dirty; a flush ({@link Flushes} says when) reads them as
 * they stand, renders them once for each audience, and hands the frame to all.
 */
final class Feed {

    private static final Logger LOG = Logger.getLogger(Feed.class);

    private final String code;
    private final Boards boards;
    private final Frames frames;
    private final Flushes flushes;
    private final Map<Audience, Channel> channels = new ConcurrentHashMap<>();

    /** @param latency from when a commit is known here until a screen has it */
    Feed(String code, Boards boards, Frames frames, ScheduledExecutorService executor, Timer latency) {
        this.code = code;
        this.boards = boards;
        this.frames = frames;
        this.flushes = new Flushes(on(executor), System::nanoTime, latency, this::push);
    }

    private static Flushes.Later on(ScheduledExecutorService executor) {
        return (work, nanos) -> {
            if (nanos == 0) {
                executor.execute(work);
            } else {
                Future<?> unused = executor.schedule(work, nanos, TimeUnit.NANOSECONDS);
            }
        };
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
        if (flushes.isOverdue(age)) {
            return size();
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
        flushes.mark(committed);
    }

    private void push(Flushes.Batch batch, Delivery delivery) {
        channels.keySet().stream()
                .collect(Collectors.groupingBy(
                        Rendering::of, Collectors.mapping(Audience::viewpoint, Collectors.toSet())))
                .forEach((rendering, places) -> push(
                        rendering,
                        places,
                        rendering.view().seesAll() ? batch.changes() : batch.shown(),
                        rendering.view().revision(batch.upTo()),
                        delivery));
    }

    /** What is read together: a view in a language, from wherever it is seen. */
    private record Rendering(View view, Language language) {

        static Rendering of(Audience audience) {
            return new Rendering(audience.view(), audience.language());
        }
    }

    private void push(
            Rendering rendering, Set<Viewpoint> viewpoints, Set<Change> changes, long upTo, Delivery delivery) {
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
                                    frames.of(channel.revision(), upTo, parts).followed(delivery));
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
