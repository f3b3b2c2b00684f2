package no.innspill.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.innspill.desk.Change;
import no.innspill.desk.Committed;
import org.junit.jupiter.api.Test;

/** When a workshop's screens are told, by a clock that stands until the test moves it. */
class FlushesTest {

    private static final String CODE = "ABCDEF";
    private static final long REST = Flushes.SHORTEST_REST.toMillis();

    /** What one flush took along, when it began, and the way back from its screens. */
    private record Pushed(long at, Flushes.Batch batch, Delivery delivery) {

        long upTo() {
            return batch.upTo().all();
        }
    }

    private record Waiting(long at, Runnable work) {}

    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(Comparator.comparingLong(Waiting::at));
    private final List<Pushed> pushed = new ArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Flushes flushes = new Flushes(
            (work, nanos) -> waiting.add(new Waiting(now() + nanos, work)),
            this::now,
            meters.timer("latency"),
            this::push);

    private long millis;
    private long revision;
    private int screens;
    private long drawing;

    private long now() {
        return Duration.ofMillis(millis).toNanos();
    }

    private void push(Flushes.Batch batch, Delivery delivery) {
        pushed.add(new Pushed(millis, batch, delivery));
        millis += drawing;
        for (int i = 0; i < screens; i++) {
            delivery.handed();
        }
    }

    @Test
    void whileThereIsAirAChangeLeavesAtOnce() {
        change();
        runUntil(0);
        assertThat(pushed).hasSize(1);
        runUntil(1_000);
        change();
        runUntil(1_000);
        assertThat(pushed).extracting(Pushed::at).containsExactly(0L, 1_000L);
    }

    @Test
    void whatComesWhileOneIsOnItsWayLeavesTogetherAfterItHasLandedAndRested() {
        screens = 10;
        change();
        runUntil(0);
        runUntil(5);
        change();
        runUntil(8);
        change();
        runUntil(40);
        assertThat(pushed).as("none overlaps").hasSize(1);
        written(10);
        runUntil(79);
        assertThat(pushed).as("it took 40 ms, so it rests for 40").hasSize(1);
        runUntil(80);
        assertThat(pushed).extracting(Pushed::upTo).containsExactly(1L, 3L);
    }

    @Test
    void aQuickOneRestsALittle() {
        change();
        runUntil(0);
        change();
        runUntil(REST - 1);
        assertThat(pushed).hasSize(1);
        runUntil(REST);
        assertThat(pushed).hasSize(2);
    }

    @Test
    void whatTakesLongToDrawRestsAsLong() {
        drawing = 70;
        change();
        runUntil(0);
        change();
        runUntil(139);
        assertThat(pushed).hasSize(1);
        runUntil(140);
        assertThat(pushed).hasSize(2);
    }

    @Test
    void oneScreenInTenMayBeGoneWithoutHoldingUpTheOthers() {
        screens = 20;
        change();
        runUntil(0);
        change();
        written(17);
        runUntil(200);
        assertThat(pushed).hasSize(1);
        written(1);
        runUntil(400);
        assertThat(pushed).hasSize(2);
    }

    @Test
    void screensThatTakeNothingHoldUpNobodyForLong() {
        screens = 3;
        change();
        runUntil(0);
        change();
        long longest = Flushes.LONGEST_FLIGHT.plus(Flushes.LONGEST_REST).toMillis();
        runUntil(longest - 1);
        assertThat(pushed).hasSize(1);
        runUntil(longest);
        assertThat(pushed).hasSize(2);
        written(3);
        runUntil(10 * longest);
        assertThat(pushed).as("a late word of the first one sets nothing off").hasSize(2);
    }

    @Test
    void aFlushThatFailsIsFollowedByTheNext() {
        Flushes failing = new Flushes(
                (work, nanos) -> waiting.add(new Waiting(now() + nanos, work)),
                this::now,
                meters.timer("latency"),
                (batch, delivery) -> {
                    pushed.add(new Pushed(millis, batch, delivery));
                    throw new IllegalStateException("not drawn");
                });
        failing.mark(committed(1));
        assertThatThrownBy(() -> runUntil(0)).hasMessage("not drawn");
        failing.mark(committed(2));
        assertThatThrownBy(() -> runUntil(REST)).hasMessage("not drawn");
        assertThat(pushed).extracting(Pushed::upTo).containsExactly(1L, 2L);
    }

    @Test
    void aLostAnnouncementMeansThatEverythingMayBeDifferent() {
        change();
        runUntil(0);
        revision += 3;
        change();
        runUntil(1_000);
        assertThat(pushed.get(0).batch().changes()).containsExactly(Change.ACCESS);
        assertThat(pushed.get(1).batch().changes()).contains(Change.BOARD);
        assertThat(pushed.get(1).batch().shown()).contains(Change.BOARD);
    }

    @Test
    void itIsToldWhatHasWaitedForLong() {
        Duration five = Duration.ofSeconds(5);
        change();
        runUntilBefore(5_000);
        assertThat(flushes.isOverdue(five)).isFalse();
        runUntilBefore(5_001);
        assertThat(flushes.isOverdue(five)).as("nobody has begun to draw it").isTrue();
        runUntil(5_001);
        assertThat(flushes.isOverdue(five)).isFalse();
    }

    @Test
    void theLatencyOfEveryScreenIsMeasured() {
        screens = 4;
        change();
        runUntil(0);
        runUntil(30);
        written(4);
        assertThat(meters.timer("latency").count()).isEqualTo(4);
        assertThat(meters.timer("latency").max(TimeUnit.MILLISECONDS)).isEqualTo(30);
    }

    private void change() {
        flushes.mark(committed(++revision));
    }

    private static Committed committed(long revision) {
        return new Committed(CODE, revision, Set.of(Change.ACCESS), revision, Set.of(Change.ACCESS));
    }

    private void written(int times) {
        Delivery delivery = pushed.get(0).delivery();
        for (int i = 0; i < times; i++) {
            delivery.written();
        }
    }

    /** Time goes by, and nobody has a thread free for what is due. */
    private void runUntilBefore(long end) {
        millis = end;
    }

    private void runUntil(long end) {
        while (!waiting.isEmpty()
                && waiting.peek().at() <= Duration.ofMillis(end).toNanos()) {
            Waiting next = waiting.remove();
            millis = Math.max(millis, Duration.ofNanos(next.at()).toMillis());
            next.work().run();
        }
        millis = Math.max(millis, end);
    }
}
