package no.innspill.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.innspill.Entities;
import no.innspill.idea.Idea;
import no.innspill.matrix.Matrix;
import no.innspill.matrix.Spread;
import no.innspill.page.MatrixChart.Mark;
import org.junit.jupiter.api.Test;

/** Where the numbers stand in the picture of the matrix. */
class MatrixChartTest {

    @Test
    void aNumberStandsInTheMiddleOfItsSquareWithItsSpreadAroundIt() {
        Mark mark = MatrixChart.of(matrix(point(1, new Spread(3, 3, 4, 4.5), new Spread(3, 1, 1.5, 2))))
                .marks()
                .get(0);
        // Feasibility 1.5 lies 100 from the left, importance 4 lies 350 from the bottom of 500.
        assertThat(mark).isEqualTo(new Mark(1, 100, 150, 50, 150, 100, 250));
    }

    @Test
    void whatIsNotRatedOnBothAxesHasNoPlace() {
        assertThat(MatrixChart.of(matrix(point(1, Spread.of(List.of(4)), Spread.NONE)))
                        .marks())
                .isEmpty();
    }

    @Test
    void whatTiesSharesOneLabelAtThePointItBelongsTo() {
        Spread three = Spread.of(List.of(3));
        MatrixChart chart = MatrixChart.of(matrix(
                point(1, three, three),
                point(2, Spread.of(List.of(4)), three),
                point(3, three, three),
                point(4, three, three)));
        assertThat(chart.labels()).hasSize(2);
        MatrixLabel tied = chart.labels().get(0);
        assertThat(tied.numbers()).containsExactly(1, 3, 4);
        assertThat(tied.x()).isEqualTo(250);
        assertThat(tied.y()).isEqualTo(250);
        assertThat(tied.numerals()).allSatisfy(numeral -> {
            assertThat(Math.abs(numeral.x() - 250)).isLessThan(MatrixChart.STEP / 4.0);
            assertThat(Math.abs(numeral.y() - 250)).isLessThan(MatrixChart.STEP / 4.0);
        });
        assertThat(chart.labels().get(1).numerals()).containsExactly(new MatrixLabel.Numeral(2, 250, 150));
    }

    @Test
    void everyNumberStandsInTheLabelAtItsMediansAndNoLabelsOverlap() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int values = 1 + round % 5;
            List<Matrix.Point> points = new ArrayList<>();
            for (int i = 1; i <= 12; i++) {
                points.add(point(i, one(random, values), one(random, values)));
            }
            MatrixChart chart = MatrixChart.of(matrix(points.toArray(Matrix.Point[]::new)));
            assertThat(chart.marks()).hasSize(12).allSatisfy(mark -> assertThat(chart.labels())
                    .filteredOn(label -> label.numbers().contains(mark.number()))
                    .singleElement()
                    .satisfies(label -> {
                        assertThat(label.x()).isEqualTo(mark.x());
                        assertThat(label.y()).isEqualTo(mark.y());
                    }));
            assertThat(chart.labels()).allSatisfy(label -> {
                assertThat(label.left()).isBetween(0.0, MatrixChart.SIDE - 1.0 * label.width());
                assertThat(label.top()).isBetween(0.0, MatrixChart.SIDE - 1.0 * label.height());
                assertThat(chart.labels())
                        .filteredOn(other -> !other.equals(label) && other.overlaps(label))
                        .isEmpty();
            });
        }
    }

    @Test
    void manyThatTieStillFitBetweenTheirNeighbours() {
        Spread three = Spread.of(List.of(3));
        List<Matrix.Point> points = new ArrayList<>(
                List.of(point(1, three, Spread.of(List.of(3, 4))), point(2, Spread.of(List.of(3, 4)), three)));
        for (int number = 3; number <= 12; number++) {
            points.add(point(number, three, three));
        }
        List<MatrixLabel> labels =
                MatrixChart.of(matrix(points.toArray(Matrix.Point[]::new))).labels();
        assertThat(labels.get(0).numbers()).hasSize(10);
        assertThat(labels)
                .noneMatch(label -> labels.stream().anyMatch(other -> !other.equals(label) && other.overlaps(label)));
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
