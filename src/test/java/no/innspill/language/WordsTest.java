package no.innspill.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Words BOTH = Words.of(Language.NB, "vei").with(Language.NN, "veg");

    @Test
    void theWantedLanguageComesFirstThenTheWorkshopsThenAny() {
        assertThat(BOTH.in(Language.NN, Language.NB)).isEqualTo("veg");
        assertThat(BOTH.in(Language.EN, Language.NN)).isEqualTo("veg");
        assertThat(Words.of(Language.EN, "road").in(Language.NB, Language.NN)).isEqualTo("road");
        assertThat(new Words(Map.of()).in(Language.NB, Language.NN)).isEmpty();
    }

    @Test
    void aTextIsChangedInOneLanguageAndLeftInTheOthers() {
        Words changed = BOTH.with(Language.NB, "gate");
        assertThat(changed.in(Language.NB, Language.EN)).isEqualTo("gate");
        assertThat(changed.in(Language.NN, Language.EN)).isEqualTo("veg");
        assertThat(BOTH.in(Language.NB, Language.EN)).isEqualTo("vei");
    }

    @Test
    void wordsAreStoredAndReadBackWhateverTheyHold() {
        WordsConverter converter = new WordsConverter();
        Words words = Words.of(Language.NB, "«Æ» \"\\\n\t😀 {0}").with(Language.EN, "");
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(words)))
                .isEqualTo(words);
        assertThat(converter.convertToEntityAttribute("{\"nb\":\"a\",\"sv\":\"b\"}"))
                .isEqualTo(Words.of(Language.NB, "a"));
        assertThatThrownBy(() -> converter.convertToEntityAttribute("not json"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }

    @Test
    void aListOfWordsIsStoredAndReadBackInItsOrder() {
        WordsListConverter converter = new WordsListConverter();
        List<Words> list = List.of(BOTH, Words.of(Language.EN, "a, \"b\""), new Words(Map.of()));
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(list)))
                .isEqualTo(list);
        assertThat(converter.convertToEntityAttribute(null)).isEmpty();
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(null)))
                .isEmpty();
    }
}
