package no.innspill.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.innspill.language.Worded;
import org.junit.jupiter.api.Test;

class VoteResultTest {

    /** The people behind each item, of a hundred who voted. */
    private static VoteResult of(int... people) {
        List<ResultRow> places = IntStream.range(0, people.length)
                .mapToObj(i -> new ResultRow(
                        (int) IntStream.of(people)
                                        .filter(more -> more > people[i])
                                        .count()
                                + 1,
                        IntStream.of(people).filter(same -> same == people[i]).count() > 1,
                        i,
                        "Innspill " + i,
                        0,
                        "",
                        false,
                        false,
                        people[i],
                        people[i],
                        people[i],
                        Optional.empty()))
                .toList();
        return new VoteResult(
                1,
                Worded.plain("Stem"),
                Optional.empty(),
                "approval",
                3,
                1,
                100,
                100,
                Unit.PEOPLE,
                false,
                false,
                places);
    }

    @Test
    void allOverHalfAreMessagesUpToTenAndTheRestIsCounted() {
        assertThat(of(90, 80, 70, 60, 55, 40).top()).hasSize(5);
        assertThat(of(90, 80, 70, 60, 55, 40).beyondHalf()).isZero();
        int[] many = IntStream.rangeClosed(0, 45).map(i -> 97 - i).toArray();
        assertThat(of(many).top()).hasSize(10);
        assertThat(of(many).beyondHalf()).isEqualTo(36);
        assertThat(of(many).beyondTop()).isZero();
    }

    @Test
    void thoseWhoTieForThirdAreMessagesUpToSix() {
        assertThat(of(40, 30, 20, 20, 10).top()).hasSize(4);
        assertThat(of(20, 20, 20, 20, 20, 20, 20, 20).top()).hasSize(6);
        assertThat(of(20, 20, 20, 20, 20, 20, 20, 20).beyondTop()).isEqualTo(2);
    }
}
