package no.innspill.transaction;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A number of places, given in the order in which they are asked for; and everybody who waits can be sent away at once. */
final class Lane {

    /** A place that somebody has. */
    @FunctionalInterface
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    private final int many;
    private volatile Semaphore free;

    Lane(int many) {
        this.many = many;
        this.free = new Semaphore(many, true);
    }

    Place enter(Duration patience) {
        Semaphore asked = free;
        try {
            if (!asked.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy("No connection became free in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy("Interrupted while waiting for a connection");
        }
        return asked::release;
    }

    /** Waits until all places have been given back, and gives none any more; or goes on after a while. */
    void empty(Duration longest) throws InterruptedException {
        boolean unused = free.tryAcquire(many, longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets go all who wait, who find out for themselves why; whoever comes from now on waits as before. */
    void dismiss() {
        Semaphore waitedFor = free;
        free = new Semaphore(many, true);
        waitedFor.release(Integer.MAX_VALUE / 2);
    }
}
