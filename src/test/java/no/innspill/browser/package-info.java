/** Whole sessions in real browsers: participants, control view and projector together, as people use them. */
@NullMarked
package no.innspill.browser;

import org.jspecify.annotations.NullMarked;
