package no.innspill.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EndingTest {

    private static final Saying WHY = Saying.of("store_shut");

    private final AtomicInteger ends = new AtomicInteger();

    @Test
    void aDatabaseThatIsShutFromTheFirstLookOnIsWaitedForAsLongAsOneThatShutsLater() {
        Ending ending = new Ending(Duration.ofMinutes(2), ends::incrementAndGet);
        ending.unless(false, WHY);
        assertThat(ends).hasValue(0);
        ending.unless(true, WHY);
        ending.unless(false, WHY);
        assertThat(ends).hasValue(0);
    }

    @Test
    void withoutHopeThereIsAnEnd() {
        Ending ending = new Ending(Duration.ofNanos(-1), ends::incrementAndGet);
        ending.unless(true, WHY);
        assertThat(ends).hasValue(0);
        ending.unless(false, WHY);
        assertThat(ends).hasValue(1);
    }
}
