package no.innspill.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PulseTest {

    @Test
    void whatHasJustGoneRoundIsThere() {
        Pulse pulse = new Pulse(Duration.ofHours(1));
        pulse.beat();
        assertThat(pulse.isThere()).isTrue();
    }

    @Test
    void whatHasNotGoneRoundForLongerThanItEverTakesIsNot() {
        Pulse pulse = new Pulse(Duration.ZERO);
        pulse.beat();
        assertThat(pulse.isThere()).isFalse();
    }
}
