package no.innspill.live;

import java.util.Optional;
import no.innspill.live.Arrival.Place;

/** A screen, or a program, that is open: what it came with, as what it was let in, and how it is reached. */
record HeldScreen(Arrival arrival, Place place, Way way) {

    /** How it is reached. */
    interface Way {

        /** It is not let in any longer. */
        void shut();

        /** It has another board now, or nobody knows: it is to come in anew. */
        void move();
    }

    HeldScreen with(Arrival changed) {
        return new HeldScreen(changed, place, way);
    }

    /** @param now as what it would be let in by now; empty if it would not be */
    void settle(Optional<Place> now) {
        if (now.isEmpty()) {
            way.shut();
        } else if (!now.get().equals(place)) {
            way.move();
        }
    }
}
