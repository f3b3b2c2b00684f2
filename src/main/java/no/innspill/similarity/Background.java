package no.innspill.similarity;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What every text here may be expected to speak of: the words of the field, and those in which the room was asked. They
 * tell texts apart less than others do, however few of the texts have them.
 */
final class Background {

    private static final Set<String> FIELD = field();

    private final Set<String> terms = new HashSet<>(FIELD);

    /** @param asked the theme and its questions, as the room sees them */
    Background(Collection<String> asked, Compounds compounds) {
        asked.forEach(text -> Reading.of(text, compounds)
                .telling()
                .forEach(telling -> terms.addAll(telling.terms().keySet())));
    }

    private static Set<String> field() {
        Set<String> stems = new HashSet<>();
        for (String word : WordList.lines("field-words")) {
            stems.add(SameWords.in(false).of(Stem.of(word, false)));
            stems.add(SameWords.in(true).of(Stem.of(word, true)));
        }
        return Set.copyOf(stems);
    }

    boolean has(String term) {
        return terms.contains(term);
    }
}
