package no.innspill.affiliation;

import java.util.Arrays;

/**
 * Looks for other tables that agree with everything shown: supporters of one row change places with those of another,
 * within hidden cells, so that all totals of rows and columns stay. A small hidden cell is safe if in one of those tables
 * it is not small, or as large as its row's total, which everybody knows, lets it be.
 */
final class SecondarySuppression {

    private final int least;
    private final int[] voters;
    private final int[][] people;
    private final boolean[][] shown;
    private final int everybody;

    SecondarySuppression(int least, int[] voters, int[][] people, boolean[][] shown) {
        this.least = least;
        this.voters = voters;
        this.people = people;
        this.shown = shown;
        this.everybody = Arrays.stream(voters).sum();
    }

    boolean allAreSafe() {
        for (int row = 0; row < people.length; row++) {
            for (int column = 0; column < voters.length; column++) {
                if (!shown[row][column] && voters[column] > 0 && !isSafe(row, column)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isSafe(int row, int column) {
        int total = Arrays.stream(people[row]).sum();
        int more = Math.min(least, total) - people[row][column];
        int fewer = people[row][column] - (voters[column] - Math.min(least, everybody - total));
        return (more <= 0 || exchange(row, column, more, true)) && (fewer <= 0 || exchange(row, column, fewer, false));
    }

    /** Whether so many supporters of the row could be in the column instead of in others, or in others instead of in it. */
    private boolean exchange(int row, int column, int wanted, boolean into) {
        int[][] other = Arrays.stream(people).map(int[]::clone).toArray(int[][]::new);
        int left = wanted;
        for (int partner = 0; partner < other.length && left > 0; partner++) {
            if (partner == row || shown[partner][column]) {
                continue;
            }
            int[] to = into ? other[row] : other[partner];
            int[] from = into ? other[partner] : other[row];
            for (int with = 0; with < voters.length && left > 0; with++) {
                if (with != column && !shown[row][with] && !shown[partner][with]) {
                    left -= swap(to, from, column, with, left);
                }
            }
        }
        return left <= 0;
    }

    /** Moves supporters so that {@code to} has more in the column and {@code from} fewer, and the other way round in the other. */
    private int swap(int[] to, int[] from, int column, int with, int most) {
        int number = Math.min(most, Math.min(from[column], to[with]));
        number = Math.min(number, Math.min(voters[column] - to[column], voters[with] - from[with]));
        to[column] += number;
        to[with] -= number;
        from[column] -= number;
        from[with] += number;
        return number;
    }
}
