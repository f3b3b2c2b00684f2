package no.innspill.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.innspill.desk.Committed;
import no.innspill.desk.WentBack;
import no.innspill.page.RehearsalMark;
import no.innspill.privacy.WorkshopDeleted;
import no.innspill.screen.Boards;
import no.innspill.screen.OpenScreens;
import no.innspill.screen.Presence;
import no.innspill.screen.ScreensChanged;
import no.innspill.screen.View;
import no.innspill.store.ByItself.Rounds;
import no.innspill.store.StoreChanged;
import no.innspill.workshop.Revisions;
import no.innspill.workshop.Viewpoint;

/** The feeds of all workshops that have a screen open on this node. */
@ApplicationScoped
public class Feeds implements Presence, OpenScreens {

    private static final Duration STALE = Duration.ofSeconds(5);

    private final Map<String, Feed> feeds = new ConcurrentHashMap<>();

    /** The latest revision announced of each workshop, whether anybody listened or not. */
    private final Map<String, Revisions> announced = new ConcurrentHashMap<>();

    private final Set<String> comings = ConcurrentHashMap.newKeySet();
    private final Boards boards;
    private final Frames frames;
    private final ScheduledExecutorService executor;
    private final Event<ScreensChanged> changes;
    private final EventStreams streams;
    private final Timer latency;

    Feeds(
            Boards boards,
            Frames frames,
            ScheduledExecutorService executor,
            Event<ScreensChanged> changes,
            EventStreams streams,
            RehearsalMark rehearsals,
            @All List<View> views,
            MeterRegistry meters) {
        this.boards = boards;
        this.frames = frames;
        this.executor = executor;
        this.changes = changes;
        this.streams = streams;
        for (View view : views) {
            count(view.name(), "real", code -> !rehearsals.isKnown(code), meters);
            count(view.name(), "pretend", rehearsals::isKnown, meters);
        }
        Gauge.builder("innspill.screens.stale", this::stale)
                .description("Open screens that show what has been old for five seconds")
                .register(meters);
        this.latency = Timer.builder("innspill.push.latency")
                .description("From when a commit is known on this node until it is written to a screen")
                .serviceLevelObjectives(Stream.of(10, 25, 50, 100, 250, 500, 1000, 2500, 5000)
                        .map(Duration::ofMillis)
                        .toArray(Duration[]::new))
                .register(meters);
    }

    private void count(String view, String room, Predicate<String> wanted, MeterRegistry meters) {
        Gauge.builder("innspill.screens", () -> screens(view, wanted))
                .description("Open screens")
                .tags("view", view, "room", room)
                .register(meters);
    }

    private int screens(String view, Predicate<String> wanted) {
        return feeds.entrySet().stream()
                .filter(feed -> wanted.test(feed.getKey()))
                .mapToInt(feed -> feed.getValue().size(view))
                .sum();
    }

    private int stale() {
        return feeds.values().stream().mapToInt(feed -> feed.stale(STALE)).sum();
    }

    void announced(@Observes Committed committed) {
        announced.merge(
                committed.code(), Revisions.of(committed.revision(), committed.shownRevision()), Revisions::later);
        Feed feed = feeds.get(committed.code());
        if (feed != null) {
            feed.mark(committed);
        }
    }

    void deleted(@Observes WorkshopDeleted workshop) {
        announced.remove(workshop.code());
    }

    /** What was pushed leads from revisions that there are not any more; the screens come again, into feeds that begin. */
    void wentBack(@Observes WentBack database) {
        announced.clear();
        feeds.clear();
    }

    /** Whoever watches the room also learns how the store is doing. */
    void changed(@Observes StoreChanged store) {
        comings.addAll(feeds.keySet());
    }

    /** @param revision of the workshop, read just before: whatever was committed since then has been announced */
    Admission enter(Audience audience, Screen.Wire wire, String owner, long seen, long revision) {
        String code = audience.code();
        Admission[] admission = new Admission[1];
        feeds.compute(code, (key, known) -> {
            Feed feed = known == null ? new Feed(code, boards, frames, executor, latency) : known;
            admission[0] = feed.enter(audience, wire, owner, seen, revision);
            return feed;
        });
        if (admission[0].wasEmpty()) {
            // Only now do announcements reach the channel. What came before is a gap that the screen is shown.
            admission[0]
                    .channel()
                    .skipTo(Math.max(revision, audience.view().revision(announced.getOrDefault(code, Revisions.NONE))));
        }
        admission[0].screen().greet();
        comings.add(code);
        return admission[0];
    }

    void leave(String code, Admission admission) {
        admission.leave();
        comings.add(code);
    }

    @Override
    public Set<String> watched() {
        Set<String> watched = new HashSet<>(streams.watched());
        watched.addAll(feeds.keySet());
        return watched;
    }

    @Override
    public List<Open> of(String code) {
        Feed feed = feeds.get(code);
        return feed == null ? List.of() : feed.open();
    }

    /** Whoever watches the room here also sees who comes and goes on other nodes. */
    void changed(@Observes ScreensChanged screens) {
        if (!screens.here()) {
            comings.add(screens.code());
        }
    }

    @Override
    public int connected(String code, String view) {
        Feed feed = feeds.get(code);
        return feed == null ? 0 : feed.connected(view);
    }

    @Override
    public int connected(String code, String view, Viewpoint viewpoint) {
        Feed feed = feeds.get(code);
        return feed == null ? 0 : feed.connected(view, viewpoint);
    }

    /** Tells who watches the room of comings and goings, once a second at most. */
    @Scheduled(every = "1s", skipExecutionIf = Rounds.class)
    void showPassing() {
        for (String code : List.copyOf(comings)) {
            comings.remove(code);
            changes.fire(new ScreensChanged(code, true));
            Feed feed = feeds.get(code);
            if (feed != null) {
                feed.showPassing();
            }
        }
    }

    /** Some of those figures fall as time goes by, though nobody comes or goes. */
    @Scheduled(every = "20s", skipExecutionIf = Rounds.class)
    void grow() {
        comings.addAll(feeds.keySet());
    }

    /** On the event loop: a server whose workers are all busy is slow, and not gone. */
    @Scheduled(every = "1s", skipExecutionIf = Rounds.class)
    @NonBlocking
    void tick() {
        String beat = frames.beat();
        feeds.values().forEach(feed -> feed.tick(beat));
    }

    /** Drops feeds that nobody watches any more. */
    @Scheduled(every = "60s", skipExecutionIf = Rounds.class)
    void sweep() {
        feeds.keySet()
                .forEach(code -> feeds.computeIfPresent(code, (key, feed) -> {
                    feed.sweep();
                    return feed.isEmpty() ? null : feed;
                }));
    }
}
