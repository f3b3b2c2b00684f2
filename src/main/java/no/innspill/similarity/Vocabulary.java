package no.innspill.similarity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;

/** Which words say little, in what language a text is, and how words of nynorsk begin in bokmål. */
final class Vocabulary {

    private static final Set<String> COMMON = WordList.words("common-words");
    private static final Set<String> ENGLISH = WordList.words("english-words");
    private static final Map<String, String> BEGINNINGS = WordList.lines("nynorsk-beginnings").stream()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    private static final int SHORTEST = 3;

    private Vocabulary() {}

    /** A text is in the language that most of its small words belong to. */
    static boolean isEnglish(List<Word> words) {
        long english =
                words.stream().filter(word -> isSmall(word.written(), true)).count();
        long norwegian =
                words.stream().filter(word -> isSmall(word.written(), false)).count();
        return english > norwegian;
    }

    static boolean saysNothing(String word, boolean english) {
        return COMMON.contains(word) || isSmall(word, english) || isNumber(word);
    }

    private static boolean isSmall(String word, boolean english) {
        return english
                ? ENGLISH.contains(word)
                : NorwegianAnalyzer.getDefaultStopSet().contains(word);
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** By the longest beginning that is on the list; what begins so already stays as it is. */
    static String inBokmaal(String word) {
        for (int end = word.length(); end >= SHORTEST; end--) {
            String begun = BEGINNINGS.get(word.substring(0, end));
            if (begun != null && (end == begun.length() || !word.startsWith(begun))) {
                return begun + word.substring(end);
            }
        }
        return word;
    }
}
