package no.innspill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.innspill.Needed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

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
        texts(language).forEach((place, text) -> words(text).stream()
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

    private static Map<String, String> texts(Language language) {
        Map<String, String> texts = new TreeMap<>();
        Messages.keys(language).forEach(key -> texts.put(key, Messages.say(language, key)));
        for (Path template : templates()) {
            gather(template.getFileName().toString(), read(template), language, texts);
        }
        return texts;
    }

    /** A template's texts in a language. */
    private static void gather(String place, Object node, Language language, Map<String, String> texts) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (Language.of(String.valueOf(key)).isEmpty() || key.equals(language.tag())) {
                    gather(place + "/" + key, value, language, texts);
                }
            });
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                gather(place + "/" + i, list.get(i), language, texts);
            }
        } else if (place.endsWith("/" + language.tag())) {
            texts.put(place, String.valueOf(node));
        }
    }

    private static Object read(Path template) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(template));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> templates() {
        return Stream.of("workshop-templates", "rehearsal-texts")
                .flatMap(folder -> files(Path.of("src/main/resources", folder)).stream())
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(NO_WORDS.matcher(text).replaceAll(" ").replace("\u00AD", ""))
                .results()
                .map(found -> found.group())
                .toList();
    }
}
