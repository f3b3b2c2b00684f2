package no.innspill.report;

/**
 * A cell of a table.
 *
 * @param text what it says, numbers as the language writes them
 * @param value the number; NaN for a text
 */
public record Cell(Kind kind, String text, double value) {

    /** What is in it; a share also has a bar. */
    public enum Kind {
        TEXT,
        NUMBER,
        SHARE
    }

    static Cell of(String text) {
        return new Cell(Kind.TEXT, text, Double.NaN);
    }

    public boolean isShare() {
        return kind == Kind.SHARE;
    }

    public boolean isNumber() {
        return kind != Kind.TEXT;
    }

    /** A share in whole per cent, for a bar. */
    public long percent() {
        return Math.round(value);
    }
}
