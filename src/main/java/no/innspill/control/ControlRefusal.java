package no.innspill.control;

import no.innspill.result.Refusal;

/** Why the workshop cannot be led so. */
public enum ControlRefusal implements Refusal {
    NO_SUCH_DAY(422),
    NO_SUCH_ADDRESS(422),
    OWNER_HERE(409);

    private final int status;

    ControlRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
