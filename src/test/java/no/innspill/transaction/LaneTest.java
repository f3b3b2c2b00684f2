package no.innspill.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Those who wait for a place, and how all of them are sent away. */
class LaneTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final Lane lane = new Lane(1);

    @Test
    void whoWaitsTooLongIsToldToComeAgain() {
        Lane.Place taken = lane.enter(LONG);
        try (taken) {
            assertThatThrownBy(() -> lane.enter(Duration.ofMillis(1))).isInstanceOf(Busy.class);
        }
        lane.enter(Duration.ZERO).close();
    }

    @Test
    void allWhoWaitAreLetGoAtOnceAndWhoComesAfterThemWaitsAsBefore() {
        Lane.Place stuck = lane.enter(LONG);
        CountDownLatch asking = new CountDownLatch(20);
        List<CompletableFuture<Void>> waiting = Stream.generate(() -> CompletableFuture.runAsync(
                        () -> {
                            asking.countDown();
                            lane.enter(LONG).close();
                        },
                        command -> new Thread(command).start()))
                .limit(20)
                .toList();
        while (asking.getCount() > 0 || waiting.stream().anyMatch(CompletableFuture::isDone)) {
            Thread.onSpinWait();
        }
        lane.dismiss();
        waiting.forEach(CompletableFuture::join);
        Lane.Place fresh = lane.enter(LONG);
        try (fresh) {
            // Whoever was stuck gives back a place of the time before.
            stuck.close();
            assertThatThrownBy(() -> lane.enter(Duration.ofMillis(1))).isInstanceOf(Busy.class);
        }
        assertThat(lane.enter(LONG)).isNotNull();
    }

    @Test
    void whoEmptiesItWaitsForThoseWhoHaveAPlace() {
        Lane.Place taken = lane.enter(LONG);
        CompletableFuture<Void> emptied = CompletableFuture.runAsync(() -> {
            try {
                lane.empty(LONG);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(emptied).isNotDone();
        taken.close();
        emptied.join();
        assertThatThrownBy(() -> lane.enter(Duration.ofMillis(1))).isInstanceOf(Busy.class);
    }
}
