package no.innspill.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import no.innspill.page.MatrixChart;

/** A piece of a report as every document has it: on the page, on paper, in Word and in Markdown. */
public sealed interface Block {

    /** Which of them it is, for templates. */
    String kind();

    /** The same with each of its texts changed. */
    Block with(UnaryOperator<String> change);

    record Paragraph(String text) implements Block {
        @Override
        public String kind() {
            return "paragraph";
        }

        @Override
        public Block with(UnaryOperator<String> change) {
            return new Paragraph(change.apply(text));
        }
    }

    /**
     * A heading inside a section.
     *
     * @param number the theme's number, 0 if it is not about a theme
     * @param accent the theme's accent, likewise
     */
    record Heading(String text, int number, int accent) implements Block {
        @Override
        public String kind() {
            return "heading";
        }

        @Override
        public Block with(UnaryOperator<String> change) {
            return new Heading(change.apply(text), number, accent);
        }
    }

    /** What belongs to labels, such as a date or a count. */
    record Facts(List<Fact> facts) implements Block {
        @Override
        public String kind() {
            return "facts";
        }

        @Override
        public Facts with(UnaryOperator<String> change) {
            return new Facts(facts.stream()
                    .map(fact -> new Fact(change.apply(fact.label()), change.apply(fact.value())))
                    .toList());
        }
    }

    record Fact(String label, String value) {}

    /** A list of what matters most. */
    record Points(List<Point> points, int accent) implements Block {
        @Override
        public String kind() {
            return "points";
        }

        @Override
        public Block with(UnaryOperator<String> change) {
            return new Points(points.stream().map(point -> point.with(change)).toList(), accent);
        }
    }

    /**
     * @param label what stands before the text, such as a rank
     * @param note what stands after it, such as people and share
     */
    record Point(String label, String text, String note, double share) {

        Point with(UnaryOperator<String> change) {
            return new Point(change.apply(label), change.apply(text), change.apply(note), share);
        }

        public long percent() {
            return Math.round(share);
        }
    }

    /** Items by importance and feasibility; the numbers are in a table beside it. */
    record Chart(String title, ChartWords words, MatrixChart marks) implements Block {

        /** The picture as an address, for documents that hold everything. */
        public String picture() {
            return ChartPicture.address(this);
        }

        @Override
        public String kind() {
            return "chart";
        }

        @Override
        public Block with(UnaryOperator<String> change) {
            return new Chart(change.apply(title), words, marks);
        }
    }

    /** What stands around the field: in its corners and along its sides. */
    record ChartWords(String hard, String first, String leave, String easy, String across, String up) {}

    /** A table with a heading row. */
    record Table(String caption, List<Column> columns, List<List<Cell>> rows, int accent) implements Block {

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

        Table linkedTo(Set<String> anchors) {
            return new Table(
                    caption,
                    columns,
                    rows.stream()
                            .map(row -> row.stream()
                                    .map(cell -> linked(cell, anchors))
                                    .toList())
                            .toList(),
                    accent);
        }

        /** A column in which no row has anything is none; the first one is what rows are called by, and stays. */
        Table withoutEmptyColumns() {
            List<Integer> kept = IntStream.range(0, columns.size())
                    .filter(i -> i == 0
                            || rows.isEmpty()
                            || !rows.stream().allMatch(row -> row.get(i).saysNothing()))
                    .boxed()
                    .toList();
            return new Table(
                    caption,
                    kept.stream().map(columns::get).toList(),
                    rows.stream()
                            .map(row -> kept.stream().map(row::get).toList())
                            .toList(),
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

        /** Each row as a column, the first of whose cells is its title, and each column as a row. */
        Table turned() {
            List<Column> turned =
                    new ArrayList<>(List.of(new Column(columns.get(0).title(), false, 24)));
            rows.forEach(row -> turned.add(new Column(row.get(0).text(), false, 76 / rows.size())));
            return new Table(
                    caption,
                    turned,
                    IntStream.range(1, columns.size()).mapToObj(this::turned).toList(),
                    accent);
        }

        /** What stood in a column; what the first cell was referred to by, the next one is. */
        private List<Cell> turned(int column) {
            List<Cell> cells =
                    new ArrayList<>(List.of(Cell.of(columns.get(column).whole())));
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
            return new Table(
                    change.apply(caption),
                    columns.stream().map(column -> column.with(change)).toList(),
                    rows.stream()
                            .map(row ->
                                    row.stream().map(cell -> cell.with(change)).toList())
                            .toList(),
                    accent);
        }
    }

    /**
     * @param title with soft hyphens where a narrow column may part it
     * @param weight how wide it is, as a share of the sum of all weights
     */
    record Column(String title, boolean figures, int weight) {

        /** For formats that part no words. */
        String whole() {
            return title.replace(Hyphens.SOFT, "");
        }

        Column with(UnaryOperator<String> change) {
            return new Column(change.apply(title), figures, weight);
        }
    }
}
