/** A thing, or why there is none. */
@NullMarked
package no.innspill.result;

import org.jspecify.annotations.NullMarked;
