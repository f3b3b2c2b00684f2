package no.innspill.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.innspill.idea.IdeaText;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.rehearsal.PretendTexts.Proposal;
import no.innspill.rehearsal.RoomAsSeen.SeenTheme;
import no.innspill.result.Result;
import no.innspill.template.BuiltInTemplates;
import no.innspill.template.ThemeTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PretendTextsTest {

    private static final List<LocalizedText> THEMES = themes("ekommune");

    private static List<LocalizedText> themes(String template) {
        return BuiltInTemplates.named(template).orElseThrow().themes().stream()
                .map(ThemeTemplate::title)
                .toList();
    }

    private static Stream<LocalizedText> ideas() {
        return Stream.concat(
                Stream.of("ekommune", "retrospective", "swot")
                        .flatMap(template -> themes(template).stream())
                        .flatMap(theme -> PretendTexts.about(theme).stream()),
                PretendTexts.aboutAnything().stream());
    }

    @Test
    void thereIsEnoughToBeSaidOfEachTheme() {
        assertThat(THEMES).hasSize(3).allSatisfy(theme -> assertThat(PretendTexts.about(theme))
                .hasSizeGreaterThan(20));
        assertThat(PretendTexts.aboutAnything()).hasSizeGreaterThan(30);
        assertThat(PretendTexts.about(LocalizedText.of(Language.NB, "Noe annet")))
                .isEmpty();
    }

    @Test
    void everyTextIsThereInEveryLanguageAndIsOneThatAnybodyMaySend() {
        assertThat(ideas())
                .allSatisfy(words -> assertThat(words.texts().keySet()).containsExactlyInAnyOrder(Language.values()));
        assertThat(ideas().flatMap(words -> words.texts().values().stream()))
                .allSatisfy(text -> assertThat(IdeaText.read(text)).isInstanceOf(Result.Ok.class));
        assertThat(Stream.of(THEMES, themes("retrospective"), themes("swot"), List.<LocalizedText>of())
                        .flatMap(themes -> PretendTexts.proposals(themes).stream()))
                .hasSizeGreaterThan(10)
                .flatExtracting(Proposal::title, Proposal::why)
                .allSatisfy(words -> assertThat(((LocalizedText) words).texts().keySet())
                        .containsExactlyInAnyOrder(Language.values()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"retrospective", "swot"})
    void aTemplateOfOursWhoseThemesAreKnownHasExamplesOfItsOwn(String template) {
        assertThat(themes(template))
                .allSatisfy(theme -> assertThat(PretendTexts.about(theme)).hasSizeGreaterThanOrEqualTo(10));
        assertThat(PretendTexts.proposals(themes(template)))
                .isNotEqualTo(PretendTexts.proposals(List.of()))
                .isNotEqualTo(PretendTexts.proposals(THEMES));
    }

    @Test
    void noneIsThereTwice() {
        for (Language language : Language.values()) {
            assertThat(ideas().map(words -> words.in(language, language)))
                    .as(language.tag())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void eachIsDrawnOnceAndAThemeThatIsNotKnownGetsWhatSuitsAny() {
        PretendDeck deck = new PretendDeck(new Random(7));
        SeenTheme known = new SeenTheme(1, THEMES.get(0));
        SeenTheme other = new SeenTheme(2, LocalizedText.of(Language.EN, "Something else"));
        assertThat(drawn(deck, known)).containsExactlyInAnyOrderElementsOf(PretendTexts.about(THEMES.get(0)));
        assertThat(drawn(deck, other)).containsExactlyInAnyOrderElementsOf(PretendTexts.aboutAnything());
        assertThat(deck.has(known)).isFalse();
        assertThat(deck.has(other)).isFalse();
    }

    @Test
    void halfOfItIsLeftForTheStepsThatFollow() {
        PretendDeck deck = new PretendDeck(new Random(7));
        SeenTheme known = new SeenTheme(1, THEMES.get(0));
        int all = PretendTexts.about(THEMES.get(0)).size();
        deck.begin(10, 2);
        assertThat(drawn(deck, known)).hasSize(all - all / 2);
        deck.begin(10, 2);
        assertThat(deck.has(known)).as("the step goes on").isFalse();
        deck.begin(11, 1);
        assertThat(drawn(deck, known)).hasSize(all / 2);
    }

    private static List<LocalizedText> drawn(PretendDeck deck, SeenTheme theme) {
        return Stream.generate(() -> deck.draw(theme))
                .takeWhile(text -> text.isPresent())
                .map(text -> text.orElseThrow())
                .toList();
    }
}
