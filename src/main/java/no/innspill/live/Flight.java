package no.innspill.live;

import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * One flush on its way. It has landed when nine of ten screens that it was handed to have it, for the tenth may be gone;
 * whoever waits for the landing gives it up after a while.
 */
final class Flight implements Delivery {

    private static final int ONE_OF = 10;

    private final long since;
    private final LongSupplier clock;
    private final Timer latency;
    private final Runnable landed;
    private final AtomicInteger handed = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile boolean isAllHanded;

    /**
     * @param since when the first of its changes became known, by the clock
     * @param clock nanoseconds that only run forward
     * @param latency takes how long it was on its way to each screen
     * @param landed run once, on whichever thread it lands
     */
    Flight(long since, LongSupplier clock, Timer latency, Runnable landed) {
        this.since = since;
        this.clock = clock;
        this.latency = latency;
        this.landed = landed;
    }

    @Override
    public void handed() {
        handed.incrementAndGet();
    }

    @Override
    public void written() {
        written.incrementAndGet();
        latency.record(clock.getAsLong() - since, TimeUnit.NANOSECONDS);
        look();
    }

    /** Every screen that is free has been handed what there is. */
    void allHanded() {
        isAllHanded = true;
        look();
    }

    private void look() {
        int all = handed.get();
        if (isAllHanded && written.get() >= all - all / ONE_OF) {
            end();
        }
    }

    /** Nobody waits any longer. */
    void end() {
        if (over.compareAndSet(false, true)) {
            landed.run();
        }
    }

    boolean isOver() {
        return over.get();
    }
}
