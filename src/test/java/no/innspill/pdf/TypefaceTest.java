package no.innspill.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypefaceTest {

    private static final Typeface TYPEFACE =
            Typeface.of("/liberation/LiberationSans-Regular.ttf", "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");

    @ParameterizedTest
    @CsvSource({
        "Q&🏽A, Q&▯A",
        "a <🏽 b, a <▯ b",
        "🏽 først, ▯ først",
        "5\u20E3, 5▯",
        "👩‍👩‍👧‍👦 og 🇳🇴, ▯ og ▯",
        "漢字 og हि, ▯▯ og ▯",
        "vanlig æøå é, vanlig æøå é"
    })
    void aBlankStandsForWhatCannotBePrintedAndForNothingElse(String text, String printed) {
        assertThat(TYPEFACE.printable(text)).isEqualTo(printed);
    }

    @Test
    void whatNobodySeesLeavesNoBlank() {
        assertThat(TYPEFACE.printable("a\u2067b\u2069\u2060c")).doesNotContain(Typeface.BLANK);
        assertThat(TYPEFACE.printable("🏴\uDB40\uDC67\uDB40\uDC7F")).isEqualTo(Typeface.BLANK);
    }
}
