/** The start of the server, and what it says on the console. */
@NullMarked
package no.innspill;

import org.jspecify.annotations.NullMarked;
