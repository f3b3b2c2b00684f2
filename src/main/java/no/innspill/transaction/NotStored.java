package no.innspill.transaction;

import no.innspill.store.TriedAgain;

/** The store is known to be in such trouble that it was not asked at all. Nothing has been done; it may come again. */
public final class NotStored extends TriedAgain {

    private static final long serialVersionUID = 1L;

    NotStored(String what) {
        super(what);
    }
}
