package no.innspill.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void moreDotsComeFirstThenMorePeople() {
        Ranking<String> ranking =
                ranking(Map.of("few", new Tally(1, 1), "many", new Tally(2, 4), "wide", new Tally(4, 4)));
        assertThat(ranking.places().stream().map(Ranking.Place::item)).containsExactly("wide", "many", "few");
        assertThat(ranking.places().stream().map(Ranking.Place::rank)).containsExactly(1, 2, 3);
        assertThat(ranking.places()).noneMatch(Ranking.Place::tied);
    }

    @Test
    void aTieSharesTheBetterRankAndTheNextRankCountsThemAll() {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        tallies.put("first", new Tally(3, 3));
        tallies.put("a", new Tally(2, 2));
        tallies.put("b", new Tally(2, 2));
        tallies.put("last", new Tally(1, 1));
        Ranking<String> ranking = ranking(tallies);
        assertThat(ranking.places().stream().map(Ranking.Place::rank)).containsExactly(1, 2, 2, 4);
        assertThat(ranking.places().stream().map(Ranking.Place::tied)).containsExactly(false, true, true, false);
    }

    @Test
    void thoseThatTieKeepTheOrderInWhichTheyWereGiven() {
        List<String> items = List.of("c", "a", "b");
        Ranking<String> ranking = Ranking.of(items, item -> new Tally(1, 1), 1);
        assertThat(ranking.places().stream().map(Ranking.Place::item)).containsExactly("c", "a", "b");
        assertThat(ranking.places()).allMatch(place -> place.rank() == 1 && place.tied());
    }

    @Test
    void withoutAnyVoteAllAreTiedAtTheTopAndNobodyHasAShare() {
        Ranking<String> ranking = Ranking.of(List.of("a", "b"), item -> Tally.NONE, 0);
        assertThat(ranking.places()).allMatch(place -> place.rank() == 1 && place.tied());
        assertThat(ranking.percent(Tally.NONE)).isZero();
        assertThat(ranking.percent(new Tally(1, 1))).isZero();
    }

    @Test
    void whatNobodySupportsHasADashForARankAndWhatTiesAnEqualsSign() {
        // Two people with two dots each: one on a and one on b, one on b and one on a; c has one from a third person.
        Map<String, Tally> tallies = new LinkedHashMap<>();
        tallies.put("a", new Tally(2, 2));
        tallies.put("b", new Tally(2, 2));
        tallies.put("c", new Tally(1, 1));
        tallies.put("d", Tally.NONE);
        tallies.put("e", Tally.NONE);
        assertThat(shown(ranking(tallies))).containsExactly("1=", "1=", "3", "–", "–");
    }

    @Test
    void theOnlyOneWithoutSupportHasADashToo() {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        tallies.put("a", new Tally(1, 3));
        tallies.put("b", new Tally(0, 0));
        assertThat(shown(ranking(tallies))).containsExactly("1", "–");
    }

    @Test
    void whereNobodyVotedNothingHasARank() {
        assertThat(shown(Ranking.of(List.of("a", "b"), item -> Tally.NONE, 0))).containsExactly("–", "–");
    }

    @Test
    void asManyDotsFromMorePeopleIsNoTie() {
        // Four dots each: from one person all four, from two people two each.
        Map<String, Tally> tallies = new LinkedHashMap<>();
        tallies.put("one", new Tally(1, 4));
        tallies.put("two", new Tally(2, 4));
        Ranking<String> ranking = ranking(tallies);
        assertThat(ranking.places().stream().map(Ranking.Place::item)).containsExactly("two", "one");
        assertThat(shown(ranking)).containsExactly("1", "2");
    }

    private static List<String> shown(Ranking<String> ranking) {
        return ranking.places().stream().map(Ranking.Place::shown).toList();
    }

    @Test
    void theShareIsOfThoseWhoVotedInWholePerCent() {
        Ranking<String> ranking = Ranking.of(List.of(), item -> Tally.NONE, 3);
        assertThat(ranking.percent(new Tally(1, 5))).isEqualTo(33);
        assertThat(ranking.percent(new Tally(2, 2))).isEqualTo(67);
        assertThat(ranking.percent(new Tally(3, 3))).isEqualTo(100);
    }

    @Test
    void nothingToRankIsARankingOfNothing() {
        assertThat(Ranking.of(List.of(), item -> Tally.NONE, 5).places()).isEmpty();
    }

    /** 3, 2, 2, 1: the first is clear for one and two; three are clear once there is room for both that tie. */
    @Test
    void theClearTopLeavesOutThoseWhoTieWhereThereIsNotRoomForAll() {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        tallies.put("first", new Tally(3, 3));
        tallies.put("a", new Tally(2, 2));
        tallies.put("b", new Tally(2, 2));
        tallies.put("last", new Tally(1, 1));
        tallies.put("none", Tally.NONE);
        Ranking<String> ranking = ranking(tallies);
        assertThat(ranking.clearTop(1)).containsExactly("first");
        assertThat(ranking.clearTop(2)).containsExactly("first");
        assertThat(ranking.clearTop(3)).containsExactly("first", "a", "b");
        assertThat(ranking.clearTop(9)).containsExactly("first", "a", "b", "last");
    }

    @Test
    void nothingIsClearWhereAllTieOrNobodyHasVoted() {
        assertThat(Ranking.of(List.of("a", "b", "c"), item -> new Tally(1, 1), 3)
                        .clearTop(2))
                .isEmpty();
        assertThat(Ranking.of(List.of("a"), item -> Tally.NONE, 0).clearTop(2)).isEmpty();
    }

    private static Ranking<String> ranking(Map<String, Tally> tallies) {
        return Ranking.of(List.copyOf(tallies.keySet()), item -> tallies.getOrDefault(item, Tally.NONE), 5);
    }
}
