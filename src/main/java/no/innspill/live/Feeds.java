package no.innspill.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import no.innspill.desk.Committed;
import no.innspill.screen.Boards;
import no.innspill.workshop.Workshops;
import org.jspecify.annotations.Nullable;

/** The feeds of all workshops that have a screen open on this node. */
@ApplicationScoped
class Feeds {

    private final Map<String, Feed> feeds = new ConcurrentHashMap<>();
    private final Boards boards;
    private final Frames frames;
    private final Workshops workshops;
    private final ScheduledExecutorService executor;

    Feeds(Boards boards, Frames frames, Workshops workshops, ScheduledExecutorService executor, MeterRegistry meters) {
        this.boards = boards;
        this.frames = frames;
        this.workshops = workshops;
        this.executor = executor;
        Gauge.builder("innspill.screens", this, Feeds::screens).register(meters);
    }

    void announced(@Observes Committed committed) {
        Feed feed = feeds.get(committed.code());
        if (feed != null) {
            feed.mark(committed);
        }
    }

    /** Takes a screen in and says through the returned seat where to take it out again. */
    Seat enter(Audience audience, Screen.Wire wire, long from) {
        Seat seat = new Seat();
        feeds.compute(audience.code(), (code, known) -> {
            Feed feed = known == null ? new Feed(code, boards, frames, executor) : known;
            feed.enter(audience, wire, from, new Feed.Entrance() {
                @Override
                public long revision() {
                    return QuarkusTransaction.requiringNew()
                            .call(() -> workshops.revision(code).orElse(0L));
                }

                @Override
                public void entered(Channel channel, Screen screen) {
                    seat.channel = channel;
                    seat.screen = screen;
                }
            });
            return feed;
        });
        return seat;
    }

    /** Where a screen sits, so that it can be taken out. */
    static final class Seat {
        private @Nullable Channel channel;
        private @Nullable Screen screen;

        void leave() {
            if (channel != null && screen != null) {
                channel.leave(screen);
            }
        }
    }

    Map<String, Feed> all() {
        return feeds;
    }

    private double screens() {
        return feeds.values().stream()
                .flatMap(feed -> feed.channels().values().stream())
                .mapToInt(Channel::size)
                .sum();
    }

    /** Drops feeds that nobody has watched for a while. */
    @Scheduled(every = "60s")
    void sweep() {
        feeds.values().forEach(Feed::sweep);
        feeds.keySet().forEach(code -> feeds.computeIfPresent(code, (c, feed) -> feed.isEmpty() ? null : feed));
    }
}
