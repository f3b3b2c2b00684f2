package no.innspill.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTest {

    @Test
    void codesHaveNoCharactersThatLookAlike() {
        assertThat(Stream.generate(JoinCode::random).limit(5000)).allSatisfy(code -> {
            assertThat(code).matches("[2-9A-HJKMNP-Z]{6}").doesNotContainPattern("[01OIL]");
            assertThat(JoinCode.isWellFormed(code)).isTrue();
        });
    }

    @Test
    void codesAreHardlyEverTheSame() {
        assertThat(Stream.generate(JoinCode::random).limit(1000).distinct().count())
                .isGreaterThan(990);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KX7M2P",
                "kx7m2p",
                "KX7-M2P",
                " kx7 m2p ",
                "kx7–m2p",
                "k.x.7.m.2.p",
                "KX7_m2p",
                "\tKx7\u2011m2P\n"
            })
    void howeverItIsTypedItIsTheSameCode(String typed) {
        assertThat(JoinCode.normalise(typed)).isEqualTo("KX7M2P");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "KX7M2", "KX7M2PP", "KX7M20", "OX7M2P", "IX7M2P", "LX7M2P", "1X7M2P", "KX7M2Ø", "кx7m2p"})
    void whatIsNoCodeIsNone(String typed) {
        assertThat(JoinCode.isWellFormed(JoinCode.normalise(typed))).isFalse();
    }

    @Test
    void aBookTypedAsACodeIsNotRead() {
        assertThat(JoinCode.normalise("x".repeat(1_000_000)).length()).isLessThanOrEqualTo(40);
    }

    @Test
    void onTheWallItHasADashInTheMiddle() {
        assertThat(JoinCode.shown("KX7M2P")).isEqualTo("KX7-M2P");
    }
}
