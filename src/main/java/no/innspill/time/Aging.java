package no.innspill.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * The time by which things grow too old and are thrown away. It follows the clock, but never runs ahead faster than four
 * times as fast: a clock that is set a year ahead for an hour deletes nothing that has a year left.
 */
@ApplicationScoped
public class Aging {

    private static final int FASTEST = 4;

    private final Clock clock;
    private final LongSupplier counter;
    private Instant reached;
    private long asked;

    @Inject
    Aging(Clock clock) {
        this(clock, System::nanoTime);
    }

    public Aging(Clock clock, LongSupplier counter) {
        this.clock = clock;
        this.counter = counter;
        this.reached = clock.instant();
        this.asked = counter.getAsLong();
    }

    public synchronized Instant now() {
        long count = counter.getAsLong();
        Instant furthest = reached.plus(Duration.ofNanos((count - asked) * FASTEST));
        Instant shown = clock.instant();
        reached = shown.isAfter(furthest) ? furthest : shown;
        asked = count;
        return reached;
    }
}
