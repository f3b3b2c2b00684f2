package no.innspill.desk;

import java.util.List;
import java.util.Set;
import no.innspill.workshop.Viewpoint;

/**
 * One thing that a commit left different. It says what, never how: whoever shows it reads it as it stands by then.
 *
 * @param kind what sort of thing
 * @param id the idea's or theme's id; 0 where the kind has only one
 * @param table the id of the only table at which it is seen; 0 where it is everybody's
 */
public record Change(Kind kind, long id, long table) {

    public Change(Kind kind, long id) {
        this(kind, id, 0);
    }

    public enum Kind {
        /** The step, what is open, the plan: everything on the screen may look different. */
        BOARD,
        /** One idea: posted, edited, withdrawn, hidden or shown. */
        IDEA,
        /** One idea, in what only the facilitator sees of it: it waits, it is hidden, it has been flagged. */
        ROW,
        /** What the facilitator tells the author of an idea, hidden ones too: so it is not said which idea. */
        TOLD,
        /** Something written in silence is there, is worded anew or is gone: it is said later how many there are. */
        UNSAID,
        /** How many ideas there are, said anew while nobody sees what the others write. */
        COUNTS,
        /** The cards of one theme: which ideas are in which groups, and in what order they stand. */
        CARDS,
        /** A ballot in one theme: secret while the vote is on, so no screen shows it; the tallies are different. */
        BALLOT,
        /** How many have voted in one theme. */
        TURNOUT,
        /** A rating in the matrix: secret while people rate, the medians are different. */
        RATING,
        /** How many have rated something in the matrix. */
        RATED,
        /** The list of measures. */
        MEASURES,
        /** How many have joined. */
        PEOPLE,
        /** How many say that they are done. */
        DONE,
        /** A table wants help, or has got it; the id is the table's. */
        HELP,
        /** The timer. */
        TIMER,
        /** What the projector shows. */
        STAGE,
        /** How far the results have been revealed, and whether they are revealed place by place at all. */
        REVEAL,
        /** Which page the wall is held at. */
        PAGE,
        /** Which idea or group stands in the light. */
        SPOTLIGHT,
        /** What the facilitator did and can take back. */
        DEED,
        /** Who may be let in, and as whom: all open screens have to show again that they are. */
        ACCESS,
        /** One participant is none any longer; the id is theirs. */
        LEFT,
        /** One participant sees the workshop from elsewhere; the id is theirs. */
        MOVED
    }

    public static final Change BOARD = new Change(Kind.BOARD, 0);
    public static final Change UNSAID = new Change(Kind.UNSAID, 0);
    public static final Change COUNTS = new Change(Kind.COUNTS, 0);
    public static final Change TOLD = new Change(Kind.TOLD, 0);
    public static final Change RATING = new Change(Kind.RATING, 0);
    public static final Change RATED = new Change(Kind.RATED, 0);
    public static final Change MEASURES = new Change(Kind.MEASURES, 0);
    public static final Change PEOPLE = new Change(Kind.PEOPLE, 0);
    public static final Change DONE = new Change(Kind.DONE, 0);
    public static final Change TIMER = new Change(Kind.TIMER, 0);
    public static final Change ACCESS = new Change(Kind.ACCESS, 0);
    public static final Change SPOTLIGHT = new Change(Kind.SPOTLIGHT, 0);
    public static final Change DEED = new Change(Kind.DEED, 0);
    public static final Change STAGE = new Change(Kind.STAGE, 0);
    public static final Change REVEAL = new Change(Kind.REVEAL, 0);
    public static final Change PAGE = new Change(Kind.PAGE, 0);

    /** Whether they are about ratings and nothing else. */
    static boolean areRatings(Set<Change> changes) {
        return Set.of(RATING, RATED).containsAll(changes);
    }

    /** Whether it is about what stands on the cards. */
    public boolean touchesCards() {
        return kind == Kind.IDEA || kind == Kind.CARDS;
    }

    /** The ids of the changes of that kind; ids are random, so their order tells nothing. */
    public static List<Long> ids(Set<Change> changes, Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .map(Change::id)
                .toList();
    }

    public static Change idea(long id) {
        return new Change(Kind.IDEA, id);
    }

    /** The same of an idea that its own table sees, and nobody else who takes part. */
    public Change at(Viewpoint home) {
        return home.isTable() ? new Change(kind, id, home.table()) : this;
    }

    /** Whether somebody who sees the workshop from there may notice it. */
    public boolean isSeenFrom(Viewpoint viewpoint) {
        return table == 0 || table == viewpoint.table();
    }

    public static Change row(long id) {
        return new Change(Kind.ROW, id);
    }

    public static Change help(long tableId) {
        return new Change(Kind.HELP, tableId);
    }

    public static Change left(long participantId) {
        return new Change(Kind.LEFT, participantId);
    }

    public static Change moved(long participantId) {
        return new Change(Kind.MOVED, participantId);
    }

    public static Change cards(long themeId) {
        return new Change(Kind.CARDS, themeId);
    }

    public static Change ballot(long themeId) {
        return new Change(Kind.BALLOT, themeId);
    }

    public static Change turnout(long themeId) {
        return new Change(Kind.TURNOUT, themeId);
    }
}
