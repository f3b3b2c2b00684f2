package no.innspill.idea;

import java.security.SecureRandom;

/**
 * Ids of ideas tell nothing: who has counted along while others wrote must not know afterwards which idea came when. They
 * are larger than those of anything else, and small enough for a script's numbers.
 */
final class ItemIds {

    private static final long LEAST = 1L << 42;
    private static final long BEYOND = 1L << 53;

    private static final SecureRandom RANDOM = new SecureRandom();

    private ItemIds() {}

    static long next() {
        return RANDOM.nextLong(LEAST, BEYOND);
    }
}
