package no.innspill.document;

import java.util.List;
import java.util.function.UnaryOperator;
import no.innspill.language.Worded;
import no.innspill.page.MatrixChart;

/** A piece of a report as every document has it: on the page, on paper, in Word and in Markdown. */
public sealed interface Block
        permits Block.Paragraph, Block.Heading, Block.Facts, Block.Points, Block.Chart, ReportTable {

    /** Which of them it is, for templates. */
    String kind();

    /** The same with each of its texts changed. */
    Block with(UnaryOperator<String> change);

    record Paragraph(Worded text) implements Block {

        /** In the report's own words. */
        public Paragraph(String text) {
            this(Worded.plain(text));
        }

        @Override
        public String kind() {
            return "paragraph";
        }

        @Override
        public Block with(UnaryOperator<String> change) {
            return new Paragraph(text.with(change));
        }
    }

    /**
     * A heading inside a section.
     *
     * @param number the theme's number, 0 if it is not about a theme
     * @param accent the theme's accent, likewise
     */
    record Heading(Worded text, int number, int accent) implements Block {

        /** In the report's own words. */
        public Heading(String text, int number, int accent) {
            this(Worded.plain(text), number, accent);
        }

        @Override
        public String kind() {
            return "heading";
        }

        @Override
        public Block with(UnaryOperator<String> change) {
            return new Heading(text.with(change), number, accent);
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
}
