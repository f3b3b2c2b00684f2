package no.innspill.rehearsal;

import no.innspill.result.Refusal;

/** Why something cannot be done with a rehearsal. */
public enum RehearsalRefusal implements Refusal {
    TOO_MANY_REHEARSALS(409),
    ONLY_A_REHEARSAL(409);

    private final int status;

    RehearsalRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
