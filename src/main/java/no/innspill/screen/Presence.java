package no.innspill.screen;

import no.innspill.workshop.Place;

/** How many people have a view open at the moment; nothing of it is stored. */
public interface Presence {

    /** Different browsers with the view open; two tabs of the same one count once. */
    int connected(String code, String view);

    /** The same for those who see it from that place. */
    int connected(String code, String view, Place place);
}
