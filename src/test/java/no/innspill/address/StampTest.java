package no.innspill.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is kept of a page is not shown for longer than it is right. */
class StampTest {

    private static final class Turned extends Clock {

        private Instant now = Instant.parse("2027-02-12T11:00:00Z");

        @Override
        public Instant instant() {
            return now;
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

    @Test
    void aBoardIsDrawnAnewOnAnotherDaySinceItSaysWhenTheWorkshopIsDeleted() {
        Turned clock = new Turned();
        JoinAddress addresses = new JoinAddress(new MovingNetwork(), Optional.empty(), 8080, clock);
        String before = addresses.stamp();
        assertThat(addresses.stamp()).isEqualTo(before);
        clock.now = clock.now.plus(Duration.ofDays(1));
        assertThat(addresses.stamp()).isNotEqualTo(before);
    }
}
