package no.innspill.live;

import io.quarkus.websockets.next.UserData.TypedKey;
import no.innspill.live.Arrival.Place;

/**
 * A socket that may open: as what, how far the workshop had come then, and how often somebody may have lost a right before
 * that was read. Whatever is committed between the reading and the opening has been announced by then.
 */
record Admitted(Arrival arrival, Place place, long revision, long losses) {

    static final TypedKey<Admitted> KEY = new TypedKey<>("admitted");
}
