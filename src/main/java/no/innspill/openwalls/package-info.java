/** Which walls are open, what each of them shows, and how they are told to turn their pages. */
@NullMarked
package no.innspill.openwalls;

import org.jspecify.annotations.NullMarked;
