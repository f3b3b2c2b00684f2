/** How long data is kept, and its deletion. */
@NullMarked
package no.innspill.privacy;

import org.jspecify.annotations.NullMarked;
