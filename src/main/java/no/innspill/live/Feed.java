package no.innspill.live;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import no.innspill.desk.Committed;
import no.innspill.screen.Boards;
import no.innspill.screen.OpenScreens.Open;
import no.innspill.screen.Part;
import no.innspill.workshop.Viewpoint;

/**
 * What one workshop pushes to its screens. Commits mark things dirty; a flush ({@link Flushes} says when) reads them as
 * they stand, renders them once for each audience, and hands the frame to all.
 */
final class Feed {

    private final String code;
    private final Frames frames;
    private final Flushes flushes;
    private final Map<Audience, Channel> channels = new ConcurrentHashMap<>();

    /** @param latency from when a commit is known here until a screen has it */
    Feed(String code, Boards boards, Frames frames, ScheduledExecutorService executor, Timer latency) {
        this.code = code;
        this.frames = frames;
        this.flushes =
                new Flushes(on(executor), System::nanoTime, latency, new FramePush(code, boards, frames, channels));
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
}
