/** How much of everything there may be, and how fast: for whom, from where, and in all. The one place that says so. */
@NullMarked
package no.innspill.pace;

import org.jspecify.annotations.NullMarked;
