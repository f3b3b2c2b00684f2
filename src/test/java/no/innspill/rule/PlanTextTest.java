package no.innspill.rule;

import static org.assertj.core.api.Assertions.assertThat;

import no.innspill.result.InputRefusal;
import no.innspill.result.Refusal;
import no.innspill.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTextTest {

    @Test
    void aTitleIsTrimmedComposedAndOnOneLine() {
        assertThat(PlanText.title("  Skole\r\n og \t vei  ")).isEqualTo(Result.ok("Skole og   vei"));
        assertThat(PlanText.title("A\u030A")).isEqualTo(Result.ok("Å"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n", "\u00A0", "\u200D\u2060", "\uFE0F", "\uDB40\uDD00"})
    void aTitleThatNobodyCouldSeeIsMissing(String typed) {
        assertThat(refusal(PlanText.title(typed))).isEqualTo(InputRefusal.TEXT_EMPTY);
    }

    @Test
    void whatOnlyDisturbsIsNotKept() {
        assertThat(PlanText.title("a\u0000\u202E\u2066b\uFFFE")).isEqualTo(Result.ok("ab"));
        assertThat(PlanText.paragraphs("a\u000B\u001Bb", 100)).isEqualTo(Result.ok("a\nb"));
    }

    @Test
    void lengthIsCountedAsPeopleSeeIt() {
        assertThat(PlanText.title("👩‍👩‍👧‍👦".repeat(PlanText.TITLE))).isInstanceOf(Result.Ok.class);
        assertThat(PlanText.title("x".repeat(PlanText.TITLE + 3)))
                .isEqualTo(Result.refused(InputRefusal.TEXT_TOO_LONG, 3, PlanText.TITLE));
    }

    @Test
    void anOptionalTextMayBeEmptyAndParagraphsKeepTheirLines() {
        assertThat(PlanText.line("\u200D", 10)).isEqualTo(Result.ok(""));
        assertThat(PlanText.paragraphs("en\r\nto\rtre", 20)).isEqualTo(Result.ok("en\nto\ntre"));
    }

    private static Refusal refusal(Result<String> read) {
        assertThat(read).isInstanceOf(Result.Refused.class);
        return ((Result.Refused<String>) read).refusal();
    }

    /** Marks in no order take time by their square: these would take a day. */
    @Test
    @Timeout(60)
    void aTextThatIsFarTooLongIsNotEvenLookedAt() {
        String marks = "e" + "\u0315\u0300\u05AE\u0327".repeat(1_000_000);
        assertThat(PlanText.title(marks)).isInstanceOf(Result.Refused.class);
        assertThat(PlanText.paragraphs(marks, PlanText.STEP_TEXT)).isInstanceOf(Result.Refused.class);
    }
}
