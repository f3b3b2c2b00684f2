package no.innspill.idea;

import static org.assertj.core.api.Assertions.assertThat;

import no.innspill.workshop.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdeaTextTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "æøå, 3",
        "e\u0301, 1",
        "👍, 1",
        "👍🏽, 1",
        "👩‍👩‍👧‍👦, 1",
        "👩🏽‍🚒, 1",
        "🏳️‍🌈, 1",
        "🇳🇴🇸🇪, 2",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿, 1",
        "1️⃣, 1",
        "\uD83E\uDEE0, 1",
        "\uD83E\uDEF1\uD83C\uDFFB\u200D\uD83E\uDEF2\uD83C\uDFFF, 1",
        "각, 1",
        "\u1100\u1161\u11A8, 1",
        "นี้, 1",
        "语言, 2"
    })
    void charactersAreCountedAsPeopleSeeThem(String text, long length) {
        assertThat(IdeaText.length(text)).isEqualTo(length);
    }

    @Test
    void fiveHundredFitAndFiveHundredAndOneDoNot() {
        assertThat(read("👩‍👩‍👧‍👦".repeat(10) + "x".repeat(490)))
                .isEqualTo("👩‍👩‍👧‍👦".repeat(10) + "x".repeat(490));
        assertThat(IdeaText.read("x".repeat(501))).isEqualTo(new IdeaText.Faulty(Refusal.TEXT_TOO_LONG, 1));
        assertThat(IdeaText.read("🇳🇴".repeat(512))).isEqualTo(new IdeaText.Faulty(Refusal.TEXT_TOO_LONG, 12));
    }

    @Test
    void blanksAroundDoNotCount() {
        assertThat(read(" \n" + "x".repeat(500) + "\t ")).hasSize(500);
    }

    @Test
    void whatWouldNotFitTheColumnIsTooLongHoweverItLooks() {
        assertThat(IdeaText.read("a" + "\u0301".repeat(4001)))
                .isInstanceOfSatisfying(IdeaText.Faulty.class, faulty -> assertThat(faulty.refusal())
                        .isEqualTo(Refusal.TEXT_TOO_LONG));
        assertThat(IdeaText.read("👩‍👩‍👧‍👦".repeat(500))).isEqualTo(new IdeaText.Faulty(Refusal.TEXT_TOO_LONG, 1));
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
        assertThat(IdeaText.read(text)).isEqualTo(new IdeaText.Faulty(Refusal.TEXT_EMPTY, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0008",
                "a\u009Fb",
                "a\u202Ab",
                "a\u202Eb",
                "a\u2067b",
                "a\uD83D",
                "\uDE00a",
                "a\uFDEF",
                "a\uFFFF"
            })
    void charactersThatHideOrTurnTheTextAreUnreadable(String text) {
        assertThat(IdeaText.read(text)).isEqualTo(new IdeaText.Faulty(Refusal.TEXT_UNREADABLE, 0));
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
        IdeaText.Read read = IdeaText.read(typed);
        assertThat(read).isInstanceOf(IdeaText.Fine.class);
        return ((IdeaText.Fine) read).text().text();
    }
}
