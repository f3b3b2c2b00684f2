package no.innspill.similarity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The terms of many texts with their weights: the rarer among the texts, the heavier. To begin with it is as if some texts
 * had been heard already, in which what is common stood again and again and all else not at all: a few texts alone say
 * little about what is rare.
 */
final class Space {

    private static final double HEARD = 20;
    private static final double OFTEN = 8;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] rarity;
    private final double texts;
    private final Predicate<String> common;

    Space(List<Set<String>> texts, Predicate<String> common) {
        this.common = common;
        this.texts = HEARD + 1 + texts.size();
        Map<String, Integer> holding = new HashMap<>();
        for (Set<String> text : texts) {
            text.forEach(term -> holding.merge(term, 1, Integer::sum));
        }
        rarity = new double[holding.size()];
        holding.forEach((term, count) -> {
            rarity[numbers.size()] = rarity(term, count);
            numbers.put(term, numbers.size());
        });
    }

    private double rarity(String term, int count) {
        return Math.log(texts / (count + (common.test(term) ? OFTEN : 0)));
    }

    int size() {
        return rarity.length;
    }

    /**
     * A text's place: of length one, so that the product of two is the cosine between them. Terms that no text has are not
     * in it but make it longer: what says much else is less alike.
     */
    Vector vector(Map<String, Double> shares) {
        Map<Integer, Double> known = new TreeMap<>();
        double squares = 0;
        for (Map.Entry<String, Double> one : shares.entrySet()) {
            Integer number = numbers.get(one.getKey());
            double weight = one.getValue() * (number == null ? rarity(one.getKey(), 1) : rarity[number]);
            squares += weight * weight;
            if (number != null) {
                known.put(number, weight);
            }
        }
        return Vector.of(known, squares == 0 ? 1 : 1 / Math.sqrt(squares));
    }
}
