package no.innspill.similarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that are about one matter without saying the same, as <i>pris</i> and <i>gratis</i>. */
final class RelatedWords {

    private static final RelatedWords NORWEGIAN = new RelatedWords(false);
    private static final RelatedWords ENGLISH = new RelatedWords(true);

    private static final String LOOSE = "~";
    private static final String TIGHT = "!";

    private final boolean english;
    private final Map<String, List<String>> matters = new HashMap<>();

    private RelatedWords(boolean english) {
        this.english = english;
        int number = 0;
        for (String line : WordList.lines("related-words")) {
            String matter = (line.startsWith(TIGHT) ? TIGHT : LOOSE) + number++;
            String[] languages = line.replace(TIGHT + " ", "").split(" \\| ", 2);
            if (!english || languages.length > 1) {
                learn(languages[english ? 1 : 0], matter);
            }
        }
    }

    private void learn(String phrases, String matter) {
        for (String phrase : phrases.split(", ", -1)) {
            SameWords same = SameWords.in(english);
            String stem = phrase.contains(" ") || same.isMeaning(phrase)
                    ? SameWords.asOne(phrase)
                    : same.of(Stem.of(phrase, english));
            List<String> of = matters.computeIfAbsent(stem, key -> new ArrayList<>());
            if (!of.contains(matter)) {
                of.add(matter);
            }
        }
    }

    static RelatedWords in(boolean english) {
        return english ? ENGLISH : NORWEGIAN;
    }

    /** What a word is about, as terms of their own. */
    List<String> matters(String stem) {
        return matters.getOrDefault(stem, List.of());
    }

    /** Whether a term is a matter within which words for one thing and against another do not contradict each other. */
    static boolean isLoose(String term) {
        return term.startsWith(LOOSE);
    }
}
