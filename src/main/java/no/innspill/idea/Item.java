package no.innspill.idea;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.participation.Participant;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * What is voted on, judged and ranked as one: a group, or an idea that is in none. No idea has the id of a
 * group, so an item's id says which it is.
 */
public sealed interface Item permits Idea, Group {

    long id();

    Theme theme();

    /** Whether nobody but the facilitator may see it: an idea that is hidden or waits to be approved, or a group that has only hidden ones. */
    boolean isHidden();

    /** Whether it is to be seen from there, if it is to be seen at all. */
    boolean isAt(Viewpoint viewpoint);

    /** Whether that participant may act on it: what is not on their board is no such idea to them. */
    default boolean isOnBoardOf(Participant someone, Workshop workshop) {
        return !isHidden()
                && isAt(workshop.seenFrom(someone.viewpoint()))
                && (!workshop.progress().isEachAlone() || members().stream().anyMatch(idea -> idea.isBy(someone)));
    }

    /** Whether they see it at this moment. */
    default boolean isSeenBy(Participant someone, Workshop workshop) {
        return isOnBoardOf(someone, workshop) && workshop.progress().showsIdeas();
    }

    /** Whether it stands first on all lists. */
    boolean isPinned();

    /** Whether it stood like this, text and all, at the instant. */
    boolean stoodAt(Instant instant);

    /** The ideas in it, hidden ones too: a group's, or itself. */
    List<Idea> members();

    /** The idea's text or the group's heading. */
    String text();

    /** What the facilitator has called it for the report, if they have. */
    Optional<String> reportTitle();

    void entitle(@Nullable String title);

    /** What it is called in the report. */
    default String titled() {
        return reportTitle().orElseGet(this::text);
    }
}
