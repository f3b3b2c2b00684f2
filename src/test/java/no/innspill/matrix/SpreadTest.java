package no.innspill.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Medians and Tukey's hinges, each worked out by hand. */
class SpreadTest {

    @ParameterizedTest
    @CsvSource({
        // One rater: all three numbers are that rating.
        "4, 1, 4, 4, 4",
        // Two: each is a half of its own.
        "2 5, 2, 2, 3.5, 5",
        // Three: the middle one belongs to both halves (1 3 | 3 5).
        "5 1 3, 3, 2, 3, 4",
        // Four: 1 2 | 4 5.
        "1 2 4 5, 4, 1.5, 3, 4.5",
        // Five: 1 2 3 | 3 4 5.
        "5 4 3 2 1, 5, 2, 3, 4",
        // Six: 1 1 2 | 4 5 5.
        "1 1 2 4 5 5, 6, 1, 3, 5",
        // Seven: 1 2 2 3 | 3 4 4 5.
        "1 2 2 3 4 4 5, 7, 2, 3, 4",
        // Eight: 1 2 3 3 | 4 4 5 5.
        "1 2 3 3 4 4 5 5, 8, 2.5, 3.5, 4.5",
        "3 3 3 3 3, 5, 3, 3, 3"
    })
    void theMedianAndTheHingesAreThoseWorkedOutByHand(
            String ratings, int count, double lower, double median, double upper) {
        List<Integer> given =
                Stream.of(ratings.split(" ")).map(Integer::valueOf).toList();
        assertThat(Spread.of(given)).isEqualTo(new Spread(count, lower, median, upper));
    }

    @Test
    void nobodyHasNoSpread() {
        assertThat(Spread.of(List.of())).isEqualTo(Spread.NONE);
        assertThat(Spread.NONE.isEmpty()).isTrue();
    }
}
