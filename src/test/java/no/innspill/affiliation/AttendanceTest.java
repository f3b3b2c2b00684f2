package no.innspill.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import no.innspill.affiliation.Attendance.Present;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    @Test
    void thoseOfFiveOrMoreAreNamedAndTheRestIsTold() {
        Attendance present = Attendance.of(new TreeMap<>(Map.of(0, 25L, 1, 15L, 2, 6L, 3, 4L, 4, 1L)), 3);
        assertThat(present.named()).containsExactly(new Present(0, 25), new Present(1, 15), new Present(2, 6));
        assertThat(present.others()).isEqualTo(8);
    }

    @Test
    void aRestThatIsTooSmallTakesTheSmallestWithIt() {
        Attendance present = Attendance.of(new TreeMap<>(Map.of(0, 25L, 1, 6L)), 1);
        assertThat(present.named()).containsExactly(new Present(0, 25));
        assertThat(present.others()).isEqualTo(7);
        assertThat(Attendance.of(new TreeMap<>(Map.of(0, 25L, 1, 6L)), 0).named())
                .hasSize(2);
    }

    /** The sum is known: what is not named is nobody, or five at least. */
    @Test
    void nobodyIsWorkedOutFromHowManyThereAre() {
        for (long one = 0; one < 12; one++) {
            for (long two = 0; two < 12; two++) {
                for (long three = 0; three < 12; three++) {
                    for (long none = 0; none < 7; none++) {
                        Attendance present = Attendance.of(new TreeMap<>(Map.of(0, one, 1, two, 2, three)), none);
                        assertThat(present.named()).allMatch(each -> each.people() >= AffiliationSupport.LEAST);
                        if (!present.named().isEmpty()) {
                            assertThat(present.others())
                                    .as("%s %s %s %s", one, two, three, none)
                                    .matches(others -> others == 0 || others >= AffiliationSupport.LEAST);
                        }
                    }
                }
            }
        }
    }
}
