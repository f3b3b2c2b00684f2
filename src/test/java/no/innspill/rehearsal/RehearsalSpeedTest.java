package no.innspill.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RehearsalSpeedTest {

    private static final int A_MINUTE = 60;

    @Test
    void eachIsFasterThanTheOneBeforeAndNoneIsFast() {
        assertThat(aMinuteOf(RehearsalSpeed.SLOW)).isEqualTo(30);
        assertThat(aMinuteOf(RehearsalSpeed.NORMAL)).isEqualTo(180);
        assertThat(aMinuteOf(RehearsalSpeed.QUICK)).isEqualTo(600);
    }

    private static long aMinuteOf(RehearsalSpeed speed) {
        return LongStream.range(0, A_MINUTE).map(speed::acts).sum();
    }

    @ParameterizedTest
    @EnumSource
    void itIsKnownByItsNameAndByNoOther(RehearsalSpeed speed) {
        assertThat(RehearsalSpeed.of(" " + speed.code() + " ")).contains(speed);
        assertThat(RehearsalSpeed.of(speed.name())).isEmpty();
    }
}
