package no.innspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.innspill.desk.Outcome;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.result.InputRefusal;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private static final LocalizedText WHAT = both("Hva?", "Kva?");
    private static final LocalizedText WHO = both("Hvem?", "Kven?");
    private static final LocalizedText HOW = both("Hvordan?", "Korleis?");
    private static final List<LocalizedText> BEFORE = List.of(WHAT, WHO, HOW);

    @Test
    void aMovedQuestionKeepsItsTranslation() {
        assertThat(typed(Typing.of("questions", "Hvordan?\r\nHva?\r\nHvem?"))).containsExactly(HOW, WHAT, WHO);
    }

    @Test
    void aQuestionChangedInItsPlaceKeepsItsTranslation() {
        assertThat(typed(Typing.of("questions", "Hva?\nHvem da?\nHvordan?")))
                .containsExactly(WHAT, both("Hvem da?", "Kven?"), HOW);
    }

    @Test
    void aNewQuestionInheritsNobodysTranslation() {
        assertThat(typed(Typing.of("questions", "Når?\nHva?\nHvem?\nHvordan?\nHvorfor?")))
                .containsExactly(
                        LocalizedText.of(Language.NB, "Når?"),
                        WHAT,
                        WHO,
                        HOW,
                        LocalizedText.of(Language.NB, "Hvorfor?"));
    }

    @Test
    void anEmptyLineIsNoQuestion() {
        assertThat(typed(Typing.of("questions", "\n\nHvem?\n \n"))).containsExactly(WHO);
        assertThat(typed(Typing.of("questions", ""))).isEmpty();
    }

    @Test
    void theSameQuestionTwiceStaysTwice() {
        assertThat(typed(Typing.of("questions", "Hva?\nHva?"))).hasSize(2);
    }

    @Test
    void translationsComeInTheirOrder() {
        PlanForm typed = Typing.of("content", "en", "question", "What?", "question", "", "question", "How?");
        assertThat(typed(typed)).containsExactly(WHAT.with(Language.EN, "What?"), WHO, HOW.with(Language.EN, "How?"));
    }

    @Test
    void translationsOfOtherQuestionsThanThereAreAreRefused() {
        PlanForm typed = Typing.of("content", "en", "question", "What?");
        assertThat(typed(typed)).isEqualTo(BEFORE);
        assertThat(typed.refusal()).contains(Outcome.refused(PlanRefusal.PLAN_CHANGED));
    }

    @Test
    void elevenAreTooMany() {
        PlanForm typed = Typing.of("questions", "Hva?\n".repeat(11));
        assertThat(typed(typed)).isEqualTo(BEFORE);
        assertThat(typed.refusal()).contains(Outcome.refused(InputRefusal.TOO_MANY, 10));
    }

    private static List<LocalizedText> typed(PlanForm typed) {
        return Questions.typed(typed, BEFORE, Typing.WORKSHOP);
    }

    private static LocalizedText both(String bokmaal, String nynorsk) {
        return new LocalizedText(Map.of(Language.NB, bokmaal, Language.NN, nynorsk));
    }
}
