package no.innspill.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTextTest {

    @Test
    void aTitleIsOnOneLineAndComposed() {
        assertThat(PlanText.title("  Fa\u0308rder\r\n\n  og\tHvaler\r"))
                .isEqualTo(new PlanText.Fine("Färder og Hvaler"));
    }

    @Test
    void aStepsTextKeepsItsLines() {
        assertThat(PlanText.paragraphs("Én.\r\n\rTo.", PlanText.STEP_TEXT)).isEqualTo(new PlanText.Fine("Én.\n\nTo."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\u00A0\u2009", "\u200B", "\u3164"})
    void aTitleThatNobodySeesIsMissing(String typed) {
        assertThat(PlanText.title(typed)).isEqualTo(new PlanText.Faulty(Refusal.TEXT_EMPTY, 0, PlanText.TITLE));
        assertThat(PlanText.line(typed, 10)).isEqualTo(new PlanText.Fine(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\u0085b", "a\u2028b", "a\u202Eb", "a\uFEFFb", "a\uFFFDb", "a\uD800"})
    void whatNoTemplateHoldsIsNotTaken(String typed) {
        assertThat(PlanText.title(typed))
                .isInstanceOfSatisfying(PlanText.Faulty.class, faulty -> assertThat(faulty.refusal())
                        .isEqualTo(Refusal.TEXT_UNREADABLE));
    }

    @Test
    void lengthsAreInCharacters() {
        assertThat(PlanText.title("🌲".repeat(200))).isInstanceOf(PlanText.Fine.class);
        assertThat(PlanText.title("🌲".repeat(203))).isEqualTo(new PlanText.Faulty(Refusal.TEXT_TOO_LONG, 3, 200));
    }
}
