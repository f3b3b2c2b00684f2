package no.innspill.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All who are in no column have one together, and nobody learns anything by it. */
class OthersTest {

    private static final int LEAST = AffiliationSupport.LEAST;

    /** What one theme's table told in one round of voting. */
    @SuppressWarnings("ArrayRecordComponent") // As they are counted; tables are not compared.
    private record Table(int[] voters, int[][] people, Bounds[][] told, List<Integer> columns) {

        static Table of(int[] voters, int[][] people) {
            Bounds[][] told = CellSuppression.of(LEAST, voters, people);
            return new Table(voters, people, told, Breakdown.columns(told));
        }

        int everybody() {
            return Arrays.stream(voters).sum();
        }

        int total(int row) {
            return Arrays.stream(people[row]).sum();
        }

        List<Bounds> cells(int row) {
            return columns.stream().map(Arrays.asList(told[row])::get).toList();
        }

        Bounds others(int row) {
            return Others.in(cells(row), total(row), everybody());
        }

        boolean tellsOthers(int row) {
            return others(row).voters() > 0 && others(row).isExact();
        }

        @Override
        public String toString() {
            return Arrays.toString(voters) + " " + Arrays.deepToString(people) + " " + Arrays.deepToString(told);
        }
    }

    private static int[] row(int... numbers) {
        return numbers;
    }

    /** Columns: municipality, state, county, those who chose none. */
    @Test
    void theColumnsOfARowThatTellsAllAddUpToItsPeople() {
        Table table =
                Table.of(row(30, 20, 3, 12), new int[][] {row(20, 10, 2, 5), row(10, 6, 1, 6), row(15, 14, 0, 8)});
        assertThat(table.columns()).as("the county's three are too few").containsExactly(0, 1);
        for (int row = 0; row < 3; row++) {
            int told = table.cells(row).stream().mapToInt(Bounds::least).sum();
            assertThat(table.others(row).isExact()).isTrue();
            assertThat(told + table.others(row).least()).isEqualTo(table.total(row));
            assertThat(table.others(row).voters()).isEqualTo(15);
        }
    }

    @Test
    void inARowThatKeepsAnythingBackTheyAreKeptBackToo() {
        Table table = Table.of(row(30, 20, 20), new int[][] {row(18, 3, 9), row(15, 4, 10), row(12, 10, 9)});
        assertThat(table.columns()).containsExactly(0, 1);
        assertThat(table.others(0).isTold())
                .as("30 minus 18 is the state's three with them")
                .isFalse();
        assertThat(table.others(1).isTold()).isFalse();
        assertThat(table.others(2)).isEqualTo(new Bounds(9, 9, 20));
    }

    @Test
    void whereEverybodyHasAColumnThereAreNone() {
        Table table = Table.of(row(30, 20, 0), new int[][] {row(20, 10, 0), row(10, 6, 0)});
        assertThat(table.others(0).voters()).isZero();
    }

    @Test
    void anAffiliationOfThePlanWithTheirNameKeepsItForItself() {
        assertThat(Others.named(Stream.of("Kommune", "Stat"), Language.NB)).isEqualTo("Andre");
        assertThat(Others.named(Stream.of("Kommune", "andre"), Language.NB)).isEqualTo("De øvrige");
        assertThat(Others.named(Stream.of("Others"), Language.EN)).isEqualTo("The rest");
    }

    /**
     * The same room votes three times, and between two rounds somebody of one affiliation joins or leaves, so what may be told
     * changes too. Whoever puts all rounds together, and knows which affiliation that was and that nobody else has changed
     * anything, has no number from this column that they had not before.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20261130})
    void nothingFollowsFromThemThatDidNotFollowWithoutThem(long seed) {
        Random random = new Random(seed);
        int told = 0;
        for (int i = 0; i < 40; i++) {
            int columns = 3 + random.nextInt(4);
            int items = 2 + random.nextInt(6);
            int rounds = 3;
            // What is not known: each cell of the first round, and by how much each is another one in those after it.
            Knowledge knowledge = new Knowledge(rounds * items * columns);
            int[] voters = random.ints(columns, 0, 35).toArray();
            int[][] people = supporters(random, voters, items);
            Table[] tables = new Table[rounds];
            for (int round = 0; round < rounds; round++) {
                tables[round] = Table.of(
                        voters.clone(), Arrays.stream(people).map(int[]::clone).toArray(int[][]::new));
                learn(knowledge, tables[round], round, rounds);
                int changed = random.nextInt(columns);
                oneIsDifferent(random, changed, voters, people);
                if (round + 1 < rounds) {
                    nothingElseIs(knowledge, changed, round + 1, items, columns, rounds);
                }
            }
            for (int round = 0; round < rounds; round++) {
                Table table = tables[round];
                for (int row = 0; row < items; row++) {
                    if (table.tellsOthers(row)) {
                        told++;
                        assertThat(knowledge.follows(
                                        sum(table, round, rounds, row, without(table)),
                                        table.others(row).least()))
                                .as("row %s of round %s of %s", row, round, table)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(told).as("the column says something").isGreaterThan(20);
    }

    /** Everything that is told of each item, and that everybody used all of their votes. */
    private static void learn(Knowledge knowledge, Table table, int round, int rounds) {
        int columns = table.voters().length;
        for (int row = 0; row < table.people().length; row++) {
            knowledge.follows(
                    sum(
                            table,
                            round,
                            rounds,
                            row,
                            IntStream.range(0, columns).boxed().toList()),
                    table.total(row));
            for (int column : table.columns()) {
                if (table.told()[row][column].isExact()) {
                    knowledge.follows(
                            sum(table, round, rounds, row, List.of(column)), table.told()[row][column].least());
                }
            }
        }
        for (int column : table.columns()) {
            int[] all = new int[rounds * table.people().length * columns];
            int total = 0;
            for (int row = 0; row < table.people().length; row++) {
                add(all, table, round, row, column);
                total += table.people()[row][column];
            }
            knowledge.follows(all, total);
        }
    }

    private static List<Integer> without(Table table) {
        return IntStream.range(0, table.voters().length)
                .filter(column -> !table.columns().contains(column))
                .boxed()
                .toList();
    }

    private static int[] sum(Table table, int round, int rounds, int row, List<Integer> columns) {
        int[] sum = new int[rounds * table.people().length * table.voters().length];
        columns.forEach(column -> add(sum, table, round, row, column));
        return sum;
    }

    private static void add(int[] sum, Table table, int round, int row, int column) {
        int cells = table.people().length * table.voters().length;
        for (int each = 0; each <= round; each++) {
            sum[each * cells + row * table.voters().length + column]++;
        }
    }

    private static void nothingElseIs(Knowledge knowledge, int changed, int round, int items, int columns, int rounds) {
        for (int cell = 0; cell < items * columns; cell++) {
            if (cell % columns != changed) {
                int[] same = new int[rounds * items * columns];
                same[round * items * columns + cell] = 1;
                knowledge.follows(same, 0);
            }
        }
    }

    private static void oneIsDifferent(Random random, int column, int[] voters, int[][] people) {
        if (random.nextBoolean()) {
            voters[column]++;
            people[random.nextInt(people.length)][column]++;
        } else if (voters[column] > 0) {
            voters[column]--;
            for (int[] row : people) {
                row[column] = Math.min(row[column], voters[column]);
            }
        }
    }

    /**
     * Each number that a row tells, with any others of it added to it and taken from it, and from who voted: none is of fewer
     * than five people, but where all who voted support the item or nobody does, which the ranking says.
     */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 20261130})
    void noSumAndNoDifferenceOfWhatARowTellsIsOfFewerThanFive(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            int[] voters = random.ints(3 + random.nextInt(4), 0, 40).toArray();
            Table table = Table.of(voters, supporters(random, voters, 1 + random.nextInt(8)));
            for (int row = 0; row < table.people().length; row++) {
                int against = table.everybody() - table.total(row);
                if (table.total(row) == 0 || against == 0 || !table.tellsOthers(row)) {
                    continue;
                }
                List<Bounds> all = Stream.concat(table.cells(row).stream(), Stream.of(table.others(row)))
                        .toList();
                for (int some = 1; some < 1 << all.size(); some++) {
                    int supporters = 0;
                    int who = 0;
                    for (int cell = 0; cell < all.size(); cell++) {
                        if ((some & 1 << cell) != 0) {
                            supporters += all.get(cell).least();
                            who += all.get(cell).voters();
                        }
                    }
                    assertThat(supporters)
                            .as("those %s of row %s of %s", some, row, table)
                            .isGreaterThanOrEqualTo(LEAST);
                    assertThat(who - supporters)
                            .as("those %s of row %s of %s who do not", some, row, table)
                            .isGreaterThanOrEqualTo(LEAST);
                }
            }
        }
    }

    private static int[][] supporters(Random random, int[] voters, int items) {
        int[][] people = new int[items][];
        for (int item = 0; item < items; item++) {
            double popular = random.nextDouble();
            people[item] = Arrays.stream(voters)
                    .map(all -> (int) random.ints(all, 0, 1000)
                            .filter(one -> one < 1000 * popular)
                            .count())
                    .toArray();
        }
        return people;
    }
}
