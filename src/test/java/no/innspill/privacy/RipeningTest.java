package no.innspill.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RipeningTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

    private final Ripening ripening = new Ripening();

    @Test
    void whatIsDueIsDeletedWhenItStillIsAnHourLater() {
        assertThat(after(Duration.ZERO, Duration.ZERO)).isEmpty();
        assertThat(after(Duration.ofMinutes(20), Duration.ofMinutes(20))).isEmpty();
        assertThat(after(Duration.ofHours(1), Duration.ofHours(1))).containsExactly("KX7M2P");
    }

    @Test
    void aClockThatHasJumpedAheadDeletesNothing() {
        assertThat(after(Duration.ZERO, Duration.ZERO)).isEmpty();
        assertThat(after(Duration.ofHours(1), Duration.ofDays(400))).isEmpty();
    }

    @Test
    void aClockThatWasAheadAndIsPutRightDeletesNothing() {
        assertThat(after(Duration.ZERO, Duration.ofDays(400))).isEmpty();
        // Right again: nothing is due.
        assertThat(ripening.ripe(Set.of(), NOW, Duration.ofMinutes(5).toNanos()))
                .isEmpty();
        assertThat(after(Duration.ofHours(1), Duration.ofDays(400))).isEmpty();
    }

    private Set<String> after(Duration elapsed, Duration byTheClock) {
        return ripening.ripe(Set.of("KX7M2P"), NOW.plus(byTheClock), elapsed.toNanos());
    }
}
