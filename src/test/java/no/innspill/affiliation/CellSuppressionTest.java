package no.innspill.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellSuppressionTest {

    private static final int LEAST = AffiliationSupport.LEAST;

    /** Columns: municipality, state, those who chose none. */
    private static String shown(int[] voters, int[]... people) {
        StringBuilder text = new StringBuilder();
        for (Bounds[] row : CellSuppression.of(LEAST, voters, people)) {
            for (Bounds cell : row) {
                text.append(
                        cell.voters() == 0 || !cell.isTold()
                                ? '-'
                                : cell.isExact() ? 'x' : cell.isAtMost() ? 'l' : 'm');
            }
            text.append(' ');
        }
        return text.toString().strip();
    }

    private static int[] row(int... numbers) {
        return numbers;
    }

    @Test
    void whereAllGroupsAreLargeAllIsShownButTheRest() {
        assertThat(shown(row(30, 20, 10), row(20, 10, 5), row(10, 6, 5))).isEqualTo("xx- xx-");
        assertThat(shown(row(30, 20, 0), row(20, 10, 0), row(10, 6, 0))).isEqualTo("xx- xx-");
    }

    @Test
    void aSmallCellIsNotShownAndNeitherIsTheOneItCouldBeReckonedFrom() {
        // Without those who chose none, 21 − 18 would be the three from the state.
        assertThat(shown(row(30, 20, 0), row(18, 3, 0), row(15, 10, 0), row(9, 9, 0), row(6, 18, 0)))
                .startsWith("--");
        // With them, the three are among 12 others, and are told as five at most.
        assertThat(shown(row(30, 20, 20), row(18, 3, 9), row(15, 4, 10), row(12, 10, 9)))
                .isEqualTo("xl- xl- xx-");
    }

    @Test
    void theFewWhoDoNotSupportAreAsSafeAsTheFewWhoDo() {
        assertThat(shown(row(30, 12, 20), row(15, 10, 10), row(12, 11, 10), row(10, 6, 9)))
                .as("ten of twelve: two are left over")
                .startsWith("xm- xm-");
    }

    @Test
    void noMoreThanAHundredRowsHaveEndsAndThoseWithMostPeopleBeforeOthers() {
        int[][] people = new int[130][];
        for (int item = 0; item < people.length; item++) {
            people[item] = row(item < 30 ? 2 : 30, 1, 10);
        }
        Bounds[][] told = CellSuppression.of(LEAST, row(40, 30, 30), people);
        assertThat(Arrays.stream(told).filter(cells -> cells[1].isTold())).hasSize(CellSuppression.MOST_WITH_ENDS);
        assertThat(told[0][1].isTold()).isFalse();
        assertThat(told[129][1].isTold()).isTrue();
    }

    @Test
    void anAffiliationThatIsTooSmallIsNoColumn() {
        assertThat(shown(row(30, 9, 20), row(15, 5, 10))).isEqualTo("x--");
    }

    @Test
    void aRestThatIsTooSmallTakesAnAffiliationWithIt() {
        // Two who chose none could be told from 52 − 30 − 20; with the state's twenty they cannot.
        assertThat(shown(row(30, 20, 2), row(15, 10, 1))).isEqualTo("x--");
        assertThat(shown(row(30, 2), row(15, 1))).isEqualTo("--");
    }

    @Test
    void theOnlyRowWithAnythingToHideTakesAnotherWithIt() {
        // Everybody used two votes, so a column's total is known, and a hidden row alone is what is missing from it.
        int[] voters = row(20, 20, 0);
        assertThat(shown(voters, row(10, 10, 0), row(10, 10, 0), row(18, 12, 0), row(2, 8, 0)))
                .isEqualTo("xx- xx- m-- l--");
        assertThat(shown(voters, row(10, 10, 0), row(10, 10, 0), row(13, 12, 0), row(7, 8, 0)))
                .isEqualTo("xx- xx- xx- xx-");
        assertThat(shown(voters, row(15, 15, 0), row(11, 10, 0), row(14, 13, 0), row(0, 2, 0)))
                .as("the one with two people")
                .endsWith("ll-")
                .isNotEqualTo("xx- xx- xx- ll-");
    }

    @Test
    void whatEverybodySupportsIsShownForTheRankingSaysSoAlready() {
        int[] voters = row(13, 12, 0);
        assertThat(shown(voters, row(13, 12, 0), row(0, 12, 0), row(13, 0, 0), row(5, 5, 0)))
                .as("all of the state and none of the municipality are told by their ends, as five of each are")
                .isEqualTo("xx- lm- ml- ll-");
        assertThat(shown(voters, row(13, 12, 0))).isEqualTo("xx-");
        assertThat(shown(row(15, 15, 1), row(15, 15, 1), row(10, 9, 1)))
                .as("the municipality's fifteen hide the one who chose none")
                .isEqualTo("-x- -x-");
        assertThat(shown(row(13, 9, 0), row(13, 9, 0)))
                .as("nine are no column, and thirteen would tell them")
                .isEqualTo("---");
    }

    @Test
    void whatAllButOneSupportIsToldByItsEnd() {
        assertThat(shown(row(13, 12, 0), row(13, 11, 0), row(5, 5, 0), row(7, 7, 0)))
                .startsWith("mm-");
    }

    @Test
    void theClearestDivideIsToldWithoutANumber() {
        int[] voters = row(24, 15, 12);
        Bounds[][] told = CellSuppression.of(LEAST, voters, new int[][] {
            row(20, 0, 6), row(1, 11, 5), row(14, 6, 6), row(3, 12, 4), row(12, 8, 6), row(21, 2, 6)
        });
        assertThat(told[0][0]).isEqualTo(new Bounds(19, 24, 24));
        assertThat(told[0][1]).isEqualTo(new Bounds(0, 5, 15));
        assertThat(AffiliationSupport.Standing.told(List.of(told[0][0], told[0][1])))
                .as("79 per cent at least and 33 at most")
                .isEqualTo(AffiliationSupport.Standing.DIVIDES);
        assertThat(told[1][0]).isEqualTo(new Bounds(0, 5, 24));
        assertThat(told[2][0]).isEqualTo(new Bounds(14, 14, 24));
    }

    /** Whether a cell has no, one or five supporters is told in the same words, so that the words tell nothing of it. */
    @Test
    void fromNoneToFiveIsTheSameEnd() {
        int[] voters = row(30, 30, 30);
        for (int few = 0; few <= LEAST; few++) {
            Bounds[][] told = CellSuppression.of(
                    LEAST, voters, new int[][] {row(15, few, 15), row(15, 15, 15), row(16, 14, 15), row(14, 16, 15)});
            assertThat(told[0][1]).as("%s supporters", few).isEqualTo(new Bounds(0, LEAST, 30));
        }
    }

    @Test
    void withoutRowsOrVotersNothingIsShown() {
        assertThat(shown(row(30, 20, 10))).isEmpty();
        assertThat(shown(row(0, 0, 0), row(0, 0, 0))).isEqualTo("---");
    }

    /** An attacker who tries every table there could be; with small numbers and a least of two, that can be done. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20261125})
    void noTableOfAllThatFitTellsASmallCell(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            int[] voters = {random.nextInt(9), random.nextInt(9), random.nextInt(6)};
            int[][] people = new int[1 + random.nextInt(4)][];
            for (int item = 0; item < people.length; item++) {
                people[item] = Arrays.stream(voters)
                        .map(all -> random.nextInt(all + 1))
                        .toArray();
            }
            Attack.on(2, voters, people);
        }
    }

    /** The numbers that rooms have; here the attacker reckons with sums and differences only, and with the real least. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20261125})
    void noSumOrDifferenceTellsASmallCell(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            int[] voters = random.ints(3 + random.nextInt(4), 0, 35).toArray();
            int[][] people = new int[2 + random.nextInt(9)][];
            for (int item = 0; item < people.length; item++) {
                double popular = random.nextDouble();
                people[item] = Arrays.stream(voters)
                        .map(all -> (int) random.ints(all, 0, 1000)
                                .filter(one -> one < 1000 * popular)
                                .count())
                        .toArray();
            }
            new Reckoning(LEAST, voters, people).tellsNothingSmall();
        }
    }
}
