package no.innspill.screen;

import no.innspill.workshop.Viewpoint;

/** How many people have a view open at the moment; nothing of it is stored. */
public interface Presence {

    /** Different browsers with the view open; two tabs of the same one count once. */
    int connected(String code, String view);

    /** The same for those who see it from that viewpoint. */
    int connected(String code, String view, Viewpoint viewpoint);
}
