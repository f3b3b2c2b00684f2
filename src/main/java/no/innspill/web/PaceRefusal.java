package no.innspill.web;

import no.innspill.result.Refusal;

/** Why somebody has to wait. */
public enum PaceRefusal implements Refusal {
    TOO_FAST(429),
    IDEAS_TOO_FAST(429),
    GUESSED_TOO_OFTEN(429),
    TOO_MANY_SCREENS(429);

    private final int status;

    PaceRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
