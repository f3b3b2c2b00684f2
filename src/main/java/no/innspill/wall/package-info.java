/** What the room's wall has been told to show: a request, a spotlight, how far results are revealed, black, or frozen. */
@NullMarked
package no.innspill.wall;

import org.jspecify.annotations.NullMarked;
