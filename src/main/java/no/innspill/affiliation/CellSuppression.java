package no.innspill.affiliation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What may be told of each cell of a table of people, so that no group of fewer than {@code least} can be read or worked
 * out: neither those in a column who support a row nor those who do not. What anybody may be assumed to know besides is:
 * each row's total, the number of voters of each shown column and of all, and, to be careful, each column's total, for
 * that follows where everybody used all of their votes.
 *
 * <p>Columns that are too small are lumped with the last one (those who chose none). A cell with more than {@code least} on
 * both sides is told exactly. In a row, what is not told exactly is one lump that must be large enough itself, on both
 * sides; if it is not, the smallest cell that could have been told joins it. That settles rows; across rows a cell that is
 * not told is safe if supporters could be exchanged between such cells, leaving every total as it is, until it is no longer
 * small. Where they could not, the row with the fewest people is taken back altogether, until all are safe.
 *
 * <p>Then, row by row, the cells that are left are told by an end: at most {@code least}, or all but at most
 * {@code least}. That leaves room for {@code least} people on either side, and the number itself is never told of a cell
 * at an end, so that one does not learn from its end that a cell is small. A row keeps its ends if all cells are safe with
 * them. What everybody who voted supports is so in every column, which the row's total tells by itself: such a row gives
 * nothing away. docs/voting.md has the argument, docs/adr/0018 why it is so.
 */
final class CellSuppression {

    static final int MOST_WITH_ENDS = 100;

    private final int least;
    private final boolean[] shown;
    private final int[] voters;
    private final int[][] people;
    private final boolean[][] exact;
    private final Bounds[][] told;

    private CellSuppression(int least, ShownColumns columns) {
        this.least = least;
        this.shown = columns.shown();
        this.voters = columns.voters();
        this.people = columns.people();
        this.exact = RowSuppression.exact(least, columns);
        this.told = new Bounds[people.length][voters.length];
    }

    /**
     * By row and column; of the last column, where everything lands that is told nowhere, nothing is ever told.
     *
     * @param voters voters in each column; the last column is those who chose none
     * @param people supporters, by row and column
     */
    static Bounds[][] of(int least, int[] voters, int[][] people) {
        CellSuppression cells = new CellSuppression(least, ShownColumns.of(least, voters, people));
        cells.tellExactly();
        cells.settleColumns();
        cells.tellEnds();
        return cells.told;
    }

    private void tellExactly() {
        for (int row = 0; row < people.length; row++) {
            for (int column = 0; column < voters.length; column++) {
                told[row][column] = exact[row][column]
                        ? Bounds.exactly(people[row][column], voters[column])
                        : Bounds.nothing(voters[column]);
            }
        }
    }

    private void settleColumns() {
        while (!allAreSafe()) {
            int fewest = IntStream.range(0, people.length)
                    .filter(this::tellsAnyOf)
                    .boxed()
                    .min(Comparator.comparing(this::total))
                    .orElse(-1);
            if (fewest < 0) {
                return;
            }
            Arrays.fill(exact[fewest], false);
            tellExactly();
        }
    }

    private boolean tellsAnyOf(int row) {
        return IntStream.range(0, voters.length).anyMatch(column -> exact[row][column]);
    }

    private int total(int row) {
        return Arrays.stream(people[row]).sum();
    }

    private boolean allAreSafe() {
        return new SecondarySuppression(least, voters, people, told).allAreSafe();
    }

    /**
     * Those rows first in which most people are, for they are asked about most. Each asks after all cells anew, so there is
     * an end to it: what is not told by then stays untold.
     */
    private void tellEnds() {
        if (!allAreSafe()) {
            return;
        }
        List<Integer> rows = IntStream.range(0, people.length)
                .boxed()
                .sorted(Comparator.comparing(this::total).reversed())
                .limit(MOST_WITH_ENDS)
                .toList();
        for (int row : rows) {
            Bounds[] before = told[row].clone();
            for (int column = 0; column < voters.length; column++) {
                int supporters = people[row][column];
                if (shown[column]
                        && !exact[row][column]
                        && !RowSuppression.isBetween(least, supporters, voters[column])) {
                    told[row][column] = supporters <= least
                            ? new Bounds(0, least, voters[column])
                            : new Bounds(voters[column] - least, voters[column], voters[column]);
                }
            }
            if (!allAreSafe()) {
                told[row] = before;
            }
        }
    }
}
