/** Several equal nodes on one PostgreSQL: what they tell each other, and how each notices what it was not told. */
@NullMarked
package no.innspill.cluster;

import org.jspecify.annotations.NullMarked;
