package no.innspill.participant;

import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.desk.Changes;
import no.innspill.screen.Part;
import no.innspill.screen.Seen;
import no.innspill.workshop.Theme;

/** One of the things that stand under each theme of a step; like a region, it knows when it is drawn anew. */
interface ThemeSection {

    /** Nothing where this theme has none of it now. */
    Optional<String> draw(Seen seen, Theme theme);

    default boolean touchedBy(Changes changes) {
        return false;
    }

    /** What the changes, which touch it, make different under all the themes. */
    default Stream<Part> parts(Seen seen, Changes changes) {
        return Stream.empty();
    }
}
