package no.innspill.idea;

import no.innspill.result.Refusal;

/** Why an idea is not taken, or not found. */
public enum IdeaRefusal implements Refusal {
    PAPER_TOO_LONG(422),
    PAPER_TOO_MANY(422),
    NO_SUCH_IDEA(404),
    NO_SUCH_GROUP(404),
    IDEA_CHANGED(409),
    IDEAS_SPENT(409),
    BOARD_FULL(409),
    POSTS_STOPPED(403),
    NOT_YOURS(403);

    private final int status;

    IdeaRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
