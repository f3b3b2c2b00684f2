package no.innspill.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import no.innspill.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n", "\r", "\n", "\u000B", "\u000C", "\u001C", "\u001E", "\u001F", "\u0085", "\u2028", "\u2029"
            })
    void whatEndsALineAnywhereEndsItHere(String end) {
        assertThat(Cleaning.text("en" + end + "to")).isEqualTo("en\nto");
        assertThat(Cleaning.line("en" + end + "to")).isEqualTo("en to");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0000, 0x0007, 0x001B, 0x007F, 0x009F, 0x202A, 0x202E, 0x202C, 0xD83D, 0xDE00, 0xFDD0, 0xFFFE, 0xFFFF,
                0x1FFFE, 0xFEFF, 0xFFFD, 0x206A, 0xFFF9, 0xE0041
            })
    void whatOnlyDisturbsGoes(int character) {
        String text = "a" + new StringBuilder().appendCodePoint(character) + "b";
        assertThat(Cleaning.text(text)).isEqualTo("ab");
        assertThat(Cleaning.line(text)).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "שלום\u200F!",
                "\u200Eabc",
                "\u061Cعربي",
                "می\u200Cخواهم",
                "👨\u200D👩\u200D👧",
                "क्\u200Dष",
                "a\tb",
                "\uE000",
                "\u2067عربي\u2069 og norsk",
                "\u2068a \u2066b\u2069\u2069",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "ord\u00ADdeling",
                "1\u00A0000",
                "ikke  først"
            })
    void whatScriptsAndEmojiNeedIsKept(String text) {
        assertThat(Cleaning.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"\u2067a, a", "a\u2069, a", "\u2067a\u2069\u2069b, \u2067a\u2069b", "\u2066\u2067a\u2069, \u2066a\u2069"
    })
    void anIsolateIsBegunAndEndedOrNotThere(String typed, String kept) {
        assertThat(Cleaning.text(typed).replace("\u2067", "\u2066")).isEqualTo(kept.replace("\u2067", "\u2066"));
    }

    @Test
    void anIsolateEndsOnItsLine() {
        assertThat(Cleaning.text("\u2067a\nb\u2069")).isEqualTo("a\nb");
    }

    @Test
    void emptyLinesInARowAreOneAndThereAreNoneAtTheEnds() {
        assertThat(Cleaning.text("\n \nTopp" + "\n".repeat(480) + "bunn  \n\t\n"))
                .isEqualTo("Topp\n\nbunn");
        assertThat(Cleaning.text("a \n\u200B\n\u00A0\n\u2800\nb")).isEqualTo("a\n\nb");
        assertThat(Cleaning.text("- a\n  - b")).isEqualTo("- a\n  - b");
    }

    @Test
    void aTextHasSoManyLinesAndTheRestStandsOnTheLast() {
        String cleaned = Cleaning.text("x\n".repeat(99) + "slutt");
        assertThat(cleaned.lines()).hasSize(Cleaning.LINES);
        assertThat(cleaned.replaceAll("\\s", "")).isEqualTo("x".repeat(99) + "slutt");
    }

    @Test
    void aLetterCarriesEightMarks() {
        assertThat(Cleaning.text("a" + "\u0332".repeat(5000) + "b")).isEqualTo("a" + "\u0332".repeat(8) + "b");
        assertThat(Cleaning.text("a" + "\u0332\u200D".repeat(5000))).hasSize(9);
        assertThat(Cleaning.text("Bla\u030A")).isEqualTo("Blå");
    }

    @Test
    void aBulletInATypefaceOfSignsIsABullet() {
        assertThat(Cleaning.text("\uF0B7\tMer tid\n  \uF0A7 Mer ro\nx \uF0B7 y"))
                .isEqualTo("•\tMer tid\n  • Mer ro\nx \uF0B7 y");
    }

    @Test
    void whatIsTooLongForEveryFieldIsNotLookedAt() {
        String endless = "e" + "\u0315\u0300\u05AE\u0327".repeat(600_000);
        assertThat(Cleaning.text(endless)).isSameAs(endless);
        assertThat(Cleaning.line(endless)).isSameAs(endless);
        assertThat(Clusters.count("\u0301".repeat(Cleaning.LONGEST + 1))).isGreaterThan(1000);
    }

    /** The time is for a machine that is busy with other things; the naive way took a minute and more. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0F73",
                "\u0315\u0300\u05AE\u0327",
                "\u0301",
                "\u2067",
                "\u200B\n",
                " ",
                "\u0344\u200D",
                "\t\u00A0"
            })
    void noTextOfThatLengthTakesLong(String piece) {
        String text = "e" + piece.repeat(65_000 / piece.length()) + "x";
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Cleaning.text(text));
    }

    @Test
    void cleaningTwiceChangesNothingMore() {
        List<String> texts = new ArrayList<>(Samples.naughty());
        texts.addAll(Samples.hard());
        Random random = new Random(8);
        String alphabet =
                texts.stream().collect(Collectors.joining()) + "\u2066\u2067\u2068\u2069\n\n\n\t \u200B\u0301\u0F73";
        int[] points = alphabet.codePoints().toArray();
        for (int i = 0; i < 2000; i++) {
            texts.add(random.ints(random.nextInt(60), 0, points.length)
                    .mapToObj(place -> Character.toString(points[place]))
                    .collect(Collectors.joining()));
        }
        for (String text : texts) {
            String once = Cleaning.text(text);
            assertThat(Cleaning.text(once)).isEqualTo(once);
            String line = Cleaning.line(text);
            assertThat(Cleaning.line(line)).isEqualTo(line);
            assertThat(line).doesNotContain("\n", "\t");
        }
    }

    @Test
    void aFileKeepsItsLinesAndItsColumns() {
        assertThat(Cleaning.file("\uFEFFa\r\nb\u2028c\u0000\u202Ed\u0085e\uFFFD\u2067f"))
                .isEqualTo("a\r\nb cd e\uFFFD\u2067f");
    }
}
