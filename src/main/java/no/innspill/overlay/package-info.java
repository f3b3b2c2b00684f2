/** What is a participant's own, laid over the board that all share. */
@NullMarked
package no.innspill.overlay;

import org.jspecify.annotations.NullMarked;
