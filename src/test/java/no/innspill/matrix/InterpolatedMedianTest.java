package no.innspill.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InterpolatedMedianTest {

    private static double of(int... ratings) {
        return InterpolatedMedian.of(IntStream.of(ratings).boxed().toList());
    }

    @Test
    void itIsTheMedianWhereAsManyAreAboveAsBelow() {
        assertThat(of(4)).isEqualTo(4);
        assertThat(of(2, 3, 4)).isEqualTo(3);
        assertThat(of(5, 5, 5, 5)).isEqualTo(5);
        assertThat(of(3, 4)).as("nobody gave the number in the middle").isEqualTo(3.5);
    }

    @Test
    void itTellsApartWhatHasTheSameMedian() {
        assertThat(of(4, 4, 4, 5, 5)).isEqualTo(4 + 2 / 6.0);
        assertThat(of(3, 3, 4, 4, 4)).isEqualTo(4 - 2 / 6.0);
        assertThat(of(4, 4, 4, 5, 5)).isGreaterThan(of(4, 4, 4, 4, 5));
    }

    @Test
    void itIsNeverMoreThanHalfAStepFromTheMedianNorOffTheScale() {
        List<Integer> ratings = new ArrayList<>();
        for (int i = 0; i < 3125; i++) {
            ratings.clear();
            for (int left = i, place = 0; place < 5; place++, left /= 5) {
                ratings.add(1 + left % 5);
            }
            double median = Spread.of(ratings).median();
            assertThat(InterpolatedMedian.of(ratings))
                    .as("%s", ratings)
                    .isBetween(median - 0.5, median + 0.5)
                    .isBetween(1.0, 5.0);
        }
    }
}
