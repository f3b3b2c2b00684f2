package no.innspill.control;

import no.innspill.workshop.Refusal;

/** Why the workshop cannot be led so. */
public enum ControlRefusal implements Refusal {
    NO_SUCH_STEP(404),
    NO_MORE_STEPS(409),
    NO_SUCH_DAY(422),
    NO_SUCH_ADDRESS(422),
    NO_TIMER(409),
    NO_SUCH_LINK(404),
    NO_SUCH_LINK_KIND(422),
    OWNER_HERE(409),
    NO_SUCH_TOKEN(404),
    NO_SUCH_TOKEN_KIND(422);

    private final int status;

    ControlRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
