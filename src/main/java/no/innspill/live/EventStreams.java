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
import java.util.function.Predicate;
import no.innspill.desk.Committed;
import no.innspill.desk.RecentCommits;
import no.innspill.desk.WentBack;
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
    private final Limits limits;

    EventStreams(Limits limits, MeterRegistry meters) {
        this.limits = limits;
        this.dropped = meters.counter("innspill.streams.dropped");
        Gauge.builder("innspill.streams", this::open)
                .description("Programs that follow a workshop by server-sent events")
                .register(meters);
    }

    /** One workshop with those who follow it. */
    private static final class Followed {

        private final RecentCommits recent = new RecentCommits(REMEMBERED);
        private final Map<EventStream, Arrival> streams = new ConcurrentHashMap<>();
        private volatile long emptySince = System.nanoTime();

        private boolean isForgotten() {
            return streams.isEmpty() && System.nanoTime() - emptySince > KEPT.toNanos();
        }

        private int many(Predicate<Arrival> which) {
            return (int) streams.values().stream().filter(which).count();
        }
    }

    boolean hasRoomFor(Arrival arrival) {
        Followed followed = workshops.get(arrival.code());
        return followed == null || hasRoom(followed, arrival);
    }

    /** Nobody has more than a few, and however many participants come, those who lead find room. */
    private boolean hasRoom(Followed followed, Arrival arrival) {
        int all = limits.streamsPerWorkshop();
        int ofOne = arrival.isOfParticipant() ? limits.streamsPerParticipant() : limits.streamsPerLink();
        return followed.many(each -> each.follower().equals(arrival.follower())) < ofOne
                && followed.streams.size() < (arrival.isOwners() ? all : all - all / 10)
                && (arrival.view().seesAll()
                        || followed.many(each -> !each.view().seesAll()) < all - all / 2);
    }

    /** Takes it in if there is room. From now on it hears what is committed. */
    boolean enter(Arrival arrival, EventStream stream) {
        boolean[] entered = new boolean[1];
        workshops.compute(arrival.code(), (key, known) -> {
            Followed followed = known == null ? new Followed() : known;
            entered[0] = hasRoom(followed, arrival);
            if (entered[0]) {
                followed.streams.put(stream, arrival);
            }
            return followed;
        });
        return entered[0];
    }

    void leave(String code, EventStream stream) {
        stream.close();
        Followed followed = workshops.get(code);
        if (followed != null && followed.streams.remove(stream) != null) {
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
            followed.streams.keySet().forEach(stream -> stream.hear(committed));
        }
    }

    void deleted(@Observes WorkshopDeleted workshop) {
        Followed followed = workshops.remove(workshop.code());
        if (followed != null) {
            followed.streams.keySet().forEach(EventStream::shut);
        }
    }

    void wentBack(@Observes WentBack database) {
        workshops.values().forEach(followed -> followed.recent.forget());
    }

    /** On the event loop, as what it does is little. */
    @Scheduled(every = "1s", skipExecutionIf = Rounds.class)
    @NonBlocking
    void tick() {
        workshops.values().forEach(followed -> followed.streams.keySet().stream()
                .filter(EventStream::tick)
                .forEach(stream -> {
                    dropped.increment();
                    stream.cut();
                }));
        workshops.values().removeIf(Followed::isForgotten);
    }

    /** They come again, to whichever node answers. */
    void sendAway() {
        workshops.values().forEach(followed -> followed.streams.keySet().forEach(EventStream::end));
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
