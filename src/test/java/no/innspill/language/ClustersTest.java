package no.innspill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innspill.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClustersTest {

    static List<Samples.Counted> samples() {
        return Samples.counted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void charactersAreCountedAsPeopleSeeThem(Samples.Counted sample) {
        assertThat(Clusters.count(Cleaning.text(sample.text()))).isEqualTo(sample.characters());
    }

    @Test
    void whatIsCutIsCutBetweenCharacters() {
        for (String character : List.of("👩‍👩‍👧‍👦", "🇳🇴", "👍🏽", "क्षि", "e\u0302\u0301", "நி", "각")) {
            assertThat(Clusters.cut(character.repeat(9), 4)).isEqualTo(character.repeat(4));
            assertThat(Clusters.shortened(character.repeat(9), 4)).isEqualTo(character.repeat(3) + "…");
            assertThat(Clusters.cut(character, 1)).isEqualTo(character);
        }
    }

    @Test
    void aShortenedTextEndsBetweenWordsAndHasNothingOpen() {
        assertThat(Clusters.shortened("Mer tid til hver elev", 13)).isEqualTo("Mer tid til…");
        assertThat(Clusters.shortened("Kort", 4)).isEqualTo("Kort");
        assertThat(Clusters.shortened("\u2067" + "ب".repeat(9) + "\u2069", 6)).isEqualTo("بببب…");
    }

    @Test
    void aCharacterThatNoScriptHasTakesTheRoomOfSeveral() {
        String tower = "a" + "🏽".repeat(30);
        assertThat(Clusters.of(tower)).hasSize(1);
        assertThat(Clusters.count(tower)).isEqualTo(4);
        assertThat(Clusters.cut(tower, 2)).isEqualTo("a" + "🏽".repeat(19));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0301", "🇳", "\u1100", "क्", "\u200D👩", "🏽"})
    void countingALongTextIsQuick(String piece) {
        String text = piece.repeat(60_000 / piece.length());
        assertThat(Clusters.count(text)).isPositive();
        assertThat(Clusters.cut(text, 70)).isNotEmpty();
    }
}
