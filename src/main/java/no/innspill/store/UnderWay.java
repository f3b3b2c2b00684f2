package no.innspill.store;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.SuccessfulExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Knows what the server is doing by itself just now: nothing is begun again before it is done, and the server stops when
 * all is done and not in the middle of it. There is one of it for good: another, made while the last things are taken down,
 * would not know that the server stops.
 */
@Singleton
class UnderWay {

    private static final int FIRST = 1;
    private static final long PATIENCE_SECONDS = 10;

    private final Set<String> jobs = new HashSet<>();
    private boolean stopping;

    /** Whether it may begin; then it counts as under way until it is done or has failed. */
    synchronized boolean begin(ScheduledExecution execution) {
        return !stopping && jobs.add(execution.getTrigger().getId());
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    void done(@Observes SuccessfulExecution execution) {
        end(execution.getExecution());
    }

    void failed(@Observes FailedExecution execution) {
        end(execution.getExecution());
    }

    private synchronized void end(ScheduledExecution execution) {
        jobs.remove(execution.getTrigger().getId());
        notifyAll();
    }

    synchronized void stop(@Observes @Priority(FIRST) ShutdownEvent event) throws InterruptedException {
        stopping = true;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!jobs.isEmpty() && System.nanoTime() < end) {
            TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
        }
    }
}
