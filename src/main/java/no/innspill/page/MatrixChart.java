package no.innspill.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.matrix.Matrix;
import no.innspill.matrix.Spread;

/**
 * Where the numbers stand in the picture of the matrix: a field of 500 by 500, a hundred for each step of the scale,
 * feasibility to the right and importance upwards, so that a rating stands in the middle of its square. Numbers that tie
 * share one label.
 *
 * @param labels one for each point that any number stands at
 */
public record MatrixChart(List<Mark> marks, List<MatrixLabel> labels) {

    public static final MatrixChart EMPTY = new MatrixChart(List.of(), List.of());

    static final int STEP = 100;
    static final int SIDE = 5 * STEP;

    /**
     * How one number was rated.
     *
     * @param x where it belongs: its median
     * @param left the middle half of the ratings, as are {@code right}, {@code top} and {@code bottom}
     */
    public record Mark(int number, int x, int y, int left, int right, int top, int bottom) {}

    private record Point(int x, int y) {}

    /**
     * How one number is to be drawn.
     *
     * @param across where it belongs on the way to the right, from 1 to 5
     * @param up likewise upwards
     * @param left the middle half of the ratings, as are {@code right}, {@code lower} and {@code upper}
     */
    public record Plotted(
            int number, double across, double up, double left, double right, double lower, double upper) {}

    /** The picture of numbers whose places have been worked out. */
    public static MatrixChart plot(List<Plotted> points) {
        List<Mark> marks = points.stream()
                .map(point -> new Mark(
                        point.number(),
                        along(point.across()),
                        SIDE - along(point.up()),
                        along(point.left()),
                        along(point.right()),
                        SIDE - along(point.upper()),
                        SIDE - along(point.lower())))
                .toList();
        return new MatrixChart(marks, labels(marks));
    }

    public MatrixField field() {
        return MatrixField.DRAWN;
    }

    public static MatrixChart of(Matrix matrix) {
        List<Mark> marks = matrix.points().stream()
                .filter(Matrix.Point::isPlaced)
                .map(MatrixChart::mark)
                .toList();
        return new MatrixChart(marks, labels(marks));
    }

    private static Mark mark(Matrix.Point point) {
        Spread across = point.feasibility();
        Spread up = point.importance();
        return new Mark(
                point.number(),
                along(across.median()),
                SIDE - along(up.median()),
                along(across.lower()),
                along(across.upper()),
                SIDE - along(up.upper()),
                SIDE - along(up.lower()));
    }

    private static int along(double rating) {
        return Math.toIntExact(Math.round((rating - 0.5) * STEP));
    }

    /** The fullest takes the room that there is round it first. */
    private static List<MatrixLabel> labels(List<Mark> marks) {
        List<MatrixLabel> small = new ArrayList<>(points(marks).entrySet().stream()
                .map(entry ->
                        MatrixLabel.smallest(entry.getKey().x(), entry.getKey().y(), entry.getValue()))
                .sorted(Comparator.comparingInt(
                                (MatrixLabel label) -> label.numbers().size())
                        .reversed())
                .toList());
        List<MatrixLabel> grown = new ArrayList<>();
        while (!small.isEmpty()) {
            MatrixLabel next = small.remove(0);
            grown.add(next.grown(Stream.concat(grown.stream(), small.stream()).toList()));
        }
        return List.copyOf(grown);
    }

    private static Map<Point, List<Integer>> points(List<Mark> marks) {
        return marks.stream()
                .collect(Collectors.groupingBy(
                        mark -> new Point(mark.x(), mark.y()),
                        LinkedHashMap::new,
                        Collectors.mapping(Mark::number, Collectors.toList())));
    }
}
