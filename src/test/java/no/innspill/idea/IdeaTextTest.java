package no.innspill.idea;

import static org.assertj.core.api.Assertions.assertThat;

import no.innspill.result.InputRefusal;
import no.innspill.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdeaTextTest {

    @Test
    void fiveHundredFitAndFiveHundredAndOneDoNot() {
        assertThat(read("👩‍👩‍👧‍👦".repeat(10) + "x".repeat(490)))
                .isEqualTo("👩‍👩‍👧‍👦".repeat(10) + "x".repeat(490));
        assertThat(IdeaText.read("x".repeat(501)))
                .isEqualTo(Result.refused(InputRefusal.TEXT_TOO_LONG, 1, IdeaText.LIMIT));
        assertThat(IdeaText.read("🇳🇴".repeat(512)))
                .isEqualTo(Result.refused(InputRefusal.TEXT_TOO_LONG, 12, IdeaText.LIMIT));
    }

    @Test
    void blanksAroundDoNotCount() {
        assertThat(read(" \n" + "x".repeat(500) + "\t ")).hasSize(500);
    }

    @Test
    void fiveHundredOfTheLargestFitToo() {
        assertThat(read("👩‍👩‍👧‍👦".repeat(500))).isEqualTo("👩‍👩‍👧‍👦".repeat(500));
        assertThat(read(("a" + "\u0332".repeat(20)).repeat(500))).isEqualTo(("a" + "\u0332".repeat(8)).repeat(500));
        assertThat(IdeaText.read("👩‍👩‍👧‍👦".repeat(501)))
                .isEqualTo(Result.refused(InputRefusal.TEXT_TOO_LONG, 1, IdeaText.LIMIT));
    }

    @Test
    void whatIsFarTooLongIsRefusedUnread() {
        assertThat(IdeaText.read("a" + "\u0301".repeat(1_000_000)))
                .isInstanceOfSatisfying(Result.Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(InputRefusal.TEXT_TOO_LONG));
    }

    @Test
    void aTextIsComposedAndItsLinesEndInOneWay() {
        assertThat(read("Bla\u030A")).isEqualTo("Blå");
        assertThat(read("en\r\nto\rtre\nfire")).isEqualTo("en\nto\ntre\nfire");
        assertThat(read("a\tb")).isEqualTo("a\tb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u200F", "\u200B", "\u00AD", "\u2061", "\u180B", "\uFFA0", "\u17B5", "\u061C", "\uFEFF \u3000"})
    void nothingToSeeIsNothing(String text) {
        assertThat(IdeaText.read(text)).isEqualTo(Result.refused(InputRefusal.TEXT_EMPTY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "שלום\u200F!",
                "\u200Eabc",
                "می\u200Cخواهم",
                "👨\u200D👩\u200D👧",
                "क्\u200Dष",
                "<b>&amp;</b>",
                "·"
            })
    void whatScriptsAndEmojiNeedIsKept(String text) {
        assertThat(read(text)).isEqualTo(text);
    }

    private static String read(String typed) {
        Result<IdeaText> read = IdeaText.read(typed);
        assertThat(read).isInstanceOf(Result.Ok.class);
        return read.orElseThrow().text();
    }

    /** Marks in no order take time by their square: these would take a day. */
    @Test
    @Timeout(60)
    void aTextThatIsFarTooLongIsNotEvenLookedAt() {
        String marks = "e" + "\u0315\u0300\u05AE\u0327".repeat(1_000_000);
        assertThat(IdeaText.read(marks)).isInstanceOf(Result.Refused.class);
    }
}
