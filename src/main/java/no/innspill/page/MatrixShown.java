package no.innspill.page;

import java.util.List;
import no.innspill.matrix.Spread;

/**
 * The matrix as a page shows it.
 *
 * @param now whether it is what the step is about
 * @param rating whether people rate at this moment
 * @param open whether it may be seen how they have rated; else all spreads are empty
 * @param raters how many of the people have rated something
 * @param always whether it stands there also before anybody has rated, so that nothing moves for the first who does
 */
public record MatrixShown(
        boolean now,
        boolean rating,
        boolean open,
        long raters,
        long people,
        List<Row> rows,
        MatrixChart chart,
        boolean always) {

    /**
     * One of the items.
     *
     * @param number as it stands in the chart
     */
    public record Row(int number, Card card, Spread importance, Spread feasibility, long raters) {}

    /** The values there are to choose from, the least first. */
    public List<Integer> scale() {
        return List.of(1, 2, 3, 4, 5);
    }

    /** Whether there is anything to be seen. */
    public boolean shown() {
        return open && raters > 0;
    }

    /** Whether it stands there: what it is about at least. */
    public boolean drawn() {
        return shown() || (always && !rows.isEmpty());
    }

    public MatrixShown drawnAlways() {
        return new MatrixShown(now, rating, open, raters, people, rows, chart, true);
    }

    public long percent() {
        return people == 0 ? 0 : Math.min(100, Math.round(100.0 * raters / people));
    }
}
