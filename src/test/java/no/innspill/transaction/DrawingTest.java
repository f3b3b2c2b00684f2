package no.innspill.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** Boards that take long to draw are drawn beside what everybody else does. */
@QuarkusTest
class DrawingTest {

    @Inject
    Transactions transactions;

    @Test
    void aWorkshopThatIsDrawnForAsLongAsItMayKeepsNobodyWaiting() throws InterruptedException {
        Room other = Room.at(Room.COLLECT);
        Guest guest = other.join();
        CountDownLatch begun = new CountDownLatch(3);
        CountDownLatch done = new CountDownLatch(1);
        List<CompletableFuture<Boolean>> drawings = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> transactions.draw("LARGE2", () -> hold(begun, done)),
                        command -> new Thread(command).start()))
                .limit(12)
                .toList();
        try {
            begun.await();
            long idea = guest.post(other.school(), "Vi skriver imens");
            assertThat(guest.get("/w/" + other.code() + "/board?view=participant")
                            .asString())
                    .contains("Vi skriver imens");
            assertThat(guest.get("/w/" + other.code() + "/mine").asString()).contains(Long.toString(idea));
        } finally {
            done.countDown();
        }
        // Those who had no place, and waited too long for one, were told so.
        drawings.forEach(drawing ->
                assertThat(drawing.exceptionally(busy -> true).join()).isTrue());
    }

    private static boolean hold(CountDownLatch begun, CountDownLatch done) {
        begun.countDown();
        try {
            done.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
