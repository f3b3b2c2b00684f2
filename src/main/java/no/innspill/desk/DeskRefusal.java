package no.innspill.desk;

import no.innspill.result.Refusal;

/** Why a command was not carried out, whatever it was. */
public enum DeskRefusal implements Refusal {
    NO_SUCH_WORKSHOP(404),
    KEY_USED(422),
    BUSY(503),
    NOT_STORED(503);

    private final int status;

    DeskRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
