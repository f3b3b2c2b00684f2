package no.innspill.live;

/**
 * One push: from which revision to which it takes a screen, and its text, the same for the whole audience.
 *
 * @param written told for each screen that has got it
 */
record Frame(long from, long to, String text, Runnable written) {

    Frame(long from, long to, String text) {
        this(from, to, text, () -> {});
    }

    Frame telling(Runnable whenWritten) {
        return new Frame(from, to, text, whenWritten);
    }
}
