package no.innspill.document;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of a page a table needs to begin on it: its caption, its heading and its first two rows, as far as their
 * characters tell. A heading without rows under it says nothing, and a row alone hardly more.
 */
final class TableBeginning {

    private static final int ROWS = 2;

    /** Millimetres: a line of text and of what is said small, and what is between two rows. */
    private static final double LINE = 4.5;

    private static final double NOTE = 4.6;
    private static final double SPACE = 3;

    /** More than half a page is not kept free for it. */
    private static final double MOST = 140;

    private final ReportTable table;
    private final int[] characters;

    private TableBeginning(ReportTable table) {
        this.table = table;
        this.characters = TableWidths.characters(table);
    }

    /** In millimetres. */
    static int of(ReportTable table) {
        TableBeginning beginning = new TableBeginning(table);
        double rows =
                table.rows().stream().limit(ROWS).mapToDouble(beginning::row).sum();
        return (int) Math.ceil(Math.min(MOST, beginning.head() + rows));
    }

    private double head() {
        int titles = IntStream.range(0, characters.length)
                .map(i -> lines(table.columns().get(i).whole(), characters[i]))
                .max()
                .orElse(1);
        return LINE * (lines(table.caption(), TableWidths.line(table)) + titles) + SPACE;
    }

    private double row(List<Cell> cells) {
        return SPACE
                + IntStream.range(0, cells.size())
                        .mapToDouble(i -> height(cells.get(i), characters[i]))
                        .max()
                        .orElse(0);
    }

    private static double height(Cell cell, int width) {
        int lines = cell.text().lines().mapToInt(line -> lines(line, width)).sum()
                + (cell.linked().isEmpty() ? 0 : lines(cell.linked(), width));
        int notes = cell.notes().stream()
                .mapToInt(note -> lines(note.text(), width))
                .sum();
        return LINE * Math.max(1, lines) + NOTE * notes;
    }

    /** A word that does not fit leaves some of a line free. */
    private static int lines(String text, int width) {
        return (int) Math.ceil(text.length() * (text.length() > width ? 1.1 : 1) / width);
    }
}
