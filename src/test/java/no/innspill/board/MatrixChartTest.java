package no.innspill.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.innspill.Entities;
import no.innspill.board.MatrixChart.Mark;
import no.innspill.idea.Idea;
import no.innspill.measure.Matrix;
import no.innspill.measure.Spread;
import org.junit.jupiter.api.Test;

/** Where the numbers stand in the picture of the matrix. */
class MatrixChartTest {

    @Test
    void aNumberStandsInTheMiddleOfItsSquareWithItsSpreadAroundIt() {
        Mark mark = MatrixChart.of(matrix(point(1, new Spread(3, 3, 4, 4.5), new Spread(3, 1, 1.5, 2))))
                .marks()
                .get(0);
        // Feasibility 1.5 lies 100 from the left, importance 4 lies 350 from the bottom of 500.
        assertThat(mark).isEqualTo(new Mark(1, 100, 150, 50, 150, 100, 250, 100, 150));
        assertThat(mark.isAside()).isFalse();
    }

    @Test
    void whatIsNotRatedOnBothAxesHasNoPlace() {
        assertThat(MatrixChart.of(matrix(point(1, Spread.of(List.of(4)), Spread.NONE)))
                        .marks())
                .isEmpty();
    }

    @Test
    void noNumbersOverlapAndNoneLeavesTheField() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int values = 1 + round % 5;
            List<Matrix.Point> points = new ArrayList<>();
            for (int i = 1; i <= 12; i++) {
                points.add(point(i, one(random, values), one(random, values)));
            }
            List<Mark> marks =
                    MatrixChart.of(matrix(points.toArray(Matrix.Point[]::new))).marks();
            assertThat(marks).hasSize(12).allSatisfy(mark -> {
                assertThat(mark.atX()).isBetween(MatrixChart.RADIUS, MatrixChart.SIDE - MatrixChart.RADIUS);
                assertThat(mark.atY()).isBetween(MatrixChart.RADIUS, MatrixChart.SIDE - MatrixChart.RADIUS);
                assertThat(marks).allSatisfy(other -> assertThat(other.number() == mark.number()
                                || Math.hypot(mark.atX() - other.atX(), mark.atY() - other.atY())
                                        >= 2 * MatrixChart.RADIUS)
                        .as("%s and %s", mark, other)
                        .isTrue());
            });
        }
    }

    /** All in one place where there is only one value, else anywhere. */
    private static Spread one(Random random, int values) {
        return Spread.of(List.of(5 - random.nextInt(values), 5 - random.nextInt(values)));
    }

    private static Matrix.Point point(int number, Spread importance, Spread feasibility) {
        return new Matrix.Point(number, Entities.blank(Idea.class, number), importance, feasibility, 1);
    }

    private static Matrix matrix(Matrix.Point... points) {
        return new Matrix(List.of(points), 1);
    }
}
