package no.innspill.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.SuccessfulExecution;
import io.quarkus.scheduler.Trigger;
import jakarta.inject.Singleton;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What the server does by itself is not begun twice, and waited for when the server stops. */
class UnderWayTest {

    private final UnderWay underWay = new UnderWay();
    private final ScheduledExecution copying = executionOf("copying");
    private final ScheduledExecution closing = executionOf("closing");

    @Test
    void nothingIsBegunAgainBeforeItIsDone() {
        assertThat(underWay.begin(copying)).isTrue();
        assertThat(underWay.begin(copying)).isFalse();
        assertThat(underWay.begin(closing)).isTrue();
        underWay.done(new SuccessfulExecution(copying));
        underWay.failed(new FailedExecution(closing, new IllegalStateException("on purpose")));
        assertThat(underWay.begin(copying)).isTrue();
        assertThat(underWay.begin(closing)).isTrue();
    }

    @Test
    void theServerStopsWhenAllIsDoneAndBeginsNothingMeanwhile() {
        underWay.begin(copying);
        underWay.begin(closing);
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(this::stop);
        Awaitility.await().until(() -> !beginsAndEnds(executionOf("another")));
        underWay.done(new SuccessfulExecution(copying));
        // Of something that was never begun here no end counts.
        underWay.done(new SuccessfulExecution(executionOf("stranger")));
        assertThat(stopped).isNotDone();
        underWay.done(new SuccessfulExecution(closing));
        stopped.join();
    }

    /** What is taken down by then would be made anew, and know nothing. */
    @Test
    void onceTheServerStopsNothingIsAskedAnyMoreAndNothingBegins() {
        stop();
        assertThat(new ByItself.Rounds(underWay).test(copying)).isTrue();
        assertThat(List.of(UnderWay.class, ByItself.Rounds.class, ByItself.Chores.class, ByItself.Changes.class))
                .allSatisfy(type -> assertThat(type).hasAnnotation(Singleton.class));
    }

    private boolean beginsAndEnds(ScheduledExecution execution) {
        boolean begun = underWay.begin(execution);
        if (begun) {
            underWay.done(new SuccessfulExecution(execution));
        }
        return begun;
    }

    private void stop() {
        try {
            underWay.stop(new ShutdownEvent());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ScheduledExecution executionOf(String job) {
        Trigger trigger = only(Trigger.class, "getId", job);
        return only(ScheduledExecution.class, "getTrigger", trigger);
    }

    private static <T> T only(Class<T> type, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, called, args) -> {
            if (called.getName().equals(method)) {
                return answer;
            }
            throw new UnsupportedOperationException(called.getName());
        }));
    }
}
