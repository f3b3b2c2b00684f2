package no.innspill.undo;

/** A newer version has kept this, and there is a word in it that this one does not know: it can take it back, and not we. */
final class WrittenLater extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrittenLater(Throwable cause) {
        super(cause);
    }
}
