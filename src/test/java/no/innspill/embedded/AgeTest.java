package no.innspill.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgeTest {

    private static final long HOUR = 3_600_000;
    private static final long NOW = 1_000 * HOUR;

    private final Age marked = new Age(10 * HOUR, 500);

    @Test
    void theSameFileWithFewerCommitsIsBehind() {
        assertThat(new Age(10 * HOUR, 499).isBehind(marked, NOW)).isTrue();
        assertThat(new Age(10 * HOUR, 500).isBehind(marked, NOW)).isFalse();
        assertThat(new Age(10 * HOUR, 501).isBehind(marked, NOW)).isFalse();
    }

    @Test
    void aFileThatWasMadeBeforeIsBehindAndOneThatWasMadeSinceIsNot() {
        assertThat(new Age(9 * HOUR, 9000).isBehind(marked, NOW)).isTrue();
        assertThat(new Age(11 * HOUR, 1).isBehind(marked, NOW)).isFalse();
    }

    @Test
    void whileTheClockIsWrongNothingIsSaidOfAnotherFile() {
        assertThat(new Age(9 * HOUR, 1).isBehind(marked, 9 * HOUR + 1)).isFalse();
        Age atTheBeginningOfTime = new Age(55_000, 500);
        assertThat(new Age(45_000, 501).isBehind(atTheBeginningOfTime, 90_000)).isFalse();
    }
}
