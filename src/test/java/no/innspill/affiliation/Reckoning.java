package no.innspill.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reckons with every sum there is: what is known of each cell is a least and a most, and each total narrows what its cells
 * can be, until nothing gets narrower. Shares no code with what it attacks.
 */
final class Reckoning {

    /** Cells, by their number, that have this sum together. */
    private record Sum(int total, List<Integer> cells) {}

    private final int least;
    private final int[] voters;
    private final int[][] people;
    private final Bounds[][] told;
    private final int[] fewest;
    private final int[] most;

    Reckoning(int least, int[] voters, int[][] people) {
        this.least = least;
        this.told = CellSuppression.of(least, voters, people);
        this.voters = voters;
        this.people = people;
        this.fewest = new int[people.length * voters.length];
        this.most = new int[people.length * voters.length];
    }

    void tellsNothingSmall() {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < voters.length; column++) {
            int wanted = column;
            if (Arrays.stream(told).anyMatch(row -> row[wanted].voters() > 0 && row[wanted].isTold())) {
                columns.add(column);
            }
        }
        if (columns.isEmpty()) {
            return;
        }
        int everybody = Arrays.stream(voters).sum();
        int rest =
                everybody - columns.stream().mapToInt(column -> voters[column]).sum();
        assertThat(rest == 0 || rest >= 2 * least).as("the rest of %s", this).isTrue();
        narrow(columns, rest);
        for (int row = 0; row < people.length; row++) {
            int total = Arrays.stream(people[row]).sum();
            whatIsLeftOverIsLarge(row, everybody);
            for (int column : columns) {
                int cell = cell(row, column);
                assertThat(most[cell])
                        .as("supporters, row %s column %s of %s", row, column, this)
                        .isGreaterThanOrEqualTo(Math.min(least, total));
                assertThat(voters[column] - fewest[cell])
                        .as("others, row %s column %s of %s", row, column, this)
                        .isGreaterThanOrEqualTo(Math.min(least, everybody - total));
            }
        }
    }

    private void whatIsLeftOverIsLarge(int row, int everybody) {
        int all = everybody;
        int total = Arrays.stream(people[row]).sum();
        int supporters = total;
        int shownCells = 0;
        for (int column = 0; column < voters.length; column++) {
            if (voters[column] > 0 && told[row][column].voters() > 0 && told[row][column].isExact()) {
                all -= voters[column];
                supporters -= people[row][column];
                shownCells++;
            }
        }
        if (shownCells > 0 && all > 0) {
            assertThat(supporters).as("left over in row %s of %s", row, this).isGreaterThanOrEqualTo(least);
            assertThat(all - supporters)
                    .as("left over in row %s of %s", row, this)
                    .isGreaterThanOrEqualTo(Math.min(least, everybody - total));
        }
    }

    private int cell(int row, int column) {
        return row * voters.length + column;
    }

    /** The last column stands for all that are not shown. */
    private void narrow(List<Integer> columns, int rest) {
        int last = voters.length - 1;
        List<Integer> known = new ArrayList<>(columns);
        known.add(last);
        List<Sum> sums = new ArrayList<>();
        for (int row = 0; row < people.length; row++) {
            Bounds others = Others.in(
                    columns.stream().map(Arrays.asList(told[row])::get).toList(),
                    Arrays.stream(people[row]).sum(),
                    Arrays.stream(voters).sum());
            assertThat(others.voters()).isEqualTo(rest);
            for (int column : known) {
                fewest[cell(row, column)] = column == last ? others.least() : told[row][column].least();
                most[cell(row, column)] = column == last ? others.most() : told[row][column].most();
            }
            int wanted = row;
            sums.add(new Sum(
                    Arrays.stream(people[row]).sum(),
                    known.stream().map(column -> cell(wanted, column)).toList()));
        }
        for (int column : columns) {
            int total = 0;
            List<Integer> cells = new ArrayList<>();
            for (int row = 0; row < people.length; row++) {
                total += people[row][column];
                cells.add(cell(row, column));
            }
            sums.add(new Sum(total, cells));
        }
        boolean narrower = true;
        while (narrower) {
            narrower = false;
            for (Sum sum : sums) {
                narrower |= narrow(sum);
            }
        }
    }

    private boolean narrow(Sum sum) {
        boolean narrower = false;
        for (int cell : sum.cells()) {
            int othersFewest = 0;
            int othersMost = 0;
            for (int other : sum.cells()) {
                othersFewest += other == cell ? 0 : fewest[other];
                othersMost += other == cell ? 0 : most[other];
            }
            int low = Math.max(fewest[cell], sum.total() - othersMost);
            int high = Math.min(most[cell], sum.total() - othersFewest);
            narrower |= low > fewest[cell] || high < most[cell];
            fewest[cell] = low;
            most[cell] = high;
        }
        return narrower;
    }

    @Override
    public String toString() {
        return Arrays.toString(voters) + " " + Arrays.deepToString(people) + " " + Arrays.deepToString(told);
    }
}
