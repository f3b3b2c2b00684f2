package no.innspill.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.junit.jupiter.api.Test;

/** The lists fit together: what one of them makes of a word is not undone, or made of another word, by the next. */
class WordListTest {

    private static final List<String> SAME = WordList.lines("same-words");

    private static Stream<String> singleWords() {
        return SAME.stream()
                .flatMap(line -> Arrays.stream(line.split(": |, ", -1)))
                .filter(word -> Word.in(word).size() == 1);
    }

    @Test
    void noWordWithAMeaningLooksLikeASmallOne() {
        Set<String> small = Stream.of(WordList.words("common-words"), words(NorwegianAnalyzer.getDefaultStopSet()))
                .flatMap(Collection::stream)
                .map(word -> Stem.of(word, false))
                .collect(Collectors.toSet());
        assertThat(singleWords().filter(word -> small.contains(Stem.of(word, false))))
                .isEmpty();
    }

    private static Set<String> words(Set<?> set) {
        return set.stream().map(word -> new String((char[]) word)).collect(Collectors.toSet());
    }

    @Test
    void noWordHasTwoMeanings() {
        List<String> phrases = SAME.stream()
                .flatMap(line -> Arrays.stream(line.split(": |, ", -1))
                        .map(WordListTest::stems)
                        .distinct())
                .toList();
        assertThat(phrases).doesNotHaveDuplicates();
    }

    private static String stems(String phrase) {
        return Word.in(phrase).stream()
                .map(word -> Stem.of(word.written(), false))
                .collect(Collectors.joining(" "));
    }

    @Test
    void bokmaalStaysAsItIs() {
        assertThat(WordList.lines("nynorsk-beginnings").stream()
                        .map(line -> line.split(" ", -1)[1])
                        .filter(word -> !Vocabulary.inBokmaal(word).equals(word)))
                .isEmpty();
    }

    @Test
    void noWordStandsTwiceInAList() {
        for (String list : List.of("common-words", "field-words", "word-parts", "word-endings", "english-words")) {
            assertThat(WordList.lines(list)).as(list).doesNotHaveDuplicates();
        }
        assertThat(WordList.lines("opposites")).allMatch(line -> line.split(" \\| ", -1).length == 2);
    }
}
