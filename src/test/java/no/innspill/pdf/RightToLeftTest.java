package no.innspill.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import java.util.List;
import java.util.stream.IntStream;
import no.innspill.document.Directions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightToLeftTest {

    private final ArabicLetters letters = new ArabicLetters(point -> true);
    private final RightToLeft line = new RightToLeft(letters);

    /** Worked out by hand from the letters' joining types (Unicode's ArabicShaping.txt). */
    @ParameterizedTest
    @CsvSource({
        // House: beh begins, yeh is in the middle, teh ends.
        "\u0628\u064A\u062A, \uFE91\uFEF4\uFE96",
        // Building: dal, alef and reh join nothing that comes after them.
        "\u062F\u0627\u0631, \uFEA9\uFE8D\uFEAD",
        // Peace: seen begins, lam and alef are one sign, meem stands alone.
        "\u0633\u0644\u0627\u0645, \uFEB3\uFEFC\uFEE1",
        // A vowel sign on the beh parts it from nothing.
        "\u0628\u064E\u064A\u062A, \uFE91\u064E\uFEF4\uFE96",
        // The hamza joins nothing.
        "\u0634\u064A\u0621, \uFEB7\uFEF2\uFE80",
        // Persian: peh begins, dal ends.
        "\u067E\u062F, \uFB58\uFEAA",
        // Two words, and letters that join with a line.
        "\u0628 \u0628, \uFE8F \uFE8F",
        "\u0628\u0640\u0628, \uFE91\u0640\uFE90",
        "Norsk 123, Norsk 123",
    })
    void lettersTakeTheFormThatTheyHaveNextToTheirNeighbours(String typed, String shown) {
        assertThat(letters.joined(typed)).isEqualTo(shown);
        assertThat(ArabicLetters.parted(shown)).isEqualTo(typed);
    }

    @Test
    void aFormWithoutAPictureIsNotUsed() {
        ArabicLetters few = new ArabicLetters(point -> point != 0xFE91);
        assertThat(few.joined("\u0628\u064A\u062A")).startsWith("\uFE8F");
        assertThat(new ArabicLetters(point -> false).joined("\u0628\u064A\u062A"))
                .isEqualTo("\u0628\u064A\u062A");
    }

    @Test
    void theLastCharacterStandsFirstAndBracketsFaceTheOtherWay() {
        assertThat(line.reorderRTLTextToLTR("\u05E9\u05DC\u05D5\u05DD (\u05D0)"))
                .isEqualTo("(\u05D0) \u05DD\u05D5\u05DC\u05E9");
        assertThat(line.reorderRTLTextToLTR("\u05D1\u05BC\u05D0")).isEqualTo("\u05D0\u05D1\u05BC");
    }

    @Test
    void numbersAndNorwegianWithinHebrewKeepTheirOwnDirection() {
        Directions directions = new Directions();
        String text = "\u05D0\u05D1 12 Feide \u05D2";
        assertThat(directions.getBaseDirection(" 1 " + text)).isEqualTo(BidiSplitter.RTL);
        assertThat(directions.getBaseDirection("Ja \u05D0")).isEqualTo(BidiSplitter.LTR);
        assertThat(directions.getBaseDirection("12 %")).isEqualTo(BidiSplitter.NEUTRAL);
        directions.setParagraph(text, BidiSplitter.RTL);
        List<String> runs = IntStream.range(0, directions.countTextRuns())
                .mapToObj(directions::getVisualRun)
                .map(run -> text.substring(run.getStart(), run.getStart() + run.getLength()))
                .toList();
        assertThat(String.join("|", runs)).isEqualTo(" \u05D2|Feide| |12|\u05D0\u05D1 ");
    }
}
