package no.innspill.screen;

/**
 * A rendered board and the revision it shows at least: it may hold later changes, which come again in a frame.
 *
 * @param mark what tells that revision from one of the same number in a database that was put back
 */
public record Board(long revision, int mark, String html) {

    /** One that is kept by nobody. */
    public Board(long revision, String html) {
        this(revision, 0, html);
    }

    /** Whether it is of that revision or of one that came after it. */
    boolean isAtLeast(long wanted, int wantedMark) {
        return revision > wanted || (revision == wanted && mark == wantedMark);
    }
}
