package no.innspill.document;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How wide the columns of a table are: one of figures as wide as what stands in it, and what is left is the words', by their
 * weights. A title may be parted where it is long.
 */
final class TableWidths {

    /** Characters on a line of a page on its short side, and of one with many columns on its long side. */
    private static final int UPRIGHT = 104;

    private static final int WIDE = 168;
    private static final int MANY = 8;

    /** Characters that the space between two columns takes, that a bar does, and that a title keeps whole. */
    private static final double SPACE = 2.5;

    private static final int BAR = 20;
    private static final int WHOLE_TITLE = 9;
    private static final double TITLE_LINES = 3;

    /** How much wider letters of a title are. */
    private static final double BOLD = 1.1;

    /** The most that figures take together, in per cent. */
    private static final double MOST = 60;

    private TableWidths() {}

    static List<Double> of(ReportTable table) {
        List<ReportTable.Column> columns = table.columns();
        double line = line(table);
        double[] figures = IntStream.range(0, columns.size())
                .mapToDouble(i -> columns.get(i).figures() ? 100 * need(table, i) / line : 0)
                .toArray();
        double bars = IntStream.range(0, columns.size())
                .filter(i -> hasBars(table, i))
                .mapToDouble(i -> figures[i])
                .sum();
        double sum = DoubleStream.of(figures).sum();
        int weights = columns.stream()
                .filter(column -> !column.figures())
                .mapToInt(ReportTable.Column::weight)
                .sum();
        double taken = weights == 0 ? 100 : Math.min(sum, MOST);
        return IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).figures()
                        ? hasBars(table, i) ? figures[i] : figures[i] * (taken - bars) / (sum - bars)
                        : (100 - taken) * columns.get(i).weight() / weights)
                .toList();
    }

    /** How many characters stand on a line of it. */
    static int line(ReportTable table) {
        return table.columns().size() > MANY ? WIDE : UPRIGHT;
    }

    /** How many characters stand on a line of each column. */
    static int[] characters(ReportTable table) {
        return of(table).stream()
                .mapToInt(width -> (int) Math.max(1, width * line(table) / 100 - SPACE))
                .toArray();
    }

    private static double need(ReportTable table, int column) {
        Stream<String> said = table.rows().stream().map(row -> row.get(column)).flatMap(Cell::lines);
        int longest = said.mapToInt(String::length).max().orElse(1);
        return SPACE
                + Math.max(
                        hasBars(table, column) ? BAR : longest,
                        BOLD * title(table.columns().get(column).title().text()));
    }

    /** A bar is as long as it is. */
    private static boolean hasBars(ReportTable table, int column) {
        return table.rows().stream().anyMatch(row -> row.get(column).isShare());
    }

    /** What of it stands on one line: a word, or a part of a long one with its hyphen; and it has three lines at most. */
    private static int title(String title) {
        int third = (int) Math.ceil(title.replace(Hyphens.SOFT, "").length() / TITLE_LINES);
        return Math.max(third, longestPart(title));
    }

    private static int longestPart(String title) {
        return Stream.of(title.split(" "))
                .mapToInt(word -> {
                    String whole = word.replace(Hyphens.SOFT, "");
                    return whole.length() <= WHOLE_TITLE
                            ? whole.length()
                            : Stream.of(word.split(Hyphens.SOFT))
                                            .mapToInt(String::length)
                                            .max()
                                            .orElse(0)
                                    + 1;
                })
                .max()
                .orElse(0);
    }
}
