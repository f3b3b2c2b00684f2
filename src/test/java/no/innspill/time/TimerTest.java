package no.innspill.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimerTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void aRunningTimerCountsDownAndPastItsEnd() {
        Timer timer = Timer.running(Duration.ofMinutes(5), NOW);
        assertThat(timer.left(NOW)).isEqualTo(Duration.ofMinutes(5));
        assertThat(timer.left(NOW.plus(Duration.ofMinutes(4)))).isEqualTo(MINUTE);
        assertThat(timer.left(NOW.plus(Duration.ofMinutes(6)))).isEqualTo(MINUTE.negated());
        assertThat(timer.hasRunOut(NOW.plus(Duration.ofMinutes(5)).minusMillis(1)))
                .isFalse();
        assertThat(timer.hasRunOut(NOW.plus(Duration.ofMinutes(5)))).isTrue();
    }

    @Test
    void aPausedTimerStandsStillAndGoesOnFromThere() {
        Timer paused = Timer.running(Duration.ofMinutes(5), NOW).paused(NOW.plus(MINUTE));
        assertThat(paused.isRunning()).isFalse();
        assertThat(paused.left(NOW.plus(Duration.ofHours(1)))).isEqualTo(Duration.ofMinutes(4));
        assertThat(paused.hasRunOut(NOW.plus(Duration.ofHours(1)))).isFalse();
        Timer resumed = paused.resumed(NOW.plus(Duration.ofHours(1)));
        assertThat(resumed.isRunning()).isTrue();
        assertThat(resumed.left(NOW.plus(Duration.ofHours(1)))).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void pausingOrResumingTwiceIsTheSameAsOnce() {
        Timer running = Timer.running(Duration.ofMinutes(5), NOW);
        assertThat(running.resumed(NOW.plus(MINUTE)).left(NOW.plus(MINUTE))).isEqualTo(Duration.ofMinutes(4));
        Timer paused = running.paused(NOW.plus(MINUTE));
        assertThat(paused.paused(NOW.plus(Duration.ofHours(1))).left(NOW)).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void aMinuteMoreOrLessMovesTheEnd() {
        Timer running = Timer.running(Duration.ofMinutes(5), NOW);
        assertThat(running.moved(MINUTE, NOW).left(NOW)).isEqualTo(Duration.ofMinutes(6));
        assertThat(running.moved(MINUTE.negated(), NOW).left(NOW)).isEqualTo(Duration.ofMinutes(4));
        Timer paused = running.paused(NOW);
        assertThat(paused.moved(MINUTE, NOW).isRunning()).isFalse();
        assertThat(paused.moved(MINUTE, NOW).left(NOW)).isEqualTo(Duration.ofMinutes(6));
    }

    @Test
    void takingAwayMoreThanIsLeftEndsItNow() {
        Timer running = Timer.running(Duration.ofSeconds(20), NOW);
        Timer ended = running.moved(MINUTE.negated(), NOW);
        assertThat(ended.left(NOW)).isZero();
        assertThat(ended.hasRunOut(NOW)).isTrue();
    }

    @Test
    void aMinuteMoreAfterTheEndIsAMinuteFromNow() {
        Timer running = Timer.running(MINUTE, NOW);
        Instant late = NOW.plus(Duration.ofMinutes(10));
        assertThat(running.moved(MINUTE, late).left(late)).isEqualTo(MINUTE);
    }

    @Test
    void aStepWithoutATimerHasNoneAndIsNeverOut() {
        Timer none = Timer.none();
        assertThat(none.isSet()).isFalse();
        assertThat(none.hasRunOut(NOW)).isFalse();
        assertThat(none.left(NOW)).isZero();
        assertThat(none.paused(NOW).isSet()).isFalse();
        assertThat(none.resumed(NOW).isSet()).isFalse();
        Timer given = none.moved(MINUTE, NOW);
        assertThat(given.isRunning()).isTrue();
        assertThat(given.left(NOW)).isEqualTo(MINUTE);
    }
}
