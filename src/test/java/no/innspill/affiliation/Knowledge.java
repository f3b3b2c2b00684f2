package no.innspill.affiliation;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody knows who adds and subtracts without end: each number they have been told is a sum of things that they have
 * not. A number is nothing new if it is some combination of the others, over all rows, columns, formats and rounds.
 * Reckons with whole numbers, so nothing is lost to rounding.
 */
final class Knowledge {

    private final int unknowns;
    /** By the first unknown in it. */
    private final Map<Integer, BigInteger[]> known = new TreeMap<>();

    Knowledge(int unknowns) {
        this.unknowns = unknowns;
    }

    /**
     * Takes in that these unknowns have that sum, and says whether it had followed from what was known.
     *
     * @param sum how often each unknown is in it
     */
    boolean follows(int[] sum, int total) {
        BigInteger[] fact = new BigInteger[unknowns + 1];
        for (int i = 0; i < unknowns; i++) {
            fact[i] = BigInteger.valueOf(sum[i]);
        }
        fact[unknowns] = BigInteger.valueOf(total);
        known.forEach((first, other) -> {
            if (fact[first].signum() != 0) {
                eliminate(fact, other, first);
            }
        });
        int first = first(fact);
        if (first == unknowns && fact[unknowns].signum() != 0) {
            throw new IllegalStateException("What is told contradicts itself");
        }
        if (first == unknowns) {
            return true;
        }
        known.put(first, fact);
        return false;
    }

    private int first(BigInteger[] fact) {
        int first = 0;
        while (first < unknowns && fact[first].signum() == 0) {
            first++;
        }
        return first;
    }

    private static void eliminate(BigInteger[] fact, BigInteger[] other, int at) {
        BigInteger mine = fact[at];
        BigInteger theirs = other[at];
        BigInteger common = BigInteger.ZERO;
        for (int i = 0; i < fact.length; i++) {
            fact[i] = fact[i].multiply(theirs).subtract(other[i].multiply(mine));
            common = common.gcd(fact[i]);
        }
        if (common.signum() != 0) {
            for (int i = 0; i < fact.length; i++) {
                fact[i] = fact[i].divide(common);
            }
        }
    }
}
