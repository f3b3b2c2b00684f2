package no.innspill.live;

import io.micrometer.core.instrument.Timer;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import no.innspill.desk.Committed;
import no.innspill.desk.WentBack;
import no.innspill.privacy.WorkshopDeleted;
import no.innspill.screen.Boards;
import no.innspill.store.ByItself.Rounds;
import no.innspill.workshop.Revisions;

/** The feeds of all workshops that have a screen open on this node. */
@ApplicationScoped
class Feeds {

    private final Map<String, Feed> feeds = new ConcurrentHashMap<>();

    /** The latest revision announced of each workshop, whether anybody listened or not. */
    private final Map<String, Revisions> announced = new ConcurrentHashMap<>();

    private final Comings comings;
    private final Boards boards;
    private final Frames frames;
    private final ScheduledExecutorService executor;
    private final Timer latency;

    Feeds(Boards boards, Frames frames, ScheduledExecutorService executor, Comings comings, ScreenFigures figures) {
        this.boards = boards;
        this.frames = frames;
        this.executor = executor;
        this.comings = comings;
        this.latency = figures.latency();
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

    /** The workshops with a feed. */
    Set<String> codes() {
        return feeds.keySet();
    }

    Optional<Feed> of(String code) {
        return Optional.ofNullable(feeds.get(code));
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
