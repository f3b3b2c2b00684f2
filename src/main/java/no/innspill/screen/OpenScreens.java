package no.innspill.screen;

import java.util.List;
import java.util.Set;
import no.innspill.workshop.Viewpoint;

/** The screens that are open on this node. */
public interface OpenScreens {

    /** @param owner tells one browser's screens from another's */
    record Open(String view, Viewpoint viewpoint, String owner) {}

    /** The codes of the workshops that have any. */
    Set<String> watched();

    List<Open> of(String code);
}
