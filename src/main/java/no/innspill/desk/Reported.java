package no.innspill.desk;

/** A fault that stands in the log already; whoever else meets it is told of it, and the log is not. */
public final class Reported extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Reported(Throwable cause) {
        super(cause);
    }
}
