package no.innspill.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is for a matter and who is against it is told apart, and who is only against what is wrong with it is not. */
class WishesTest {

    static Stream<String> opposites() {
        return pairs("opposites");
    }

    static Stream<String> sameSide() {
        return pairs("same-side");
    }

    private static Stream<String> pairs(String file) {
        return JudgedTexts.lines(file).stream().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("opposites")
    void oppositesContradictEachOther(String pair) {
        assertThat(contradict(pair)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("sameSide")
    void whatIsOnTheSameSideDoesNot(String pair) {
        assertThat(contradict(pair)).isFalse();
    }

    private static boolean contradict(String pair) {
        List<String> texts = List.of(pair.split(" \\| ", -1));
        Terms terms = Terms.of(texts, List.of()).terms();
        Wishes one = terms.wishes(terms.read(texts.get(0)));
        Wishes other = terms.wishes(terms.read(texts.get(1)));
        assertThat(one.contradict(other)).isEqualTo(other.contradict(one));
        return one.contradict(other);
    }
}
