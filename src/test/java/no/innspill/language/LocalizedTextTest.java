package no.innspill.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final LocalizedText BOTH =
            LocalizedText.of(Language.NB, "vei").with(Language.NN, "veg");

    @Test
    void theWantedLanguageComesFirstThenTheWorkshopsThenAny() {
        assertThat(BOTH.in(Language.NN, Language.NB)).isEqualTo("veg");
        assertThat(BOTH.in(Language.EN, Language.NN)).isEqualTo("veg");
        assertThat(LocalizedText.of(Language.EN, "road").in(Language.NB, Language.NN))
                .isEqualTo("road");
        assertThat(new LocalizedText(Map.of()).in(Language.NB, Language.NN)).isEmpty();
    }

    @Test
    void aTextIsChangedInOneLanguageAndLeftInTheOthers() {
        LocalizedText changed = BOTH.with(Language.NB, "gate");
        assertThat(changed.in(Language.NB, Language.EN)).isEqualTo("gate");
        assertThat(changed.in(Language.NN, Language.EN)).isEqualTo("veg");
        assertThat(BOTH.in(Language.NB, Language.EN)).isEqualTo("vei");
    }

    @Test
    void wordsAreStoredAndReadBackWhateverTheyHold() {
        LocalizedTextConverter converter = new LocalizedTextConverter();
        LocalizedText words =
                LocalizedText.of(Language.NB, "«Æ» \"\\\n\t😀 {0}").with(Language.EN, "");
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(words)))
                .isEqualTo(words);
        assertThat(converter.convertToEntityAttribute("{\"nb\":\"a\",\"sv\":\"b\"}"))
                .isEqualTo(LocalizedText.of(Language.NB, "a"));
        assertThatThrownBy(() -> converter.convertToEntityAttribute("not json"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }

    @Test
    void aListOfWordsIsStoredAndReadBackInItsOrder() {
        LocalizedTextListConverter converter = new LocalizedTextListConverter();
        List<LocalizedText> list =
                List.of(BOTH, LocalizedText.of(Language.EN, "a, \"b\""), new LocalizedText(Map.of()));
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(list)))
                .isEqualTo(list);
        assertThat(converter.convertToEntityAttribute(null)).isEmpty();
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(null)))
                .isEmpty();
    }
}
