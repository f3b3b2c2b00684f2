package no.innspill.affiliation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which cells of a table of people may be shown, so that no group of fewer than {@code least} can be read or worked out:
 * neither those in a column who support a row nor those who do not. What anybody may be assumed to know besides the shown
 * cells is: each row's total, the number of voters of each shown column and of all, and, to be careful, each column's
 * total, for that follows where everybody used all of their votes.
 *
 * <p>Columns that are too small are lumped with the last one (those who chose none). In a row, what is not shown is one
 * lump that must be large enough itself, on both sides; if it is not, the smallest cell that could have been shown joins
 * it. That settles rows; across rows a hidden cell is safe if supporters could be exchanged between hidden cells, leaving
 * every total as it is, until it is no longer small. Where they could not, the row with the fewest people is taken back
 * altogether, until all are safe. What everybody who voted supports is so in every column, which the row's total tells by
 * itself: such a row gives nothing away. docs/voting.md has the argument.
 */
final class CellSuppression {

    private final int least;
    private final int[] voters;
    private final int[][] people;
    private final boolean[] shownColumn;
    private final boolean[][] shown;

    /**
     * @param voters voters in each column; the last column is those who chose none
     * @param people supporters, by row and column
     */
    private CellSuppression(int least, int[] voters, int[][] people, boolean[] shownColumn) {
        this.least = least;
        this.voters = voters;
        this.people = people;
        this.shownColumn = shownColumn;
        this.shown = new boolean[people.length][voters.length];
    }

    /** By row and column; the last column, where everything lands that is shown nowhere, is never shown. */
    static boolean[][] of(int least, int[] voters, int[][] people) {
        boolean[] columns = columns(least, voters);
        CellSuppression cells = new CellSuppression(least, lumped(voters, columns), lumped(people, columns), columns);
        cells.settleRows();
        cells.settleColumns();
        return cells.shown;
    }

    /** Those large enough to be split in two that are; what is left over must be so too, or be nobody. */
    private static boolean[] columns(int least, int[] voters) {
        boolean[] columns = new boolean[voters.length];
        int rest = voters[voters.length - 1];
        for (int column = 0; column < voters.length - 1; column++) {
            columns[column] = voters[column] >= 2 * least;
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

    private static int[][] lumped(int[][] rows, boolean[] columns) {
        return Arrays.stream(rows).map(row -> lumped(row, columns)).toArray(int[][]::new);
    }

    private void settleRows() {
        for (int row = 0; row < people.length; row++) {
            for (int column = 0; column < voters.length; column++) {
                shown[row][column] =
                        shownColumn[column] && (isUnanimous(row) || isLarge(people[row][column], voters[column]));
            }
            while (!isUnanimous(row) && !lumpIsSafe(row)) {
                shown[row][smallest(row)] = false;
            }
        }
    }

    private boolean isUnanimous(int row) {
        return Arrays.stream(people[row]).sum() == Arrays.stream(voters).sum();
    }

    private boolean isLarge(int supporters, int all) {
        return supporters >= least && all - supporters >= least;
    }

    private boolean lumpIsSafe(int row) {
        int all = 0;
        int supporters = 0;
        for (int column = 0; column < voters.length; column++) {
            all += shown[row][column] ? 0 : voters[column];
            supporters += shown[row][column] ? 0 : people[row][column];
        }
        return all == 0 || isLarge(supporters, all) || smallest(row) < 0;
    }

    private int smallest(int row) {
        return IntStream.range(0, voters.length)
                .filter(column -> shown[row][column])
                .boxed()
                .min(Comparator.comparing(column -> people[row][column]))
                .orElse(-1);
    }

    private void settleColumns() {
        while (!new SecondarySuppression(least, voters, people, shown).allAreSafe()) {
            int fewest = IntStream.range(0, people.length)
                    .filter(row -> smallest(row) >= 0)
                    .boxed()
                    .min(Comparator.comparing(row -> Arrays.stream(people[row]).sum()))
                    .orElse(-1);
            if (fewest < 0) {
                return;
            }
            Arrays.fill(shown[fewest], false);
        }
    }
}
