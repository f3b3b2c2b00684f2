package no.innspill.affiliation;

import java.util.Arrays;

/**
 * Looks for other tables that agree with everything told: supporters of one row change places with those of another,
 * within what is told of their cells, so that all totals of rows and columns stay. A small cell is safe if in one of those
 * tables it is not small, or as large as its row's total, which everybody knows, lets it be.
 */
final class SecondarySuppression {

    private final int least;
    private final int[] voters;
    private final int[][] people;
    private final Bounds[][] told;
    private final int everybody;

    SecondarySuppression(int least, int[] voters, int[][] people, Bounds[][] told) {
        this.least = least;
        this.voters = voters;
        this.people = people;
        this.told = told;
        this.everybody = Arrays.stream(voters).sum();
    }

    boolean allAreSafe() {
        for (int row = 0; row < people.length; row++) {
            for (int column = 0; column < voters.length; column++) {
                if (!told[row][column].isExact() && voters[column] > 0 && !isSafe(row, column)) {
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
        int[] own = people[row].clone();
        int left = wanted;
        for (int partner = 0; partner < people.length && left > 0; partner++) {
            if (partner == row || told[partner][column].isExact()) {
                continue;
            }
            int[] theirs = people[partner].clone();
            for (int with = 0; with < voters.length && left > 0; with++) {
                if (with != column) {
                    left -= into
                            ? swap(own, told[row], theirs, told[partner], column, with, left)
                            : swap(theirs, told[partner], own, told[row], column, with, left);
                }
            }
        }
        return left <= 0;
    }

    /** Moves supporters so that {@code to} has more in the column and {@code from} fewer, and the other way round in the other. */
    private static int swap(
            int[] to, Bounds[] toBounds, int[] from, Bounds[] fromBounds, int column, int with, int most) {
        int number = most;
        number = Math.min(number, toBounds[column].most() - to[column]);
        number = Math.min(number, to[with] - toBounds[with].least());
        number = Math.min(number, from[column] - fromBounds[column].least());
        number = Math.min(number, fromBounds[with].most() - from[with]);
        to[column] += number;
        to[with] -= number;
        from[column] -= number;
        from[with] += number;
        return number;
    }
}
