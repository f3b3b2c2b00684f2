package no.innspill.runs;

import no.innspill.result.Refusal;

/** Why runs cannot be put together. */
public enum RunsRefusal implements Refusal {
    RUNS_TOO_LARGE(422);

    private final int status;

    RunsRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
