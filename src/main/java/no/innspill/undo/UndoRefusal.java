package no.innspill.undo;

import no.innspill.result.Refusal;

/** Why nothing was taken back. */
public enum UndoRefusal implements Refusal {
    NOTHING_TO_UNDO(409),
    UNDO_TOO_LATE(409);

    private final int status;

    UndoRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
