package no.innspill.moderation;

import no.innspill.result.Refusal;

/** Why something cannot be done to what was written. */
public enum ModerationRefusal implements Refusal {
    NO_AUTHOR(409),
    IDEAS_NOT_SHOWN(409);

    private final int status;

    ModerationRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
