/** The step that the workshop is at, the next one, its timer and closing, and how the day is kept. */
@NullMarked
package no.innspill.agenda;

import org.jspecify.annotations.NullMarked;
