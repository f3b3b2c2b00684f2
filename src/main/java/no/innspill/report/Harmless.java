package no.innspill.report;

/** Cells of a spreadsheet that somebody in the room wrote: none may be taken for a formula. */
final class Harmless {

    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Harmless() {}

    /** Whether no spreadsheet would begin to calculate. */
    static boolean isHarmless(String written) {
        return written.isEmpty() || DANGEROUS.indexOf(written.charAt(0)) < 0;
    }

    /** The text; with an apostrophe before it if it would be taken for a formula. */
    static String text(String written) {
        return isHarmless(written) ? written : "'" + written;
    }
}
