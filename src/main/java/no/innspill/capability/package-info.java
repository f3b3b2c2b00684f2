/** What each link, person or program may: named links and tokens, and whom a secret lets in. */
@NullMarked
package no.innspill.capability;

import org.jspecify.annotations.NullMarked;
