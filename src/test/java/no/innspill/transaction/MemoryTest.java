package no.innspill.transaction;

import static no.innspill.Turnstile.pass;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.innspill.Room;
import no.innspill.desk.Answer;
import no.innspill.desk.Change;
import no.innspill.desk.Desk;
import no.innspill.desk.Outcome;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MemoryTest {

    @Inject
    Memory memory;

    @Inject
    Transactions transactions;

    @Inject
    Desk desk;

    private final AtomicInteger readings = new AtomicInteger();

    private int once() {
        return memory.once("question", readings::incrementAndGet);
    }

    @Test
    void whoOnlyReadsReadsOnceAndTheNextOneAnew() {
        Supplier<Integer> twice = () -> once() + once();
        assertThat(transactions.read(twice)).isEqualTo(2);
        assertThat(transactions.read(twice)).isEqualTo(4);
    }

    @Test
    void whoChangesSomethingReadsEachTime() {
        int sum = transactions.write(() -> once() + once());
        assertThat(sum).isEqualTo(3);
        assertThat(once() + once()).as("no transaction at all").isEqualTo(7);
    }

    @Test
    void ratingsInARowReadOnceUntilSomethingElseIsDone() {
        Room room = Room.at(Room.COLLECT);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch hold = new CountDownLatch(1);
        CompletableFuture<Answer> first = submit(room, Change.DONE, () -> {
            begun.countDown();
            pass(hold);
        });
        pass(begun);
        Runnable rating = () -> {
            int unused = memory.onceForRatings("question", readings::incrementAndGet);
        };
        List<CompletableFuture<Answer>> batch = Stream.of(
                        submit(room, Change.RATING, rating),
                        submit(room, Change.RATED, rating),
                        submit(room, Change.DONE, rating),
                        submit(room, Change.RATING, rating))
                .toList();
        hold.countDown();
        first.join();
        batch.forEach(CompletableFuture::join);
        assertThat(readings).hasValue(2);
    }

    private CompletableFuture<Answer> submit(Room room, Change change, Runnable deed) {
        return desk.submit(room.code(), Optional.empty(), workshop -> {
                    deed.run();
                    return Outcome.accepted(change);
                })
                .toCompletableFuture();
    }
}
