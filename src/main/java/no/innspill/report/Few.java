package no.innspill.report;

/** From how many people on figures say something, and of how many too much would be said. */
public final class Few {

    /** Of fewer than these, counts only are told, for one person more or less would be ten per cent. */
    public static final long FOR_SHARES = 10;

    /** What fewer than these have rated is not told, for a median would be somebody's own rating. */
    public static final long FOR_RATINGS = 5;

    private Few() {}
}
