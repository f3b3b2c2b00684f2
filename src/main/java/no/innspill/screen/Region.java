package no.innspill.screen;

import java.util.List;
import java.util.Optional;
import no.innspill.desk.Changes;

/**
 * One part of a screen that is drawn and pushed by itself. Which steps have it, and where, stands in a {@link Layout}; what
 * it looks like, and when it is drawn anew, is known here and nowhere else.
 */
public interface Region {

    /** The id of its element. */
    String id();

    /** Its element, with its id, as it stands now; nothing where there is nothing to show at this moment. */
    Optional<String> draw(Seen seen);

    /** Whether it may look different after the changes. Nothing is read for that. */
    boolean touchedBy(Changes changes);

    /**
     * What is pushed after the changes: the whole region, if they touch it. Regions of many elements push those that are
     * different.
     */
    default List<Part> parts(Seen seen, Changes changes) {
        if (!touchedBy(changes)) {
            return List.of();
        }
        return comesOrGoes(changes)
                ? List.of(Part.of(id(), drawOrHold(seen)))
                : draw(seen).map(html -> Part.of(id(), html)).stream().toList();
    }

    /** Whether the changes may have made it come or go; else nothing is pushed of what is not there. */
    default boolean comesOrGoes(Changes changes) {
        return true;
    }

    /** Where there is nothing to show its place is held, so that it can come. */
    default String drawOrHold(Seen seen) {
        return draw(seen).orElseGet(() -> "<div id=\"" + id() + "\" hidden></div>");
    }
}
