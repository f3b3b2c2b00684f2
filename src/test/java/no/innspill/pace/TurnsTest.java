package no.innspill.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final ExecutorService people = Executors.newCachedThreadPool();

    @AfterEach
    void goHome() {
        people.shutdownNow();
    }

    @Test
    void twoWorkAFewWaitAndTheOthersComeAgain() {
        Turns turns = new Turns(2, 3, Duration.ofMinutes(1));
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger working = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            answers.add(CompletableFuture.supplyAsync(() -> work(turns, "A", end, working, most), people));
        }
        // Four are turned away at once, while nobody has come to an end.
        await().until(() -> answers.stream().filter(CompletableFuture::isDone).count(), done -> done == 4);
        end.countDown();
        List<String> all = answers.stream().map(CompletableFuture::join).toList();
        assertThat(all.stream().filter("busy"::equals)).hasSize(4);
        assertThat(all.stream().filter("done"::equals)).hasSize(5);
        assertThat(most).hasValue(2);
    }

    private static String work(
            Turns turns, String whose, CountDownLatch end, AtomicInteger working, AtomicInteger most) {
        try {
            return turns.take(
                    whose,
                    () -> {
                        most.accumulateAndGet(working.incrementAndGet(), Math::max);
                        end.await();
                        working.decrementAndGet();
                        return "done";
                    },
                    () -> "busy");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aWorkshopThatTakesAllPlacesKeepsNoOtherOut() {
        Turns turns = new Turns(1, 2, Duration.ofMinutes(1));
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger working = new AtomicInteger();
        List<CompletableFuture<String>> greedy = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            greedy.add(CompletableFuture.supplyAsync(() -> work(turns, "A", end, working, working), people));
        }
        await().until(() -> greedy.stream().filter(CompletableFuture::isDone).count(), done -> done == 7);
        AtomicReference<String> other = new AtomicReference<>();
        Thread somebody = new Thread(() -> other.set(work(turns, "B", end, working, working)));
        somebody.start();
        // It waits for its turn, or has been turned away.
        await().until(
                        somebody::getState,
                        state -> state == Thread.State.TIMED_WAITING || state == Thread.State.TERMINATED);
        end.countDown();
        await().untilAsserted(() -> assertThat(other).hasValue("done"));
        assertThat(greedy.stream().map(CompletableFuture::join).filter("done"::equals))
                .hasSize(3);
    }

    @Test
    void limitsAsHighAsOnesCanBeSetTurnNobodyAway() throws Exception {
        Turns turns = new Turns(Integer.MAX_VALUE, Integer.MAX_VALUE, Duration.ofMinutes(1));
        assertThat(turns.<String>take("A", () -> "done", () -> "busy")).isEqualTo("done");
    }

    @Test
    void whoeverWaitedLongEnoughComesAgain() throws Exception {
        Turns turns = new Turns(1, 1, Duration.ofMillis(1));
        assertThat(turns.<String>take("A", () -> turns.take("A", () -> "done", () -> "busy"), () -> "never"))
                .isEqualTo("busy");
        assertThat(turns.<String>take("A", () -> "done", () -> "busy")).isEqualTo("done");
    }

    @Test
    void workThatFailsGivesItsTurnBack() throws Exception {
        Turns turns = new Turns(1, 0, Duration.ofMillis(1));
        assertThatThrownBy(() -> turns.take(
                        "A",
                        () -> {
                            throw new IllegalStateException("broken");
                        },
                        () -> "busy"))
                .hasMessage("broken");
        assertThat(turns.<String>take("A", () -> "done", () -> "busy")).isEqualTo("done");
    }
}
