package no.innspill.similarity;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A text's terms, by number and in ascending order, and the weight of each. */
final class Vector {

    private final int[] terms;
    private final double[] weights;

    private Vector(int[] terms, double[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    static Vector of(Map<Integer, Double> weights, double times) {
        SortedMap<Integer, Double> sorted = new TreeMap<>(weights);
        return new Vector(
                sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sorted.values().stream().mapToDouble(weight -> weight * times).toArray());
    }

    /** In a space that is the two spaces beside each other, the other's terms numbered from {@code first} on. */
    Vector beside(Vector other, int first, double share) {
        return new Vector(
                IntStream.concat(
                                Arrays.stream(terms), Arrays.stream(other.terms).map(term -> term + first))
                        .toArray(),
                Arrays.stream(new double[][] {times(Math.sqrt(share)), other.times(Math.sqrt(1 - share))})
                        .flatMapToDouble(Arrays::stream)
                        .toArray());
    }

    private double[] times(double factor) {
        return Arrays.stream(weights).map(weight -> weight * factor).toArray();
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

    /** Spread out over all the terms of its space, to be multiplied with many others. */
    void spread(double[] over) {
        for (int i = 0; i < terms.length; i++) {
            over[terms[i]] = weights[i];
        }
    }

    void gather(double[] over) {
        for (int term : terms) {
            over[term] = 0;
        }
    }

    double dot(double[] spread) {
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            sum += weights[i] * spread[terms[i]];
        }
        return sum;
    }
}
