package no.innspill.similarity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a word does to the wishes of its clause, by how it is written or how it begins. */
enum Sign {
    AWAY,
    NONE,
    WITHOUT,
    LESS,
    DOWN,
    MORE,
    NOT,
    NOT_MEANT,
    SHOULD,
    ALONE,
    VERB,
    LACK,
    HARM,
    /** The first of some words that wish a matter away together. */
    LEADS;

    private static final String BEGINS = "*";
    private static final int SHORTEST_BEGINNING = 2;

    private static final Map<String, Set<Sign>> WORDS = new HashMap<>();
    private static final Map<String, Set<Sign>> BEGINNINGS = new HashMap<>();
    private static final List<List<String>> PHRASES = WordList.lines("stance-phrases").stream()
            .map(line -> List.of(line.split(" ", -1)))
            .toList();

    static {
        for (String line : WordList.lines("stance-words")) {
            String[] parts = line.split(": ", 2);
            Arrays.stream(parts[1].split(" ", -1)).forEach(word -> learn(word, valueOf(parts[0])));
        }
        PHRASES.forEach(phrase -> learn(phrase.get(0), LEADS));
    }

    private static void learn(String word, Sign sign) {
        Map<String, Set<Sign>> learning = word.endsWith(BEGINS) ? BEGINNINGS : WORDS;
        learning.computeIfAbsent(word.replace(BEGINS, ""), key -> EnumSet.noneOf(Sign.class))
                .add(sign);
    }

    static Set<Sign> of(String word) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        signs.addAll(WORDS.getOrDefault(word, Set.of()));
        for (int end = SHORTEST_BEGINNING; end <= word.length(); end++) {
            signs.addAll(BEGINNINGS.getOrDefault(word.substring(0, end), Set.of()));
        }
        return signs;
    }

    /** Whether words, the first of which leads, wish a matter away together, with others between them or not. */
    static boolean leadAway(List<String> words) {
        return PHRASES.stream().anyMatch(phrase -> isIn(words, phrase));
    }

    private static boolean isIn(List<String> words, List<String> phrase) {
        int found = 0;
        for (int i = 0; i < words.size() && found < phrase.size() && (i == 0 || found > 0); i++) {
            found += fits(words.get(i), phrase.get(found)) ? 1 : 0;
        }
        return found == phrase.size();
    }

    private static boolean fits(String word, String wanted) {
        return wanted.endsWith(BEGINS)
                ? word.startsWith(wanted.substring(0, wanted.length() - 1))
                : word.equals(wanted);
    }
}
