package no.innspill.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.innspill.desk.Committed;
import no.innspill.desk.RecentCommits;
import no.innspill.pace.Limits;
import no.innspill.privacy.WorkshopDeleted;
import no.innspill.store.ByItself.Rounds;

/** The programs that follow workshops on this node, told by the same announcements as the screens. */
@ApplicationScoped
class EventStreams {

    /** Whoever comes back within that time is told what they have missed. */
    private static final Duration KEPT = Duration.ofMinutes(2);

    private static final int REMEMBERED = 100;

    private final Map<String, Followed> workshops = new ConcurrentHashMap<>();
    private final Counter dropped;
    private final int most;

    EventStreams(Limits limits, MeterRegistry meters) {
        this.most = limits.streamsPerWorkshop();
        this.dropped = meters.counter("innspill.streams.dropped");
        Gauge.builder("innspill.streams", this::open)
                .description("Programs that follow a workshop by server-sent events")
                .register(meters);
    }

    /** One workshop with those who follow it. */
    private static final class Followed {

        private final RecentCommits recent = new RecentCommits(REMEMBERED);
        private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
        private volatile long emptySince = System.nanoTime();

        private boolean isForgotten() {
            return streams.isEmpty() && System.nanoTime() - emptySince > KEPT.toNanos();
        }
    }

    boolean hasRoomFor(String code) {
        Followed followed = workshops.get(code);
        return followed == null || followed.streams.size() < most;
    }

    /** Takes it in if there is room. From now on it hears what is committed. */
    boolean enter(String code, EventStream stream) {
        boolean[] entered = new boolean[1];
        workshops.compute(code, (key, known) -> {
            Followed followed = known == null ? new Followed() : known;
            entered[0] = followed.streams.size() < most && followed.streams.add(stream);
            return followed;
        });
        return entered[0];
    }

    void leave(String code, EventStream stream) {
        stream.close();
        Followed followed = workshops.get(code);
        if (followed != null && followed.streams.remove(stream)) {
            followed.emptySince = System.nanoTime();
        }
    }

    RecentCommits recent(String code) {
        return workshops.computeIfAbsent(code, fresh -> new Followed()).recent;
    }

    void announced(@Observes Committed committed) {
        Followed followed = workshops.get(committed.code());
        if (followed != null) {
            followed.recent.add(committed);
            followed.streams.forEach(stream -> stream.hear(committed));
        }
    }

    void deleted(@Observes WorkshopDeleted workshop) {
        Followed followed = workshops.remove(workshop.code());
        if (followed != null) {
            followed.streams.forEach(EventStream::shut);
        }
    }

    /** On the event loop, as what it does is little. */
    @Scheduled(every = "1s", skipExecutionIf = Rounds.class)
    @NonBlocking
    void tick() {
        workshops.values().forEach(followed -> followed.streams.stream()
                .filter(EventStream::tick)
                .forEach(stream -> {
                    dropped.increment();
                    stream.cut();
                }));
        workshops.values().removeIf(Followed::isForgotten);
    }

    /** They come again, to whichever node answers. */
    void sendAway() {
        workshops.values().forEach(followed -> followed.streams.forEach(EventStream::end));
    }

    Set<String> watched() {
        return workshops.keySet();
    }

    private int open() {
        return workshops.values().stream()
                .mapToInt(followed -> followed.streams.size())
                .sum();
    }
}
