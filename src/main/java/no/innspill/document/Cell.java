package no.innspill.document;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A cell of a table.
 *
 * @param text what it says, numbers as the language writes them
 * @param value the number; NaN for a text
 * @param notes what is said about the text by others than who wrote it, each on a line of its own after it
 */
public record Cell(Kind kind, String text, double value, List<String> notes) {

    private static final Pattern LONG = Pattern.compile("\\S{25}");
    private static final Pattern LONG_WHERE_NARROW = Pattern.compile("\\S{22}");

    /** What is in it; a share also has a bar. */
    public enum Kind {
        TEXT,
        NUMBER,
        SHARE
    }

    public Cell {
        notes = List.copyOf(notes);
    }

    Cell(Kind kind, String text, double value) {
        this(kind, text, value, List.of());
    }

    public static Cell of(String text) {
        return noted(text, List.of());
    }

    public static Cell noted(String text, List<String> notes) {
        return new Cell(Kind.TEXT, text, Double.NaN, notes);
    }

    Cell with(UnaryOperator<String> change) {
        return new Cell(
                kind, change.apply(text), value, notes.stream().map(change).toList());
    }

    public boolean isShare() {
        return kind == Kind.SHARE;
    }

    public boolean isNumber() {
        return kind != Kind.TEXT;
    }

    /**
     * Whether it has a word that may have to be broken to stay in its column.
     *
     * @param narrow whether it is one of many columns
     */
    public boolean hasLongWord(boolean narrow) {
        return (narrow ? LONG_WHERE_NARROW : LONG).matcher(text).find();
    }

    /** A share in whole per cent, for a bar. */
    public long percent() {
        return Math.round(value);
    }
}
