/** Ratings of importance and feasibility, and the matrix that they come to. */
@NullMarked
package no.innspill.matrix;

import org.jspecify.annotations.NullMarked;
