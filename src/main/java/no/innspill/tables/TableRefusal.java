package no.innspill.tables;

import no.innspill.result.Refusal;

/** Why something cannot be done at a table, or passed on from it. */
public enum TableRefusal implements Refusal {
    AT_DIFFERENT_TABLES(409),
    PASSED_ENOUGH(409),
    NOT_AT_TABLES(409),
    AT_NO_TABLE(409),
    NOTHING_TO_PASS(409),
    ALL_PASSED(409),
    TIED_AT_TOP(409);

    private final int status;

    TableRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
