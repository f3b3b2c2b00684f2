/** Rehearsals: a copy of a plan in a pretend room, whose people come in by the same doors as real ones. */
@NullMarked
package no.innspill.rehearsal;

import org.jspecify.annotations.NullMarked;
