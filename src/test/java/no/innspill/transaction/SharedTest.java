package no.innspill.transaction;

import static no.innspill.Turnstile.pass;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** One piece of work for all who ask at the same time. */
class SharedTest {

    private final Shared<String, Integer> shared = new Shared<>();
    private final AtomicInteger done = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch hold = new CountDownLatch(1);

    @Test
    void whoAsksWhileItIsUnderWayGetsTheSameResult() {
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> ask("a").join());
        pass(begun);
        CompletableFuture<Integer> second = shared.ask("a", done::incrementAndGet);
        assertThat(second).as("nobody has begun a second time").isNotDone();
        hold.countDown();
        assertThat(first.join()).isEqualTo(1);
        assertThat(second.join()).isEqualTo(1);
    }

    @Test
    void anotherKeyIsOtherWork() {
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> ask("a").join());
        pass(begun);
        assertThat(shared.ask("b", () -> 7).join()).isEqualTo(7);
        hold.countDown();
        first.join();
    }

    @Test
    void aFailureIsToldToAllAndTheNextTryBeginsAnew() {
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> shared.ask("a", () -> {
                    begun.countDown();
                    pass(hold);
                    throw new IllegalStateException("on purpose");
                })
                .join());
        pass(begun);
        CompletableFuture<Integer> second = shared.ask("a", done::incrementAndGet);
        hold.countDown();
        assertThatThrownBy(first::join).hasMessageContaining("on purpose");
        assertThatThrownBy(second::join).hasMessageContaining("on purpose");
        assertThat(shared.ask("a", () -> 3).join()).isEqualTo(3);
    }

    @Test
    void anErrorOfTheMachineLeavesNobodyWaiting() {
        CompletableFuture<Integer> broken = shared.ask("a", () -> {
            throw new StackOverflowError("on purpose");
        });
        assertThat(broken).isCompletedExceptionally();
        assertThat(shared.ask("a", () -> 3).join()).isEqualTo(3);
    }

    private CompletableFuture<Integer> ask(String key) {
        return shared.ask(key, () -> {
            begun.countDown();
            pass(hold);
            return done.incrementAndGet();
        });
    }
}
