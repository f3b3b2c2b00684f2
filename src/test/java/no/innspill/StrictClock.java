package no.innspill;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The clock of the tests' server: it shows the time, and never the same millisecond twice. What comes later in a test is
 * later, however fast the machine.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class StrictClock extends Clock {

    private final AtomicLong shown = new AtomicLong();

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(
                shown.updateAndGet(last -> Math.max(last + 1, Clock.systemUTC().millis())));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Instants only");
    }
}
