package no.innspill.matrix;

import no.innspill.result.Refusal;

/** Why a rating is not taken. */
public enum MatrixRefusal implements Refusal {
    NOT_IN_MATRIX(409);

    private final int status;

    MatrixRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
