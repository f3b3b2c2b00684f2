package no.innspill.document;

import java.util.regex.Pattern;

/**
 * Cells of a spreadsheet that somebody in the room wrote: none may be taken for a formula, and no part of one by a program
 * that parts cells elsewhere than we do.
 */
public final class FormulaGuard {

    private static final String UNSEEN = "[\\s\\p{Z}\\p{Cf}\"']*";
    private static final String SIGN = "[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]";

    private static final Pattern DANGEROUS = Pattern.compile("^(?:[\\t\\r\\n]|" + UNSEEN + SIGN + ")");

    private static final Pattern DANGEROUS_PART = Pattern.compile("([,;|\\t\\r\\n]" + UNSEEN + ")(" + SIGN + ")");

    private FormulaGuard() {}

    /** Whether no spreadsheet would begin to calculate. */
    public static boolean isHarmless(String written) {
        return !DANGEROUS.matcher(written).find();
    }

    /** The text; with an apostrophe before what would be taken for a formula, in whichever cell a program sees it. */
    public static String text(String written) {
        String parts = DANGEROUS_PART.matcher(written).replaceAll("$1'$2");
        return isHarmless(written) ? parts : "'" + parts;
    }
}
