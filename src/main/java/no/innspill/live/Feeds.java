package no.innspill.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import no.innspill.desk.Committed;
import no.innspill.privacy.WorkshopDeleted;
import no.innspill.screen.Boards;
import no.innspill.screen.Presence;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshops;

/** The feeds of all workshops that have a screen open on this node. */
@ApplicationScoped
public class Feeds implements Presence {

    private final Map<String, Feed> feeds = new ConcurrentHashMap<>();
    private final Set<String> comings = ConcurrentHashMap.newKeySet();
    private final Boards boards;
    private final Frames frames;
    private final Workshops workshops;
    private final ScheduledExecutorService executor;

    Feeds(Boards boards, Frames frames, Workshops workshops, ScheduledExecutorService executor, MeterRegistry meters) {
        this.boards = boards;
        this.frames = frames;
        this.workshops = workshops;
        this.executor = executor;
        Gauge.builder("innspill.screens", feeds, all -> all.values().stream()
                        .mapToInt(Feed::size)
                        .sum())
                .register(meters);
    }

    void announced(@Observes Committed committed) {
        Feed feed = feeds.get(committed.code());
        if (feed != null) {
            feed.mark(committed);
        }
    }

    void deleted(@Observes WorkshopDeleted workshop) {
        Feed feed = feeds.get(workshop.code());
        if (feed != null) {
            feed.shut(audience -> true);
        }
    }

    Admission enter(Audience audience, Screen.Wire wire, String owner, long seen) {
        String code = audience.code();
        Admission[] admission = new Admission[1];
        feeds.compute(code, (key, known) -> {
            Feed feed = known == null ? new Feed(code, boards, frames, executor) : known;
            admission[0] = feed.enter(audience, wire, owner, seen, () -> revision(code));
            return feed;
        });
        if (admission[0].isFirst()) {
            // Only now can announcements reach the new channel. What was committed before is a gap that its screens are
            // shown; what is committed from here on they get.
            admission[0].channel().skipTo(revision(code));
        }
        comings.add(code);
        return admission[0];
    }

    private long revision(String code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> workshops.revision(code).orElse(0L));
    }

    void leave(String code, Admission admission) {
        admission.leave();
        comings.add(code);
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
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void showPassing() {
        for (String code : List.copyOf(comings)) {
            comings.remove(code);
            Feed feed = feeds.get(code);
            if (feed != null) {
                feed.showPassing();
            }
        }
    }

    /** Some of those figures fall as time goes by, though nobody comes or goes. */
    @Scheduled(every = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void grow() {
        comings.addAll(feeds.keySet());
    }

    /** On the event loop: a server whose workers are all busy is slow, and not gone. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @NonBlocking
    void tick() {
        String beat = frames.beat();
        feeds.values().forEach(feed -> feed.tick(beat));
    }

    /** Drops feeds that nobody watches any more. */
    @Scheduled(every = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        feeds.keySet()
                .forEach(code -> feeds.computeIfPresent(code, (key, feed) -> {
                    feed.sweep();
                    return feed.isEmpty() ? null : feed;
                }));
    }
}
