package no.innspill.vote;

/** What a personal notice says; its words are {@code board_notice_<kind>} in the bundles. */
public enum NoticeKind {
    /** Ideas they had voted on are in one group now; dots it could not hold came back. */
    GROUPED,
    /** An idea left its group, and the dots that once were on it had been spent elsewhere. */
    SPENT_ELSEWHERE,
    /** A group they had voted on was split; its dots came back. */
    DISSOLVED,
    /** That group is there again, and what they gave it counts for it again. */
    GIVEN_BACK,
    /** What they had voted on belongs to another theme now; the dots came back. */
    MOVED,
    /** What had been moved is in its theme again, but their dots are where they went: with them. */
    RETURNED,
    /** What had been moved is in its theme again, and what they gave it counts for it again. */
    COUNTS_AGAIN,
    /** The same in a ranked vote, where it is ranks that came back; none is ever found to be spent elsewhere. */
    RANKED_GROUPED,
    RANKED_DISSOLVED,
    RANKED_MOVED;

    boolean isOfGrouping() {
        return this == GROUPED || this == RANKED_GROUPED;
    }

    boolean isOfMoving() {
        return this == MOVED || this == RANKED_MOVED;
    }
}
