package no.innspill.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongestCookieTest {

    /** A century of days counts more seconds than a number holds: a cookie that is over at once would lock everybody out. */
    @ParameterizedTest
    @CsvSource({"1, 86400", "90, 7776000", "36500, 34560000"})
    void isKeptAsLongAsTheWorkshopAndNoLongerThanABrowserWould(int days, int seconds) {
        assertThat(WorkshopCookies.seconds(days)).isEqualTo(seconds);
    }
}
