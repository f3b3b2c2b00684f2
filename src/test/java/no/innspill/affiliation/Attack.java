package no.innspill.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through every table that agrees with what is shown and with what anybody knows: each row's total, the voters of
 * each shown column and of all, and each column's total. Shares no code with what it attacks.
 */
final class Attack {

    private final int least;
    private final int[] voters;
    private final int[][] people;
    private final int[][] low;
    private final int[][] high;
    private final int[] columnTotals;
    private final int[][] most;
    private final int[][] fewest;

    private Attack(int least, int[] voters, int[][] people, int[][] low, int[][] high) {
        this.least = least;
        this.voters = voters;
        this.people = people;
        this.low = low;
        this.high = high;
        this.columnTotals = new int[voters.length];
        for (int[] row : people) {
            for (int column = 0; column < row.length; column++) {
                columnTotals[column] += row[column];
            }
        }
        most = new int[people.length][voters.length];
        fewest = new int[people.length][voters.length];
        for (int row = 0; row < people.length; row++) {
            Arrays.fill(most[row], -1);
            Arrays.fill(fewest[row], Integer.MAX_VALUE);
        }
    }

    static void on(int least, int[] voters, int[][] people) {
        Bounds[][] told = CellSuppression.of(least, voters, people);
        boolean[] columns = new boolean[voters.length];
        for (Bounds[] row : told) {
            for (int column = 0; column < columns.length; column++) {
                columns[column] |= row[column].voters() > 0 && row[column].isTold();
            }
        }
        // Columns of which nothing is shown are known only together, as what is left over.
        List<Integer> kept = new ArrayList<>();
        for (int column = 0; column < columns.length; column++) {
            if (columns[column]) {
                kept.add(column);
            }
        }
        if (kept.isEmpty()) {
            return;
        }
        int[] keptVoters = together(voters, kept);
        int[][] low = new int[people.length][kept.size() + 1];
        int[][] high = new int[people.length][];
        int[][] keptPeople = new int[people.length][];
        for (int row = 0; row < people.length; row++) {
            keptPeople[row] = together(people[row], kept);
            high[row] = keptVoters.clone();
            for (int i = 0; i < kept.size(); i++) {
                low[row][i] = told[row][kept.get(i)].least();
                high[row][i] = told[row][kept.get(i)].most();
            }
            Bounds others = Others.in(
                    kept.stream().map(Arrays.asList(told[row])::get).toList(),
                    Arrays.stream(people[row]).sum(),
                    Arrays.stream(voters).sum());
            low[row][kept.size()] = others.least();
            high[row][kept.size()] = others.most();
        }
        Attack attack = new Attack(least, keptVoters, keptPeople, low, high);
        attack.tryRows(0, new int[kept.size() + 1], new int[people.length][]);
        attack.judge();
    }

    private static int[] together(int[] row, List<Integer> kept) {
        int[] numbers = new int[kept.size() + 1];
        for (int i = 0; i < kept.size(); i++) {
            numbers[i] = row[kept.get(i)];
        }
        numbers[kept.size()] = Arrays.stream(row).sum() - Arrays.stream(numbers).sum();
        return numbers;
    }

    private void tryRows(int row, int[] soFar, int[][] table) {
        if (row == people.length) {
            if (Arrays.equals(soFar, columnTotals)) {
                for (int i = 0; i < table.length; i++) {
                    for (int column = 0; column < voters.length; column++) {
                        most[i][column] = Math.max(most[i][column], table[i][column]);
                        fewest[i][column] = Math.min(fewest[i][column], table[i][column]);
                    }
                }
            }
            return;
        }
        tryCells(row, 0, new int[voters.length], Arrays.stream(people[row]).sum(), soFar, table);
    }

    private void tryCells(int row, int column, int[] cells, int left, int[] soFar, int[][] table) {
        if (column == voters.length) {
            if (left == 0) {
                int[] sums = soFar.clone();
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += cells[i];
                }
                table[row] = cells.clone();
                tryRows(row + 1, sums, table);
            }
            return;
        }
        for (int number = low[row][column]; number <= high[row][column] && number <= left; number++) {
            if (soFar[column] + number <= columnTotals[column]) {
                cells[column] = number;
                tryCells(row, column + 1, cells, left - number, soFar, table);
            }
        }
    }

    private void judge() {
        int everybody = Arrays.stream(voters).sum();
        for (int row = 0; row < people.length; row++) {
            int total = Arrays.stream(people[row]).sum();
            for (int column = 0; column < voters.length; column++) {
                if (voters[column] > 0) {
                    // What the row's total alone tells is no fault of ours.
                    assertThat(most[row][column])
                            .as("supporters in %s of %s", column, this)
                            .isGreaterThanOrEqualTo(Math.min(least, total));
                    assertThat(voters[column] - fewest[row][column])
                            .as("others in %s of %s", column, this)
                            .isGreaterThanOrEqualTo(Math.min(least, everybody - total));
                }
            }
            if (voters[voters.length - 1] > 0) {
                assertThat(voters[voters.length - 1]).as("the rest of %s", this).isGreaterThanOrEqualTo(2 * least);
            }
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(voters) + " " + Arrays.deepToString(people) + " " + Arrays.deepToString(low) + " "
                + Arrays.deepToString(high);
    }
}
