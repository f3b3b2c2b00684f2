package no.innspill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.innspill.Needed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** All words of the product are words of their language, spelt as its dictionary has them: nynorsk is nynorsk. */
class SpellingTest {

    /** What stands in a text and is none: places for arguments, settings, files, types, plurals. */
    private static final Pattern NO_WORDS =
            Pattern.compile("\\{\\d+(?:,(?:number|date|time)[^{}]*)?}|\\{\\w+}|\\{\\d+,choice,|\\d+[#<≤]|https?\\S*"
                    + "|\\b(?:docs|application)/\\S+|(?:-D)?\\b[\\w-]+(?:\\.[\\w-]+)+");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*");

    @BeforeEach
    void needTheDictionaries() {
        Needed.here(Dictionary.isThere(), Dictionary.MISSING);
    }

    @ParameterizedTest
    @EnumSource
    void everyWordIsSpeltAsItsLanguageSpellsIt(Language language) {
        Dictionary dictionary = Dictionary.of(language);
        Map<String, String> unknown = new TreeMap<>();
        ProductTexts.in(language, ProductTexts.TEMPLATES, ProductTexts.REHEARSALS)
                .forEach((place, text) -> words(text).stream()
                        .filter(word -> !dictionary.knows(word))
                        .forEach(word -> unknown.putIfAbsent(word, place)));
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theListOfOurOwnWordsHoldsNothingThatTheDictionaryHas(Language language) {
        assertThat(Dictionary.needless(language)).isEmpty();
    }

    /** Words that only one of the languages has. */
    @ParameterizedTest
    @CsvSource({
        "NB,ikkje kva korleis eg vere desse sjølv nokon innspel mogleg",
        "NN,ikke hva hvem hvordan jeg være tjener selv noen innlogget fra",
        "EN,ikke og teh innspel color"
    })
    void aWordOfAnotherLanguageIsNoticed(Language language, String words) {
        Dictionary dictionary = Dictionary.of(language);
        assertThat(words.split(" ")).noneMatch(dictionary::knows);
    }

    private static List<String> words(String text) {
        return WORD.matcher(NO_WORDS.matcher(text).replaceAll(" ").replace("\u00AD", ""))
                .results()
                .map(found -> found.group())
                .toList();
    }
}
