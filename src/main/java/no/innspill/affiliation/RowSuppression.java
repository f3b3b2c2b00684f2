package no.innspill.affiliation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which cells of each row may be told exactly, looking at that row alone: what is not told is one lump, which the row's
 * total tells, and must be large enough on both sides.
 */
final class RowSuppression {

    private final int least;
    private final boolean[] shown;
    private final int[] voters;
    private final int[][] people;
    private final boolean[][] exact;

    private RowSuppression(int least, ShownColumns columns) {
        this.least = least;
        this.shown = columns.shown();
        this.voters = columns.voters();
        this.people = columns.people();
        this.exact = new boolean[people.length][voters.length];
    }

    /** By row and column. */
    static boolean[][] exact(int least, ShownColumns columns) {
        RowSuppression rows = new RowSuppression(least, columns);
        for (int row = 0; row < rows.people.length; row++) {
            rows.settle(row);
        }
        return rows.exact;
    }

    /** Whether so many supporters of so many are at neither end. */
    static boolean isBetween(int least, int supporters, int all) {
        return supporters > least && all - supporters > least;
    }

    private void settle(int row) {
        boolean unanimous =
                Arrays.stream(people[row]).sum() == Arrays.stream(voters).sum();
        for (int column = 0; column < voters.length; column++) {
            exact[row][column] = shown[column] && (unanimous || isBetween(least, people[row][column], voters[column]));
        }
        while (!unanimous && !lumpIsSafe(row)) {
            exact[row][smallest(row)] = false;
        }
    }

    private boolean lumpIsSafe(int row) {
        int all = 0;
        int supporters = 0;
        for (int column = 0; column < voters.length; column++) {
            all += exact[row][column] ? 0 : voters[column];
            supporters += exact[row][column] ? 0 : people[row][column];
        }
        return all == 0 || (supporters >= least && all - supporters >= least) || smallest(row) < 0;
    }

    private int smallest(int row) {
        return IntStream.range(0, voters.length)
                .filter(column -> exact[row][column])
                .boxed()
                .min(Comparator.comparing(column -> people[row][column]))
                .orElse(-1);
    }
}
