/** Taking back what the facilitator did: each deed is kept with its inverse. */
@NullMarked
package no.innspill.undo;

import org.jspecify.annotations.NullMarked;
