package no.innspill.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @Test
    void aDayAndAMomentAreReadAsTheyAreWritten() {
        assertThat(Dates.day(" 2026-03-12 ")).contains(LocalDate.of(2026, 3, 12));
        assertThat(Dates.moment("2026-03-12T09:00:00Z")).contains(Instant.parse("2026-03-12T09:00:00Z"));
        assertThat(Dates.moment(0)).contains(Instant.EPOCH);
        assertThat(Dates.day("9999-12-31")).isPresent();
        assertThat(Dates.moment("9999-12-31T23:59:59.999Z")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-02-30", "+10000-01-01", "+169104628-12-10", "-0044-03-15", "1899-12-31", "12.03.2026"})
    void whatNoCalendarOfAWorkshopHasIsNoDay(String text) {
        assertThat(Dates.day(text)).isEmpty();
        assertThat(Dates.moment(text + "T09:00:00Z")).isEmpty();
    }

    @Test
    void neitherIsAMomentThatNoDatabaseCouldHold() {
        assertThat(Dates.moment(Long.MAX_VALUE)).isEmpty();
        assertThat(Dates.moment(Long.MIN_VALUE)).isEmpty();
    }
}
