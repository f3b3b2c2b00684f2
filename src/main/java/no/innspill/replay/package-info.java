/** The course of a workshop as a time-lapse: what still stands, in the order in which it came. */
@NullMarked
package no.innspill.replay;

import org.jspecify.annotations.NullMarked;
