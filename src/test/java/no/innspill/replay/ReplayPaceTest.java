package no.innspill.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReplayPaceTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void theFirstMomentComesAtOnceAndTheLastAtTheEnd() {
        assertThat(ReplayPace.of(at(0, 10, 20, 30), MINUTE))
                .containsExactly(seconds(0), seconds(20), seconds(40), seconds(60));
    }

    @Test
    void aLongSilenceIsCutToFourTimesTheMiddleGap() {
        // Gaps 10, 10, 1000 (cut to 40): 60 in all.
        assertThat(ReplayPace.of(at(0, 10, 20, 1020), MINUTE))
                .containsExactly(seconds(0), seconds(10), seconds(20), seconds(60));
    }

    @Test
    void momentsAtOneInstantComeTogether() {
        assertThat(ReplayPace.of(at(5, 5, 5), MINUTE)).containsOnly(Duration.ZERO);
    }

    @Test
    void oneMomentOrNoneNeedsNoPace() {
        assertThat(ReplayPace.of(at(5), MINUTE)).containsExactly(Duration.ZERO);
        assertThat(ReplayPace.of(List.of(), MINUTE)).isEmpty();
    }

    @Test
    void theMoreMomentsThereAreTheLongerItTakesWithinBounds() {
        assertThat(length(2)).isEqualTo(seconds(12));
        assertThat(length(50)).isEqualTo(seconds(45));
        assertThat(length(1000)).isEqualTo(seconds(90));
    }

    private static Duration length(int moments) {
        List<Duration> offsets = ReplayPace.of(at(LongStream.range(0, moments).toArray()));
        return offsets.get(offsets.size() - 1);
    }

    private static List<Instant> at(long... seconds) {
        return LongStream.of(seconds).mapToObj(Instant::ofEpochSecond).toList();
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
