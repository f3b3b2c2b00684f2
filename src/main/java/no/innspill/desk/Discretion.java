package no.innspill.desk;

import java.util.HashSet;
import java.util.Set;
import no.innspill.desk.Change.Kind;
import no.innspill.workshop.Workshop;

/** What of a commit's changes screens other than the facilitator's may notice at all, by a frame or by a revision. */
public final class Discretion {

    private Discretion() {}

    /** The revision that a participant's screen shows once these changes are in. */
    public static long revisionAfter(Workshop workshop, Set<Change> changes) {
        return shown(workshop, changes).isEmpty()
                ? workshop.revisions().shown()
                : workshop.revisions().shown() + 1;
    }

    static Set<Change> shown(Workshop workshop, Set<Change> changes) {
        Set<Change> shown = new HashSet<>(changes);
        shown.removeIf(change -> isSecret(workshop, change.kind()));
        return shown;
    }

    /** Whether there may be more or fewer ideas than was said in silence. */
    static boolean isUnsaid(Workshop workshop, Set<Change> changes) {
        return workshop.isQuiet()
                && changes.stream()
                        .anyMatch(change ->
                                change.touchesCards() || change.kind() == Kind.UNSAID || change.kind() == Kind.BOARD);
    }

    private static boolean isSecret(Workshop workshop, Kind kind) {
        return switch (kind) {
            case ROW, UNSAID, BALLOT, DONE, DEED, ACCESS, LEFT, MOVED -> true;
            case RATING -> !workshop.permissions().showsRatings();
            case TURNOUT -> !workshop.progress().votes();
            case BOARD,
                    IDEA,
                    CARDS,
                    COUNTS,
                    TOLD,
                    RATED,
                    MEASURES,
                    PEOPLE,
                    HELP,
                    TIMER,
                    STAGE,
                    PAGE,
                    REVEAL,
                    SPOTLIGHT -> false;
        };
    }
}
