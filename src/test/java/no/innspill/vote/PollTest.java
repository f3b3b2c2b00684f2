package no.innspill.vote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollTest {

    @ParameterizedTest
    @CsvSource({
        "0, 3",
        "1, 3",
        "12, 3",
        "13, 4",
        "16, 4",
        "17, 5",
        "20, 5",
        "24, 6",
        "25, 7",
        "28, 7",
        "29, 7",
        "1000, 7",
        "9223372036854775, 7"
    })
    void theSuggestedBudgetIsAQuarterOfTheItemsFromThreeToSeven(long items, int dots) {
        assertThat(SuggestedDots.of(items)).isEqualTo(dots);
    }
}
