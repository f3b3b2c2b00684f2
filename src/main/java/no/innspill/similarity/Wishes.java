package no.innspill.similarity;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a text wishes, as far as it can be told: its stance to each matter, and which side it is on where there are two.
 * Texts that wish the opposite of each other share nearly all their words, and are never put together.
 */
final class Wishes {

    private final Stand matters = new Stand();
    private final Stand background = new Stand();
    private final Set<Integer> sides;

    /** @param common what is named along with anything: it counts only between texts that name nothing else alike */
    Wishes(Reading reading, Background common) {
        List<Stance> each = Stances.of(reading.words());
        for (Reading.Telling telling : reading.telling()) {
            Stance stance = each.get(telling.at());
            telling.terms().keySet().stream()
                    .filter(term -> !RelatedWords.isLoose(term))
                    .forEach(term -> (common.has(term) ? background : matters).take(stance, term));
        }
        sides = Opposites.in(reading.stems(), reading.isEnglish());
    }

    boolean contradict(Wishes other) {
        return sides.stream().anyMatch(side -> other.sides.contains(-side))
                || matters.contradicts(other.matters)
                || (background.contradicts(other.background) && !matters.sharesAnyWith(other.matters));
    }

    /** To be against something is rare: only then is there anything to compare. */
    private static final class Stand {

        private final Map<String, Stance> all = new HashMap<>();
        private final Map<String, Stance> against = new HashMap<>();

        void take(Stance stance, String term) {
            Stance taken = all.merge(term, stance, (one, other) -> one == other ? one : Stance.UNKNOWN);
            if (taken.isAgainst()) {
                against.put(term, taken);
            } else {
                against.remove(term);
            }
        }

        /** In more of what both name than they are both against. */
        boolean contradicts(Stand other) {
            if (against.isEmpty() && other.against.isEmpty()) {
                return false;
            }
            return contradictions(other) + other.contradictions(this) > bothAgainst(other);
        }

        private int contradictions(Stand other) {
            int count = 0;
            for (Map.Entry<String, Stance> mine : against.entrySet()) {
                Stance theirs = other.all.getOrDefault(mine.getKey(), Stance.UNKNOWN);
                count += mine.getValue().contradicts(theirs) ? 1 : 0;
            }
            return count;
        }

        private int bothAgainst(Stand other) {
            int count = 0;
            for (String term : against.keySet()) {
                count += other.against.containsKey(term) ? 1 : 0;
            }
            return count;
        }

        boolean sharesAnyWith(Stand other) {
            return !Collections.disjoint(all.keySet(), other.all.keySet());
        }
    }
}
