package no.innspill.workshop;

import no.innspill.result.Refusal;

/** Why something cannot be done in this workshop, or at this moment of it. */
public enum WorkshopRefusal implements Refusal {
    WORKSHOP_ENDED(410),
    STEP_CLOSED(409),
    NOT_IN_THIS_STEP(409),
    NOT_THIS_THEME(409),
    WALL_FROZEN(409),
    NO_SUCH_THEME(404),
    NO_SUCH_TAG(422),
    NO_SUCH_AFFILIATION(422),
    NO_SUCH_TABLE(422),
    NO_SUCH_METHOD(422);

    private final int status;

    WorkshopRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
