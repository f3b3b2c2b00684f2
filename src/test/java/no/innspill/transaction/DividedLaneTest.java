package no.innspill.transaction;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Places that several share, none of whom can have all. */
class DividedLaneTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final Lane all = new Lane(3);
    private final DividedLane lane = new DividedLane(all, 2);

    @Test
    void whoHasTheirShareWaitsWhileOthersGetAPlace() {
        Lane.Place first = lane.enter("large", LONG);
        Lane.Place second = lane.enter("large", LONG);
        refused("large");
        lane.enter("small", Duration.ZERO).close();
        first.close();
        lane.enter("large", Duration.ZERO).close();
        second.close();
    }

    @Test
    void whoeverWaitsForTheirOwnShareKeepsNobodyElseOut() {
        Lane.Place first = lane.enter("large", LONG);
        Lane.Place second = lane.enter("large", LONG);
        var waiting = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> lane.enter("large", LONG).close(), command -> new Thread(command).start()))
                .toList();
        lane.enter("small", Duration.ZERO).close();
        first.close();
        second.close();
        waiting.forEach(CompletableFuture::join);
    }

    @Test
    void whoWentAwayUnservedHasGivenTheirShareBack() {
        Lane.Place a = all.enter(LONG);
        Lane.Place b = all.enter(LONG);
        Lane.Place c = all.enter(LONG);
        for (int i = 0; i < 5; i++) {
            refused("one");
        }
        a.close();
        b.close();
        lane.enter("one", Duration.ZERO);
        lane.enter("one", Duration.ZERO);
        refused("two");
        c.close();
        lane.enter("two", Duration.ZERO).close();
    }

    @Test
    void allWhoWaitAreLetGoAtOnce() {
        lane.enter("large", LONG);
        lane.enter("large", LONG);
        var waiting = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> lane.enter("large", LONG).close(), command -> new Thread(command).start()))
                .toList();
        while (waiting.stream().anyMatch(waits -> !waits.isDone())) {
            lane.dismiss();
            all.dismiss();
        }
        waiting.forEach(CompletableFuture::join);
    }

    private void refused(String whose) {
        assertThatThrownBy(() -> lane.enter(whose, Duration.ZERO)).isInstanceOf(Busy.class);
    }
}
