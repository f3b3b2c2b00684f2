package no.innspill.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "nb, NB",
        "no, NB",
        "NO, NB",
        "nb-NO, NB",
        "nb_NO, NB",
        "' nn ', NN",
        "nn-NO, NN",
        "en, EN",
        "en-US, EN",
        "EN-gb, EN"
    })
    void aTagIsReadAsBrowsersSendIt(String tag, Language language) {
        assertThat(Language.of(tag)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "sv", "n", "nbx", "se-NO", "*"})
    void anyOtherLanguageIsNotOurs(String tag) {
        assertThat(Language.of(tag)).isEmpty();
    }
}
