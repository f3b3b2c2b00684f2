/** Organisers who sign in: the way to the provider and back, their own workshops, and sharing those with colleagues. */
@NullMarked
package no.innspill.organiser;

import org.jspecify.annotations.NullMarked;
