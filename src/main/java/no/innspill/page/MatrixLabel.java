package no.innspill.page;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What stands at one point of the picture of the matrix: a frame with the point in its middle and the numbers of all that
 * belong there, in rows. No number ever stands where another value would be read.
 *
 * @param x the point, as is {@code y}
 * @param side how much room each number has, across and down
 * @param numbers at least one
 */
public record MatrixLabel(int x, int y, int side, List<Integer> numbers) {

    /** A frame no larger than this leaves room for one at half a step from it. */
    static final int LEAST = 44;

    private static final int MOST = 90;
    private static final int EDGE = 6;
    private static final int COMFORTABLE = 28;
    private static final int LINE = 4;

    /** A number and where it is written. */
    public record Numeral(int number, double x, double y) {}

    static MatrixLabel smallest(int x, int y, List<Integer> numbers) {
        return new MatrixLabel(x, y, (LEAST - EDGE) / columns(numbers.size()), numbers);
    }

    /** As large as can be read well, unless that would lie on any of the others. */
    MatrixLabel grown(List<MatrixLabel> others) {
        int most = Math.max(side, Math.min(COMFORTABLE, (MOST - EDGE) / columns()));
        return IntStream.rangeClosed(side, most)
                .mapToObj(larger -> new MatrixLabel(x, y, larger, numbers))
                .takeWhile(larger -> others.stream().noneMatch(larger::overlaps))
                .reduce(this, (smaller, larger) -> larger);
    }

    boolean overlaps(MatrixLabel other) {
        return Math.abs(x - other.x) < (width() + other.width()) / 2.0 + LINE
                && Math.abs(y - other.y) < (height() + other.height()) / 2.0 + LINE;
    }

    public int width() {
        return EDGE + columns() * side;
    }

    public int height() {
        return EDGE + rows() * side;
    }

    public double left() {
        return x - width() / 2.0;
    }

    public double top() {
        return y - height() / 2.0;
    }

    /** Of its corners: round for a number by itself. */
    public int radius() {
        return numbers.size() == 1 ? LEAST / 2 : LEAST / 4;
    }

    /** Of the digits. */
    public double size() {
        return numbers.size() == 1 ? 25 : 0.78 * side;
    }

    public List<Numeral> numerals() {
        return IntStream.range(0, numbers.size()).mapToObj(this::numeral).toList();
    }

    /** The last row stands in the middle if it is not full. */
    private Numeral numeral(int place) {
        int row = place / columns();
        int inRow = Math.min(columns(), numbers.size() - row * columns());
        return new Numeral(
                numbers.get(place),
                x + (place % columns() - (inRow - 1) / 2.0) * side,
                y + (row - (rows() - 1) / 2.0) * side);
    }

    private int columns() {
        return columns(numbers.size());
    }

    private int rows() {
        return (numbers.size() + columns() - 1) / columns();
    }

    private static int columns(int many) {
        return (int) Math.ceil(Math.sqrt(many));
    }
}
