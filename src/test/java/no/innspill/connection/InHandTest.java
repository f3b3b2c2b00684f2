package no.innspill.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A server that is stopped: what it finishes, and what it takes no more. */
class InHandTest {

    private final InHand inHand = new InHand(Duration.ofMinutes(10));

    @Test
    void whatIsInHandIsFinishedAndNothingElseIsBegun() {
        inHand.begin(false);
        inHand.begin(false);
        CompletableFuture<Void> stopped = stopping(inHand);
        inHand.end();
        assertThat(stopped).isNotDone();
        inHand.end();
        stopped.join();
        assertThat(inHand.begin(false)).isFalse();
    }

    @Test
    void whatSomebodyTypedIntoAPlainFormIsStillTakenAndWaitedFor() {
        inHand.begin(false);
        CompletableFuture<Void> stopped = stopping(inHand);
        assertThat(inHand.begin(true)).isTrue();
        inHand.end();
        assertThat(stopped).isNotDone();
        inHand.end();
        stopped.join();
    }

    @Test
    void whatTakesTooLongHoldsNoStopUp() {
        InHand impatient = new InHand(Duration.ofMillis(1));
        impatient.begin(false);
        stopping(impatient).join();
    }

    /** Returns once the server takes nothing new. */
    private static CompletableFuture<Void> stopping(InHand inHand) {
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(() -> {
            try {
                inHand.finish(new ShutdownDelayInitiatedEvent());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        Awaitility.await().until(() -> isClosing(inHand));
        return stopped;
    }

    private static boolean isClosing(InHand inHand) {
        boolean taken = inHand.begin(false);
        if (taken) {
            inHand.end();
        }
        return !taken;
    }
}
