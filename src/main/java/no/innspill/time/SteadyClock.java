package no.innspill.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.LongSupplier;

/**
 * The server's clock. It starts from the machine's, and from there on counts what has passed: when the machine's clock is
 * set, nothing here happens earlier or later for it. {@link TimeKeeper} decides when the two are brought together again.
 */
@ApplicationScoped
public class SteadyClock extends Clock {

    private final LongSupplier machine;
    private final LongSupplier counter;
    private long base;

    public SteadyClock() {
        this(Clock.systemUTC()::millis, System::nanoTime);
    }

    /** @param counter nanoseconds that pass evenly, from any beginning */
    public SteadyClock(LongSupplier machine, LongSupplier counter) {
        this.machine = machine;
        this.counter = counter;
        this.base = machine.getAsLong() - counted();
    }

    @Override
    public synchronized Instant instant() {
        return Instant.ofEpochMilli(base + counted());
    }

    private long counted() {
        return Duration.ofNanos(counter.getAsLong()).toMillis();
    }

    /** By how much the machine's clock is ahead of this one; below zero when it is behind. */
    public synchronized Duration apart() {
        return Duration.ofMillis(machine.getAsLong() - (base + counted()));
    }

    /** Shows what the machine's clock does, less so much. */
    public synchronized void follow(Duration apart) {
        base = machine.getAsLong() - apart.toMillis() - counted();
    }

    /** What is said of a moment is said in the zone that the server goes by, whatever it is counted in. */
    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Instants only");
    }
}
