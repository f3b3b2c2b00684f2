package no.innspill.affiliation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** A table of which some columns may be told: all others are lumped with the last one, those who chose none. */
final class ShownColumns {

    private final boolean[] shown;
    private final int[] voters;
    private final int[][] people;

    private ShownColumns(boolean[] shown, int[] voters, int[][] people) {
        this.shown = shown;
        this.voters = voters;
        this.people = people;
    }

    static ShownColumns of(int least, int[] voters, int[][] people) {
        boolean[] shown = shown(least, voters);
        return new ShownColumns(
                shown,
                lumped(voters, shown),
                Arrays.stream(people).map(row -> lumped(row, shown)).toArray(int[][]::new));
    }

    /** Which columns are large enough. */
    boolean[] shown() {
        return shown;
    }

    /** Voters in each column, in the last one those of all that are lumped. */
    int[] voters() {
        return voters;
    }

    /** Supporters, by row and column, lumped likewise. */
    int[][] people() {
        return people;
    }

    /** Those large enough to have two ends that are; what is left over must be so too, or be nobody. */
    private static boolean[] shown(int least, int[] voters) {
        boolean[] columns = new boolean[voters.length];
        int rest = voters[voters.length - 1];
        for (int column = 0; column < voters.length - 1; column++) {
            columns[column] = voters[column] > 2 * least;
            rest += columns[column] ? 0 : voters[column];
        }
        while (rest > 0 && rest < 2 * least) {
            int smallest = IntStream.range(0, voters.length)
                    .filter(column -> columns[column])
                    .boxed()
                    .min(Comparator.comparing(column -> voters[column]))
                    .orElse(-1);
            if (smallest < 0) {
                return columns;
            }
            columns[smallest] = false;
            rest += voters[smallest];
        }
        return columns;
    }

    private static int[] lumped(int[] row, boolean[] columns) {
        int[] lumped = new int[row.length];
        for (int column = 0; column < row.length; column++) {
            lumped[columns[column] ? column : row.length - 1] += row[column];
        }
        return lumped;
    }
}
