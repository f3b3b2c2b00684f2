package no.innspill.similarity;

import java.util.List;

/**
 * Texts that are alike.
 *
 * @param centre the text that is most like all the others
 * @param ids all of them, the centre first, the others by how like it they are
 * @param likeness how alike they are on average, from 0 to 1
 */
public record Cluster(long centre, List<Long> ids, double likeness) {}
