/** Secrets, what they open, and what whoever shows one may do. */
@NullMarked
package no.innspill.access;

import org.jspecify.annotations.NullMarked;
