package no.innspill.similarity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words and short phrases that say the same, by their stems: each is read as the first of its line. Phrases that are
 * related to other words ({@link RelatedWords}) are read as one word too.
 */
final class SameWords {

    private static final SameWords NORWEGIAN = new SameWords(false);
    private static final SameWords ENGLISH = new SameWords(true);

    private static final int LONGEST = 4;

    private final boolean english;
    private final Map<List<String>, String> meant = new HashMap<>();

    private SameWords(boolean english) {
        this.english = english;
        for (String line : WordList.lines("same-words")) {
            String[] parts = line.split(": ", 2);
            learn(parts[0], parts[0]);
            Arrays.stream(parts[1].split(", ", -1)).forEach(phrase -> learn(phrase, parts[0]));
        }
        for (String line : WordList.lines("related-words")) {
            Arrays.stream(line.replace("! ", "").split(", | \\| ", -1))
                    .filter(phrase -> phrase.contains(" "))
                    .forEach(phrase -> learn(phrase, asOne(phrase)));
        }
    }

    static SameWords in(boolean english) {
        return english ? ENGLISH : NORWEGIAN;
    }

    /** A phrase as the one word that it is read as; a hyphen keeps it from being taken apart again. */
    static String asOne(String phrase) {
        return phrase.replace(' ', '-');
    }

    private void learn(String phrase, String meaning) {
        List<String> stems = Word.in(phrase).stream()
                .map(word -> Stem.of(word.written(), english))
                .toList();
        meant.putIfAbsent(stems, meaning);
    }

    /** How many stems, from one on, belong together, and what they say. */
    record Found(int stems, String meaning) {}

    /** The longest that is known. */
    Optional<Found> at(int from, List<String> stems) {
        for (int length = Math.min(LONGEST, stems.size() - from); length > 0; length--) {
            String meaning = meant.get(stems.subList(from, from + length));
            if (meaning != null) {
                return Optional.of(new Found(length, meaning));
            }
        }
        return Optional.empty();
    }

    String of(String stem) {
        return meant.getOrDefault(List.of(stem), stem);
    }

    /** Whether a line of the list begins with it. */
    boolean isMeaning(String phrase) {
        return meant.containsValue(phrase);
    }
}
