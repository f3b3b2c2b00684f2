package no.innspill.organiser;

import no.innspill.result.Refusal;

/** Why a workshop is not shared, or not taken over. */
public enum OrganiserRefusal implements Refusal {
    /** Used, taken back, too old, or never made. */
    NO_SUCH_SHARE(404),
    TOO_MANY_COLLEAGUES(409);

    private final int status;

    OrganiserRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
