package no.innspill.store;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.SuccessfulExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;

/** Counts what the server is doing by itself just now, so that it stops when that is done and not in the middle of it. */
@ApplicationScoped
class UnderWay {

    private static final int FIRST = 1;
    private static final long PATIENCE_SECONDS = 10;

    private int many;
    private boolean stopping;

    /** Whether something more may begin. */
    synchronized boolean begin() {
        if (!stopping) {
            many++;
        }
        return !stopping;
    }

    void done(@Observes SuccessfulExecution execution) {
        end();
    }

    void failed(@Observes FailedExecution execution) {
        end();
    }

    private synchronized void end() {
        many--;
        notifyAll();
    }

    synchronized void stop(@Observes @Priority(FIRST) ShutdownEvent event) throws InterruptedException {
        stopping = true;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (many > 0 && System.nanoTime() < end) {
            TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
        }
    }
}
