/** Links for helpers and observers, and tokens for programs, as the owner makes and revokes them. */
@NullMarked
package no.innspill.links;

import org.jspecify.annotations.NullMarked;
