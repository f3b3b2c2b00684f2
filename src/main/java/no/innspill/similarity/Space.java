package no.innspill.similarity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The terms of many texts with their weights: tf-idf, that is the more often in the text and the rarer among the texts,
 * the heavier. Vectors are of length one, so that their dot product is the cosine.
 */
final class Space {

    /** A text's terms in ascending order, and the weight of each. */
    static final class Vector {

        private final int[] terms;
        private final double[] weights;

        private Vector(int[] terms, double[] weights) {
            this.terms = terms;
            this.weights = weights;
        }

        double dot(Vector other) {
            double sum = 0;
            int i = 0;
            int j = 0;
            while (i < terms.length && j < other.terms.length) {
                if (terms[i] == other.terms[j]) {
                    sum += weights[i++] * other.weights[j++];
                } else if (terms[i] < other.terms[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return sum;
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] rarity;
    private final double unheardOf;

    Space(List<List<String>> texts) {
        Map<String, Integer> holding = new HashMap<>();
        for (List<String> text : texts) {
            text.stream().distinct().forEach(term -> holding.merge(term, 1, Integer::sum));
        }
        rarity = new double[holding.size()];
        holding.forEach((term, count) -> {
            rarity[numbers.size()] = Math.log(1 + texts.size() / (double) count);
            numbers.put(term, numbers.size());
        });
        unheardOf = Math.log(1 + texts.size());
    }

    /** Terms that no text has still make the vector longer: what says much else is less alike. */
    Vector vector(List<String> text) {
        Map<Integer, Integer> known = new TreeMap<>();
        double squares = 0;
        for (String term : text) {
            Integer number = numbers.get(term);
            if (number == null) {
                squares += unheardOf * unheardOf;
            } else {
                known.merge(number, 1, Integer::sum);
            }
        }
        int[] terms = known.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] weights = Arrays.stream(terms)
                .mapToDouble(term -> (1 + Math.log(known.getOrDefault(term, 1))) * rarity[term])
                .toArray();
        double length =
                Math.sqrt(squares + Arrays.stream(weights).map(w -> w * w).sum());
        return new Vector(
                terms,
                Arrays.stream(weights)
                        .map(weight -> length == 0 ? 0 : weight / length)
                        .toArray());
    }
}
