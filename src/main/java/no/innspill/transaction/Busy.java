package no.innspill.transaction;

import no.innspill.store.TriedAgain;

/** So many were waiting that this request's turn did not come in time. Nothing of it has been done; it may come again. */
public final class Busy extends TriedAgain {

    private static final long serialVersionUID = 1L;

    public Busy(String what) {
        super(what);
    }

    Busy(String what, Throwable cause) {
        super(what);
        initCause(cause);
    }
}
