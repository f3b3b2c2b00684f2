package no.innspill.agenda;

import no.innspill.result.Refusal;

/** Why the agenda does not go on so. */
public enum AgendaRefusal implements Refusal {
    NO_SUCH_STEP(404),
    NO_MORE_STEPS(409),
    NO_TIMER(409);

    private final int status;

    AgendaRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
