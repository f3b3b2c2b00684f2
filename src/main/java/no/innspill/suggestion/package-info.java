/** What the texts of ideas suggest belongs together, and what a facilitator has said does not. */
@NullMarked
package no.innspill.suggestion;

import org.jspecify.annotations.NullMarked;
