package no.innspill.desk;

/** The store is known to be in such trouble that it was not asked at all. Nothing has been done; it may come again. */
public final class NotStored extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotStored(String what) {
        super(what);
    }
}
