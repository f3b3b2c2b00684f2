package no.innspill.similarity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that long Norwegian words are made of. Known are those of a list, and those that the texts themselves have: so
 * <i>matsvinnplan</i> is found to be about <i>matsvinn</i> where somebody has written that.
 */
final class Compounds {

    private static final Set<String> LISTED = WordList.lines("word-parts").stream()
            .map(word -> Stem.of(word, false))
            .collect(Collectors.toUnmodifiableSet());

    /** What looks like a word at the end of one, and is none. */
    private static final Set<String> ENDINGS = WordList.words("word-endings");

    private static final int SHORTEST = 3;
    /** One that nothing is known of, beside another that is known. */
    private static final int SHORTEST_UNKNOWN = 4;

    private static final int LONG_ENOUGH_ALONE = 5;
    private static final int LONG_ENOUGH_STEM = 4;
    private static final int BOTH_KNOWN = 100;

    private final Set<String> known = new HashSet<>(LISTED);
    private final Map<String, List<String>> read = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();

    private boolean remembers = true;

    /** @param heard words that stand in the texts */
    Compounds(Collection<String> heard) {
        heard.stream().filter(word -> word.length() >= LONG_ENOUGH_ALONE).forEach(word -> known.add(stem(word)));
    }

    /** From now on many may ask at once, and what they ask for is not kept. */
    void settle() {
        remembers = false;
    }

    /** The stems of a word's parts; none for a word that is not made of others. */
    List<String> parts(String word) {
        List<String> parts = read.get(word);
        if (parts == null) {
            parts = split(word);
            if (remembers) {
                read.put(word, parts);
            }
        }
        return parts;
    }

    String stem(String word) {
        String stem = stems.get(word);
        if (stem == null) {
            stem = Stem.of(word, false);
            if (remembers) {
                stems.put(word, stem);
            }
        }
        return stem;
    }

    private List<String> split(String word) {
        String whole = stem(word);
        if (word.contains("-") || LISTED.contains(whole)) {
            return List.of();
        }
        int best = 0;
        List<String> parts = List.of();
        for (int at = SHORTEST; at <= word.length() - SHORTEST; at++) {
            String left = word.substring(0, at);
            String right = Vocabulary.inBokmaal(word.substring(at));
            // What is left of the word without its ending is no part of it.
            int worth = stemOf(left).equals(whole) ? 0 : worth(left, right);
            if (worth > best) {
                best = worth;
                parts = List.of(left, right);
            }
        }
        return parts.stream().flatMap(part -> deeper(part).stream()).toList();
    }

    /** Two that are known are best, and the more even the better; one alone must be long enough not to be there by chance. */
    private int worth(String left, String right) {
        String end = stem(right);
        if (ENDINGS.contains(right) || (right.length() == SHORTEST && !LISTED.contains(end))) {
            return 0;
        }
        boolean begins = known.contains(stemOf(left));
        boolean ends = known.contains(end);
        if (begins && ends) {
            return BOTH_KNOWN + Math.min(left.length(), right.length());
        }
        String alone = begins ? left : right;
        String unknown = begins ? right : left;
        return (begins || ends)
                        && alone.length() >= LONG_ENOUGH_ALONE
                        && (begins ? stemOf(left) : end).length() >= LONG_ENOUGH_STEM
                        && unknown.length() >= SHORTEST_UNKNOWN
                ? alone.length()
                : 0;
    }

    /** Without the s or e that joins it to the next. */
    private String stemOf(String left) {
        String whole = stem(left);
        boolean joined = left.length() > SHORTEST && (left.endsWith("s") || left.endsWith("e"));
        return known.contains(whole) || !joined ? whole : stem(left.substring(0, left.length() - 1));
    }

    private List<String> deeper(String part) {
        String stem = stemOf(part);
        List<String> within = known.contains(stem) || part.length() < 2 * SHORTEST_UNKNOWN ? List.of() : split(part);
        List<String> all = new ArrayList<>(within);
        if (within.isEmpty() && !Vocabulary.saysNothing(part, false)) {
            all.add(stem);
        }
        return all;
    }
}
