/** Sockets, audiences and the feed that turns commits into frames. */
@NullMarked
package no.innspill.live;

import org.jspecify.annotations.NullMarked;
