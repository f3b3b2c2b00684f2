package no.innspill.store;

/** Something could not be had just now, and nothing was done: whoever wanted it tries again, and the log need not know. */
public abstract class TriedAgain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected TriedAgain(String what) {
        super(what);
    }
}
