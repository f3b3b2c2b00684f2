package no.innspill.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.innspill.affiliation.AffiliationSupport.Standing;
import no.innspill.rule.VoteMethod;
import org.junit.jupiter.api.Test;

/** Each way of counting against examples that were worked out by hand. */
class CountingMethodTest {

    /**
     * Five ballots: A B C, A C B, B C A, B A, C. So A has two firsts, a second and a third: 6 + 2 + 1 = 9 points of four
     * people; B two firsts, a second, a third: 9 of four; C one first, two seconds and a third: 3 + 4 + 1 = 8 of four.
     */
    private static final Map<String, Totals> RANKED = Map.of(
            "A", new Totals(4, 4, 9, 2),
            "B", new Totals(4, 4, 9, 2),
            "C", new Totals(4, 4, 8, 1),
            "D", Totals.NONE);

    /** Three people with four dots each, two at most on one item: A 2 2 0, B 1 1 2, C 1 0 2, D 0 1 0. */
    private static final Map<String, Totals> DOTS = Map.of(
            "A", new Totals(2, 4, 0, 0),
            "B", new Totals(3, 4, 0, 0),
            "C", new Totals(2, 3, 0, 0),
            "D", new Totals(1, 1, 0, 0));

    private static String counted(Map<String, Totals> sums, CountingMethod count) {
        StringBuilder text = new StringBuilder();
        Ranking<String> ranking = Ranking.of(
                sums.keySet().stream().sorted().toList(), item -> count.tally(sums.getOrDefault(item, Totals.NONE)), 5);
        ranking.places().forEach(place -> text.append(place.rank())
                .append(place.tied() ? "=" : "")
                .append(place.item())
                .append(' '));
        return text.toString().strip();
    }

    @Test
    void ranksAreThreeTwoAndOnePoint() {
        assertThat(counted(RANKED, CountingMethod.POINTS)).isEqualTo("1=A 1=B 3C 4D");
        assertThat(CountingMethod.POINTS.tally(RANKED.getOrDefault("C", Totals.NONE)))
                .isEqualTo(new Tally(4, 8));
    }

    @Test
    void ranksCountedAsApprovalCountPeople() {
        assertThat(counted(RANKED, CountingMethod.PEOPLE)).isEqualTo("1=A 1=B 1=C 4D");
    }

    @Test
    void ranksCountedByFirstsCountNothingElse() {
        assertThat(counted(RANKED, CountingMethod.FIRSTS)).isEqualTo("1=A 1=B 3C 4D");
        assertThat(CountingMethod.FIRSTS.tally(RANKED.getOrDefault("C", Totals.NONE)))
                .isEqualTo(new Tally(1, 1));
    }

    @Test
    void dotsCountDotsThenPeopleAndCountedAgainPeopleOnly() {
        assertThat(counted(DOTS, CountingMethod.DOTS)).isEqualTo("1B 2A 3C 4D");
        assertThat(counted(DOTS, CountingMethod.PEOPLE)).isEqualTo("1B 2=A 2=C 4D");
    }

    @Test
    void aVoteIsCountedOnlyByWhatItsBallotsSay() {
        assertThat(CountingMethod.honest(VoteMethod.APPROVAL)).containsExactly(CountingMethod.PEOPLE);
        assertThat(CountingMethod.honest(VoteMethod.DOTS)).containsExactly(CountingMethod.DOTS, CountingMethod.PEOPLE);
        assertThat(CountingMethod.honest(VoteMethod.RANKED))
                .containsExactly(CountingMethod.POINTS, CountingMethod.PEOPLE, CountingMethod.FIRSTS);
        for (VoteMethod method : VoteMethod.values()) {
            assertThat(CountingMethod.honest(method).get(0)).isEqualTo(CountingMethod.usual(method));
        }
    }

    @Test
    void theTopFewAreThoseWhoTieAtTheEdgeTooButNotWhatNobodySupports() {
        assertThat(top(RANKED, 1)).containsExactly("A", "B");
        assertThat(top(RANKED, 2)).containsExactly("A", "B");
        assertThat(top(RANKED, 3)).containsExactly("A", "B", "C");
        assertThat(top(RANKED, 9)).containsExactly("A", "B", "C");
        assertThat(top(Map.of("A", Totals.NONE, "B", Totals.NONE), 1))
                .as("nothing to choose by")
                .containsExactly("A", "B");
    }

    private static List<String> top(Map<String, Totals> sums, int few) {
        return Ranking.of(
                        sums.keySet().stream().sorted().toList(),
                        item -> CountingMethod.POINTS.tally(sums.getOrDefault(item, Totals.NONE)),
                        5)
                .top(few);
    }

    @Test
    void theBudgetIsFittedToFewItems() {
        assertThat(SuggestedDots.fitted(VoteMethod.APPROVAL, 3, 1, 5)).isEqualTo(3);
        assertThat(SuggestedDots.fitted(VoteMethod.APPROVAL, 3, 1, 3)).isEqualTo(2);
        assertThat(SuggestedDots.fitted(VoteMethod.APPROVAL, 3, 1, 1)).isEqualTo(1);
        assertThat(SuggestedDots.fitted(VoteMethod.APPROVAL, 3, 1, 0)).isEqualTo(1);
        assertThat(SuggestedDots.fitted(VoteMethod.DOTS, 7, 2, 3)).isEqualTo(5);
        assertThat(SuggestedDots.fitted(VoteMethod.RANKED, 3, 1, 2)).isEqualTo(2);
        assertThat(SuggestedDots.fitted(VoteMethod.RANKED, 3, 1, 5)).isEqualTo(3);
    }

    @Test
    void anItemIsSharedWhereHalfOfEachSupportItAndDividesWhereOneIsFarBehind() {
        assertThat(Standing.of(List.of(0.6, 0.5))).isEqualTo(Standing.SHARED);
        assertThat(Standing.of(List.of(0.6, 0.5, 0.49))).isEqualTo(Standing.NEITHER);
        assertThat(Standing.of(List.of(0.6, 0.3))).isEqualTo(Standing.DIVIDES);
        assertThat(Standing.of(List.of(0.6, 0.31))).isEqualTo(Standing.NEITHER);
        assertThat(Standing.of(List.of(0.8, 0.5))).isEqualTo(Standing.SHARED);
        assertThat(Standing.of(List.of(0.49, 0.1))).as("wanted by nobody much").isEqualTo(Standing.NEITHER);
        assertThat(Standing.of(List.of(0.9))).as("one alone").isEqualTo(Standing.NEITHER);
        assertThat(Standing.of(List.of())).isEqualTo(Standing.NEITHER);
    }
}
