package no.innspill.measure;

import no.innspill.result.Refusal;

/** Why a measure is not taken, or not found. */
public enum MeasureRefusal implements Refusal {
    NO_SUCH_MEASURE(404),
    MEASURE_CHANGED(409);

    private final int status;

    MeasureRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
