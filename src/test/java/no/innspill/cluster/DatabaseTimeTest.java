package no.innspill.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import no.innspill.time.SteadyClock;
import org.junit.jupiter.api.Test;

class DatabaseTimeTest {

    private static final Duration AN_ANSWER = Duration.ofMillis(10);

    private Instant machine = Instant.parse("2026-11-28T10:00:00Z");
    private final SteadyClock clock = new SteadyClock(() -> machine.toEpochMilli(), () -> 0);

    @SuppressWarnings("NullAway") // It asks nobody here.
    private final DatabaseTime time = new DatabaseTime(clock, null, null);

    @Test
    void aMachineThatIsLateOrEarlyGoesByTheDatabasesClock() {
        for (long seconds : new long[] {40, -40, 3}) {
            Instant there = machine.plusSeconds(seconds);
            hear(there);
            assertThat(clock.instant()).isEqualTo(there);
        }
    }

    @Test
    void whatNobodyNoticesStaysAsItIs() {
        Instant before = clock.instant();
        hear(before.plusMillis(60));
        assertThat(clock.instant()).isEqualTo(before);
    }

    @Test
    void anAnswerThatTookLongTellsNothing() {
        Instant before = clock.instant();
        time.follow(before, before.plusSeconds(40), before.plusSeconds(2));
        assertThat(clock.instant()).isEqualTo(before);
    }

    private void hear(Instant there) {
        Instant now = clock.instant();
        time.follow(now.minus(AN_ANSWER.dividedBy(2)), there, now.plus(AN_ANSWER.dividedBy(2)));
    }
}
