package no.innspill.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.innspill.desk.Change;
import no.innspill.desk.Committed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommitOrderTest {

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    private final List<Committed> heard = new CopyOnWriteArrayList<>();
    private final CommitOrder order = new CommitOrder(heard::add, executor);

    @BeforeEach
    void theFirstIsKnown() {
        order.offer(commit(1));
    }

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void beforeTheFirstThatIsHeardAnythingMayHaveHappened() {
        assertThat(heard.get(0).changes()).contains(Change.BOARD, Change.ACCESS);
        assertThat(heard.get(0).shownChanges()).contains(Change.BOARD);
    }

    @Test
    void oneAheadOfItsTurnWaitsForThoseBeforeIt() {
        order.offer(commit(4));
        order.offer(commit(3));
        assertThat(heard).extracting(Committed::revision).containsExactly(1L);
        order.offer(commit(2));
        assertThat(heard).extracting(Committed::revision).containsExactly(1L, 2L, 3L, 4L);
        assertThat(heard.subList(1, 4)).allSatisfy(each -> assertThat(each).isEqualTo(commit(each.revision())));
    }

    @Test
    void eachIsHandedOnOnce() {
        order.offer(commit(2));
        order.offer(commit(2));
        order.offer(commit(1));
        assertThat(heard).extracting(Committed::revision).containsExactly(1L, 2L);
    }

    @Test
    void afterOneThatIsLostAnythingMayBeDifferent() {
        order.offer(commit(3));
        order.offer(commit(4));
        await().until(() -> heard.size() == 3);
        assertThat(heard).extracting(Committed::revision).containsExactly(1L, 3L, 4L);
        assertThat(heard.get(1).changes()).contains(Change.BOARD, Change.ACCESS, Change.idea(3));
        assertThat(heard.get(2)).isEqualTo(commit(4));
    }

    @Test
    void workshopsDoNotWaitForEachOther() {
        order.offer(commit(3));
        order.offer(new Committed("OTHER1", 7, Set.of(Change.TIMER), 7, Set.of(Change.TIMER)));
        assertThat(heard).extracting(Committed::code).contains("OTHER1");
    }

    /** It is of a database that another one has taken the place of: those who listen would count on from there. */
    @Test
    void whatWaitsForItsTurnWhenEverythingIsForgottenIsNeverHandedOn() throws InterruptedException {
        order.offer(commit(3));
        order.forget();
        executor.shutdown();
        assertThat(executor.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(heard).extracting(Committed::revision).containsExactly(1L);
    }

    private static Committed commit(long revision) {
        return new Committed("KX7M2P", revision, Set.of(Change.idea(revision)), revision, Set.of());
    }
}
