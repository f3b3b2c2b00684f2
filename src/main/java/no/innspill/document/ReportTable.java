package no.innspill.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import no.innspill.language.Worded;

/** A table with a heading row. */
public record ReportTable(String caption, List<Column> columns, List<List<Cell>> rows, int accent) implements Block {

    /** Characters: a third of a page where columns are narrow. */
    private static final int TALL = 300;

    /** How wide each column is, in per cent. */
    public List<Double> widths() {
        return TableWidths.of(this);
    }

    /** The column that says what a row is about: the first one with words. */
    public int heading() {
        return IntStream.range(0, columns.size())
                .filter(i -> !columns.get(i).figures())
                .findFirst()
                .orElse(-1);
    }

    ReportTable linkedTo(Set<String> anchors) {
        return new ReportTable(
                caption,
                columns,
                rows.stream()
                        .map(row ->
                                row.stream().map(cell -> linked(cell, anchors)).toList())
                        .toList(),
                accent);
    }

    /** A column in which no row has anything is none; the first one is what rows are called by, and stays. */
    ReportTable withoutEmptyColumns() {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(i -> i == 0
                        || rows.isEmpty()
                        || !rows.stream().allMatch(row -> row.get(i).saysNothing()))
                .boxed()
                .toList();
        return new ReportTable(
                caption,
                kept.stream().map(columns::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList(),
                accent);
    }

    private static Cell linked(Cell cell, Set<String> anchors) {
        return cell.to(cell.links().stream()
                .map(link -> anchors.contains(link.to()) ? link : new Cell.Link(link.text(), ""))
                .toList());
    }

    /** How many millimetres of a page it needs to begin on it. */
    public int beginning() {
        return TableBeginning.of(this);
    }

    /**
     * Each row as a column, the first of whose cells is its title, and each column as a row.
     *
     * @param other the language that people's own words are in, where it is another one; else empty
     */
    ReportTable turned(String other) {
        List<Column> turned = new ArrayList<>(List.of(new Column(columns.get(0).title(), false, 24)));
        rows.forEach(row -> turned.add(new Column(row.get(0).worded(other), false, 76 / rows.size())));
        return new ReportTable(
                caption,
                turned,
                IntStream.range(1, columns.size()).mapToObj(this::turned).toList(),
                accent);
    }

    /** What stood in a column; what the first cell was referred to by, the next one is. */
    private List<Cell> turned(int column) {
        Column head = columns.get(column);
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(head.title().saying(head.whole()))));
        rows.forEach(row -> cells.add(
                column == 1
                        ? row.get(column).said().at(row.get(0).anchor())
                        : row.get(column).said()));
        return cells;
    }

    /** Whether the last row alone comes after that one: on paper they stay together. */
    public boolean isLastButOne(int row) {
        return row == rows.size() - 2;
    }

    /** Whether a row may be taller than a page. */
    public boolean isTall(List<Cell> row) {
        return row.stream().anyMatch(cell -> cell.text().length() > TALL);
    }

    @Override
    public String kind() {
        return "table";
    }

    @Override
    public Block with(UnaryOperator<String> change) {
        return new ReportTable(
                change.apply(caption),
                columns.stream().map(column -> column.with(change)).toList(),
                rows.stream()
                        .map(row -> row.stream().map(cell -> cell.with(change)).toList())
                        .toList(),
                accent);
    }

    /**
     * @param title with soft hyphens where a narrow column may part it
     * @param weight how wide it is, as a share of the sum of all weights
     */
    public record Column(Worded title, boolean figures, int weight) {

        /** In the report's own words. */
        public Column(String title, boolean figures, int weight) {
            this(Worded.plain(title), figures, weight);
        }

        /** For formats that part no words. */
        String whole() {
            return title.text().replace(Hyphens.SOFT, "");
        }

        Column with(UnaryOperator<String> change) {
            return new Column(title.with(change), figures, weight);
        }
    }
}
