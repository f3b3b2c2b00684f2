package no.innspill.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTextTest {

    @Test
    void aTitleIsTrimmedComposedAndOnOneLine() {
        assertThat(PlanText.title("  Skole\r\n og \t vei  ")).isEqualTo(new PlanText.Fine("Skole og   vei"));
        assertThat(PlanText.title("A\u030A")).isEqualTo(new PlanText.Fine("Å"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n", "\u00A0", "\u200D\u2060", "\uFE0F", "\uDB40\uDD00"})
    void aTitleThatNobodyCouldSeeIsMissing(String typed) {
        assertThat(refusal(PlanText.title(typed))).isEqualTo(InputRefusal.TEXT_EMPTY);
    }

    @Test
    void whatOnlyDisturbsIsNotKept() {
        assertThat(PlanText.title("a\u0000\u202E\u2066b\uFFFE")).isEqualTo(new PlanText.Fine("ab"));
        assertThat(PlanText.paragraphs("a\u000B\u001Bb", 100)).isEqualTo(new PlanText.Fine("a\nb"));
    }

    @Test
    void lengthIsCountedAsPeopleSeeIt() {
        assertThat(PlanText.title("👩‍👩‍👧‍👦".repeat(PlanText.TITLE))).isInstanceOf(PlanText.Fine.class);
        assertThat(PlanText.title("x".repeat(PlanText.TITLE + 3)))
                .isEqualTo(new PlanText.Faulty(InputRefusal.TEXT_TOO_LONG, 3, PlanText.TITLE));
    }

    @Test
    void anOptionalTextMayBeEmptyAndParagraphsKeepTheirLines() {
        assertThat(PlanText.line("\u200D", 10)).isEqualTo(new PlanText.Fine(""));
        assertThat(PlanText.paragraphs("en\r\nto\rtre", 20)).isEqualTo(new PlanText.Fine("en\nto\ntre"));
    }

    private static Refusal refusal(PlanText.Read read) {
        assertThat(read).isInstanceOf(PlanText.Faulty.class);
        return ((PlanText.Faulty) read).refusal();
    }

    /** Marks in no order take time by their square: these would take a day. */
    @Test
    @Timeout(60)
    void aTextThatIsFarTooLongIsNotEvenLookedAt() {
        String marks = "e" + "\u0315\u0300\u05AE\u0327".repeat(1_000_000);
        assertThat(PlanText.title(marks)).isInstanceOf(PlanText.Faulty.class);
        assertThat(PlanText.paragraphs(marks, PlanText.STEP_TEXT)).isInstanceOf(PlanText.Faulty.class);
    }
}
