/** What the workshop comes to: the matrix of importance and feasibility, and the measures. */
@NullMarked
package no.innspill.measure;

import org.jspecify.annotations.NullMarked;
