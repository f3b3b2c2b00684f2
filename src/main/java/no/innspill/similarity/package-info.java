/** How alike texts are in what they say, judged from the texts alone: stems, weights, clusters. Knows nothing of workshops. */
@NullMarked
package no.innspill.similarity;

import org.jspecify.annotations.NullMarked;
