package no.innspill.board;

import java.util.ArrayList;
import java.util.List;
import no.innspill.measure.Matrix;
import no.innspill.measure.Spread;

/**
 * Where the numbers stand in the picture of the matrix: a field of 500 by 500, a hundred for each step of the scale,
 * feasibility to the right and importance upwards, so that a rating stands in the middle of its square. Numbers that would
 * lie on each other step aside to the nearest free place, and a line leads back to where they belong.
 */
public record MatrixChart(List<Mark> marks) {

    static final int STEP = 100;
    static final int SIDE = 5 * STEP;
    static final int RADIUS = 25;
    private static final int APART = 2 * RADIUS + 4;
    private static final int DIRECTIONS = 16;

    /**
     * One number.
     *
     * @param x where it belongs: its median
     * @param left the middle half of the ratings, as are {@code right}, {@code top} and {@code bottom}
     * @param atX where its number is written
     */
    public record Mark(int number, int x, int y, int left, int right, int top, int bottom, int atX, int atY) {

        /** Whether the number had to step aside. */
        public boolean isAside() {
            return x != atX || y != atY;
        }

        private boolean collides(int otherX, int otherY) {
            return Math.hypot(atX - otherX, atY - otherY) < APART;
        }
    }

    public static MatrixChart of(Matrix matrix) {
        List<Mark> marks = new ArrayList<>();
        matrix.points().stream().filter(Matrix.Point::isPlaced).forEach(point -> marks.add(mark(point, marks)));
        return new MatrixChart(List.copyOf(marks));
    }

    private static Mark mark(Matrix.Point point, List<Mark> before) {
        Spread across = point.feasibility();
        Spread up = point.importance();
        int x = along(across.median());
        int y = SIDE - along(up.median());
        int[] place = free(x, y, before);
        return new Mark(
                point.number(),
                x,
                y,
                along(across.lower()),
                along(across.upper()),
                SIDE - along(up.upper()),
                SIDE - along(up.lower()),
                place[0],
                place[1]);
    }

    private static int along(double rating) {
        return round((rating - 0.5) * STEP);
    }

    private static int round(double number) {
        return Math.toIntExact(Math.round(number));
    }

    /** The nearest place inside the field where no number is yet, looked for on rings that grow. */
    private static int[] free(int x, int y, List<Mark> before) {
        for (int ring = 0; ring < 2 * SIDE; ring += RADIUS / 4) {
            for (int direction = 0; direction < (ring == 0 ? 1 : DIRECTIONS); direction++) {
                double angle = 2 * Math.PI * direction / DIRECTIONS - Math.PI / 4;
                int toX = x + round(ring * Math.cos(angle));
                int toY = y + round(ring * Math.sin(angle));
                if (isInside(toX) && isInside(toY) && before.stream().noneMatch(mark -> mark.collides(toX, toY))) {
                    return new int[] {toX, toY};
                }
            }
        }
        return new int[] {x, y};
    }

    private static boolean isInside(int at) {
        return at >= RADIUS && at <= SIDE - RADIUS;
    }
}
