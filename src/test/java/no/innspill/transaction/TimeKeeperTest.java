package no.innspill.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.innspill.time.Aging;
import no.innspill.time.SteadyClock;
import no.innspill.time.Timer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the server's clock does when the machine's is set, and when the server starts again. */
class TimeKeeperTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Instant machine = Instant.parse("2026-11-28T10:00:00Z");
    private long nanos;
    private SteadyClock clock = clock();
    private final Timers timers = new Timers();
    private TimeKeeper keeper = new TimeKeeper(clock, timers);

    /** What is in the database, without one. */
    private static final class Timers extends Running {
        private boolean any;
        private Duration noted = Duration.ZERO;
        private @Nullable Instant latest;

        @SuppressWarnings("NullAway")
        Timers() {
            super(null, null);
        }

        @Override
        boolean isAny(Instant now) {
            return any;
        }

        @Override
        Optional<Instant> latest() {
            return Optional.ofNullable(latest);
        }

        @Override
        Duration noted() {
            return noted;
        }

        @Override
        void note(Duration apart) {
            noted = apart;
        }
    }

    private SteadyClock clock() {
        return new SteadyClock(() -> machine.toEpochMilli(), () -> nanos);
    }

    private Timer timer;

    @BeforeEach
    void aTimerOfFiveMinutesRuns() {
        timer = Timer.of(clock.instant().plus(Duration.ofMinutes(5)), null);
        timers.any = true;
    }

    private void passes(Duration time) {
        machine = machine.plus(time);
        nanos += time.toNanos();
        keeper.keep();
    }

    private void isSetBy(Duration leap) {
        machine = machine.plus(leap);
        keeper.keep();
    }

    private void startsAgain() {
        nanos = 77;
        clock = clock();
        keeper = new TimeKeeper(clock, timers);
        keeper.begin(new io.quarkus.runtime.StartupEvent());
    }

    @Test
    void aTimerRunsOnWhenTheClockIsSetForwardAndBack() {
        passes(MINUTE);
        isSetBy(HOUR);
        assertThat(timer.left(clock.instant())).isEqualTo(Duration.ofMinutes(4));
        passes(MINUTE);
        isSetBy(HOUR.negated());
        assertThat(timer.left(clock.instant())).isEqualTo(Duration.ofMinutes(3));
        passes(Duration.ofMinutes(3));
        assertThat(timer.hasRunOut(clock.instant())).isTrue();
    }

    @Test
    void whenNoTimerRunsTheClockShowsWhatTheMachinesDoes() {
        isSetBy(HOUR);
        assertThat(clock.instant()).isNotEqualTo(machine);
        timers.any = false;
        keeper.keep();
        assertThat(clock.instant()).isEqualTo(machine);
        assertThat(timers.noted).isZero();
        isSetBy(HOUR.negated());
        assertThat(clock.instant()).isEqualTo(machine);
    }

    @Test
    void aTimerIsRightAfterARestartInBetween() {
        passes(MINUTE);
        isSetBy(HOUR);
        machine = machine.plus(MINUTE);
        startsAgain();
        assertThat(timer.left(clock.instant())).isEqualTo(Duration.ofMinutes(3));
        isSetBy(HOUR.negated());
        assertThat(timer.left(clock.instant())).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void aTimerGoesOnFromTheLastThingThatHappenedWhenTheMachineHasLostItsClock() {
        passes(MINUTE);
        timers.latest = clock.instant();
        machine = machine.minus(Duration.ofDays(1));
        startsAgain();
        assertThat(timer.left(clock.instant())).isEqualTo(Duration.ofMinutes(4));
        passes(MINUTE);
        assertThat(timer.left(clock.instant())).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void aRestartWithoutALeapCountsTheTimeThatItTook() {
        passes(MINUTE);
        machine = machine.plus(MINUTE);
        startsAgain();
        assertThat(timer.left(clock.instant())).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void aClockSetAYearAheadForAnHourMakesNothingAYearOlder() {
        Aging aging = new Aging(clock, () -> nanos);
        timers.any = false;
        isSetBy(Duration.ofDays(365));
        assertThat(aging.now()).isBefore(machine.minus(Duration.ofDays(364)));
        passes(HOUR);
        assertThat(aging.now()).isBefore(machine.minus(Duration.ofDays(364)));
        isSetBy(Duration.ofDays(-365));
        assertThat(aging.now()).isEqualTo(machine);
    }

    @Test
    void whatGrowsOldCatchesUpWithAClockThatWasSetForGood() {
        Aging aging = new Aging(clock, () -> nanos);
        timers.any = false;
        isSetBy(Duration.ofHours(25));
        passes(Duration.ofHours(9));
        assertThat(aging.now()).isEqualTo(machine);
    }
}
