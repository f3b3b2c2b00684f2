package no.innspill.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SteadyClockTest {

    private final TimeZone usual = TimeZone.getDefault();

    @AfterEach
    void back() {
        TimeZone.setDefault(usual);
    }

    @Test
    void momentsAreSaidInTheZoneThatTheServerGoesBy() {
        ZoneId kiritimati = ZoneId.of("Pacific/Kiritimati");
        TimeZone.setDefault(TimeZone.getTimeZone(kiritimati));
        long moment = ZonedDateTime.of(2026, 11, 12, 0, 30, 0, 0, kiritimati)
                .toInstant()
                .toEpochMilli();
        SteadyClock clock = new SteadyClock(() -> moment, () -> 0);
        assertThat(clock.instant().atZone(clock.getZone()).getHour()).isZero();
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2026, 11, 12));
    }
}
