package no.innspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.innspill.desk.Outcome;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.result.InputRefusal;
import no.innspill.result.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFormTest {

    private static final LocalizedText BOTH = new LocalizedText(Map.of(Language.NB, "Skole", Language.NN, "Skule"));

    @Test
    void aTypedTextChangesItsLanguageOnly() {
        PlanForm typed = Typing.of("content", "nn", "title", "Skuleveg");
        assertThat(typed.line("title", BOTH, 200)).isEqualTo(BOTH.with(Language.NN, "Skuleveg"));
        assertThat(typed.refusal()).isEmpty();
    }

    @Test
    void withoutALanguageTheWorkshopsOwnIsMeant() {
        assertThat(Typing.of("title", "Vei").line("title", BOTH, 200)).isEqualTo(BOTH.with(Language.NB, "Vei"));
    }

    @Test
    void anEmptiedTranslationIsTakenAway() {
        assertThat(Typing.of("content", "nn", "title", " ").line("title", BOTH, 200))
                .isEqualTo(LocalizedText.of(Language.NB, "Skole"));
    }

    @Test
    void aTranslationThatNeverWasMayStayEmpty() {
        PlanForm typed = Typing.of("content", "en", "title", "");
        assertThat(typed.line("title", BOTH, 200)).isEqualTo(BOTH);
        assertThat(typed.refusal()).isEmpty();
    }

    @Test
    void theWorkshopsOwnTextCannotBeEmptied() {
        refused(Typing.of("title", ""), BOTH, InputRefusal.TEXT_EMPTY);
    }

    @Test
    void theLastTextCannotBeEmptied() {
        refused(
                Typing.of("content", "nn", "title", ""),
                LocalizedText.of(Language.NN, "Skule"),
                InputRefusal.TEXT_EMPTY);
        refused(Typing.of("content", "nn", "title", ""), LocalizedText.NONE, InputRefusal.TEXT_EMPTY);
    }

    private static void refused(PlanForm typed, LocalizedText before, Refusal reason) {
        assertThat(typed.line("title", before, 200)).isEqualTo(before);
        assertThat(typed.refusal()).contains(Outcome.refused(reason));
    }

    @Test
    void aFieldThatIsNotThereLeavesTheTextAsItIs() {
        assertThat(Typing.of().line("title", BOTH, 200)).isEqualTo(BOTH);
        assertThat(Typing.of().paragraphs("text", BOTH, 200)).isEqualTo(BOTH);
    }

    @Test
    void anEmptiedTextThatMayBeMissingTakesItsTranslationsAlong() {
        assertThat(Typing.of("text", "").paragraphs("text", BOTH, 200)).isEqualTo(LocalizedText.NONE);
        assertThat(Typing.of("content", "nn", "text", "").paragraphs("text", BOTH, 200))
                .isEqualTo(LocalizedText.of(Language.NB, "Skole"));
    }

    @Test
    void anEmptyNumberIsNone() {
        assertThat(Typing.of("minutes", " ").number("minutes", 5, 240)).isNull();
        assertThat(Typing.of().number("minutes", 5, 240)).isEqualTo(5);
        assertThat(Typing.of("minutes", "240").number("minutes", 5, 240)).isEqualTo(240);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "241", "5.5", "ti", "99999999999999999999"})
    void anyOtherNumberIsRefused(String number) {
        PlanForm typed = Typing.of("minutes", number);
        assertThat(typed.number("minutes", 5, 240)).isEqualTo(5);
        assertThat(typed.refusal()).contains(Outcome.refused(InputRefusal.NUMBER_OUT_OF_RANGE, 1, 240));
    }
}
