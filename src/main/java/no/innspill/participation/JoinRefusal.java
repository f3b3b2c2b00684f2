package no.innspill.participation;

import no.innspill.result.Refusal;

/** Why somebody cannot join, or not so. */
public enum JoinRefusal implements Refusal {
    DOOR_CLOSED(403),
    ROOM_FULL(409),
    PEOPLE_HAVE_VOTED(409),
    NO_SUCH_SLIP(422),
    SLIP_USED(409);

    private final int status;

    JoinRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
