/** Several runs of one workshop, told together. */
@NullMarked
package no.innspill.runs;

import org.jspecify.annotations.NullMarked;
