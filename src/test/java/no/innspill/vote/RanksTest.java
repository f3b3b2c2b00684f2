package no.innspill.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.Item;
import no.innspill.rule.VoteMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RanksTest {

    private final Voting voting = new Voting(VoteMethod.RANKED, 3, 1);
    private final Ballot ballot = voting.ballot();
    private final Idea one = voting.idea(1);
    private final Idea two = voting.idea(2);
    private final Idea three = voting.idea(3);
    private final Idea four = voting.idea(4);

    private void rank(Item... inOrder) {
        for (int i = 0; i < inOrder.length; i++) {
            assertThat(ballot.rank(inOrder[i], i + 1)).isEmpty();
        }
    }

    private String standing(Item... items) {
        StringBuilder standing = new StringBuilder();
        for (Item item : items) {
            standing.append(rankOf(ballot, item));
        }
        return standing.toString();
    }

    @Test
    void firstSecondAndThirdAreGivenInAnyOrder() {
        ballot.rank(one, 3);
        ballot.rank(two, 1);
        assertThat(ballot.left()).isEqualTo(1);
        ballot.rank(three, 2);
        assertThat(standing(one, two, three, four)).isEqualTo("3120");
        assertThat(ballot.left()).isZero();
    }

    @Test
    void aRankThatIsGivenToAnotherItemMovesThere() {
        rank(one, two, three);
        ballot.rank(four, 1);
        assertThat(standing(one, two, three, four)).isEqualTo("0231");
        assertThat(ballot.left()).isZero();
    }

    @Test
    void anItemHasOneRankAndTheOneItHadIsFreeAgain() {
        rank(one, two);
        ballot.rank(one, 3);
        assertThat(standing(one, two)).isEqualTo("32");
        assertThat(ballot.left()).isEqualTo(1);
        ballot.rank(two, 3);
        assertThat(standing(one, two)).isEqualTo("03");
        assertThat(ballot.left()).isEqualTo(2);
    }

    @Test
    void theSameRankTwiceIsTheSameAsOnce() {
        rank(one, two);
        ballot.rank(two, 2);
        assertThat(standing(one, two)).isEqualTo("12");
        assertThat(ballot.votes()).hasSize(2);
    }

    @Test
    void thereAreNoRanksButThoseOfTheBallot() {
        assertThat(ballot.rank(one, 0)).contains(VoteRefusal.NO_SUCH_RANK);
        assertThat(ballot.rank(one, 4)).contains(VoteRefusal.NO_SUCH_RANK);
        Ballot oneRank = new Voting(VoteMethod.RANKED, 1, 1).ballot();
        assertThat(oneRank.rank(one, 2)).contains(VoteRefusal.NO_SUCH_RANK);
        assertThat(oneRank.rank(one, 1)).isEmpty();
        assertThat(ballot.votes()).isEmpty();
    }

    @Test
    void aRankTakenBackIsFree() {
        rank(one, two);
        assertThat(ballot.takeBack(one)).isEmpty();
        assertThat(ballot.takeBack(one)).contains(VoteRefusal.NO_DOT_THERE);
        assertThat(standing(one, two)).isEqualTo("02");
        assertThat(ballot.left()).isEqualTo(2);
    }

    @Test
    void aGroupHasTheBestRankOfItsIdeasAndTheOtherComesBackWhereverItStood() {
        rank(one, two, three);
        Group group = voting.gather(ballot, two, three);
        assertThat(standing(one, group)).isEqualTo("12");
        assertThat(ballot.left()).isEqualTo(1);
        ballot.rank(four, 3);
        assertThat(standing(one, group, four)).isEqualTo("123");
    }

    @Test
    void theRestDoesNotMoveUpByItself() {
        rank(one, two, three);
        Group group = voting.gather(ballot, one, two);
        assertThat(standing(group, three)).isEqualTo("13");
    }

    @Test
    void theBestRankCountsWhicheverWasGivenLast() {
        ballot.rank(one, 3);
        ballot.rank(two, 1);
        Group group = voting.gather(ballot, one, two);
        assertThat(standing(group)).isEqualTo("1");
        voting.split(ballot, group);
        assertThat(standing(one, two)).isEqualTo("31");
    }

    @Test
    void aRankedGroupThatTakesInABetterRankedIdeaHasItsRankUntilItLeavesAgain() {
        Group group = voting.gather(ballot, one, two);
        ballot.rank(group, 3);
        ballot.rank(three, 1);
        voting.put(ballot, three, group);
        assertThat(standing(group)).isEqualTo("1");
        assertThat(ballot.left()).isEqualTo(2);
        voting.release(ballot, three);
        assertThat(standing(group, three)).isEqualTo("31");
        assertThat(ballot.left()).isEqualTo(1);
    }

    @Test
    void aSplitTakesNothingFromWhatTheReturnedRankWasGivenTo() {
        rank(one, two, three);
        Group group = voting.gather(ballot, one, two);
        ballot.rank(four, 2);
        voting.split(ballot, group);
        assertThat(standing(one, two, three, four)).isEqualTo("1032");
    }

    @Test
    void whoGivesAGroupAnotherRankHasSpokenForAllOfIt() {
        rank(one, two);
        Group group = voting.gather(ballot, one, two);
        ballot.rank(group, 3);
        ballot.settle();
        assertThat(standing(group)).isEqualTo("3");
        voting.split(ballot, group);
        assertThat(standing(one, two)).isEqualTo("30");
        assertThat(ballot.left()).isEqualTo(2);
    }

    @Test
    void aHiddenIdeaGivesItsRankBackAndTakesItAgainIfItIsStillFree() {
        rank(one, two);
        voting.hide(ballot, one);
        assertThat(standing(one, two)).isEqualTo("02");
        assertThat(ballot.left()).isEqualTo(2);
        voting.show(ballot, one);
        assertThat(standing(one, two)).isEqualTo("12");

        voting.hide(ballot, one);
        ballot.rank(three, 1);
        voting.show(ballot, one);
        assertThat(standing(one, two, three)).isEqualTo("021");
        assertThat(ballot.left()).isEqualTo(1);
        ballot.takeBack(three);
        ballot.settle();
        assertThat(standing(one)).as("forgotten when it was given away").isEqualTo("0");
    }

    @Test
    void anotherIdeaOfTheGroupStandsInWhileTheBestOneIsHidden() {
        rank(one, two);
        Group group = voting.gather(ballot, one, two);
        voting.hide(ballot, one);
        assertThat(standing(group)).isEqualTo("2");
        voting.show(ballot, one);
        assertThat(standing(group)).isEqualTo("1");
        assertThat(ballot.left()).isEqualTo(2);
    }

    @Test
    void whatIsNotOnTheBallotDoesNotCountUntilItIs() {
        Voting narrowed = new Voting(VoteMethod.RANKED, 2, 1);
        Ballot top = narrowed.ballot();
        narrowed.poll().narrowTo(List.of(1L, 2L));
        Group group = narrowed.gather(top, one, three);
        top.rank(group, 1);
        top.rank(two, 2);
        assertThat(narrowed.poll().admits(group)).isTrue();
        narrowed.release(top, one);
        assertThat(narrowed.poll().admits(group)).isFalse();
        assertThat(rankOf(top, group)).isZero();
        assertThat(top.left()).isEqualTo(1);
        narrowed.put(top, one, group);
        assertThat(rankOf(top, group)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20261125})
    void noOrderOfEventsEverGivesARankTwiceOrMovesOneThatIsNobodysBusiness(long seed) {
        Random random = new Random(seed);
        List<Idea> ideas = new ArrayList<>(
                LongStream.rangeClosed(1, 7).mapToObj(voting::idea).toList());
        List<String> story = new ArrayList<>();
        for (int i = 0; i < 2500; i++) {
            Idea idea = ideas.get(random.nextInt(ideas.size()));
            Idea other = ideas.get(random.nextInt(ideas.size()));
            int rank = 1 + random.nextInt(3);
            int event = random.nextInt(13);
            story.add(event + " on " + idea.id() + ", " + other.id() + ", " + rank);
            Map<Integer, Long> before = byRank();
            switch (event) {
                case 0, 1, 2, 3, 4 -> {
                    if (!idea.item().isHidden()) {
                        ballot.rank(idea.item(), rank);
                        assertThat(rankOf(ballot, idea.item()))
                                .as("after %s", story)
                                .isEqualTo(rank);
                    }
                }
                case 5 -> ballot.takeBack(idea.item());
                case 6 -> voting.hide(ballot, idea);
                case 7 -> voting.show(ballot, idea);
                case 8 -> {
                    if (idea != other) {
                        voting.gather(ballot, idea, other);
                    }
                }
                case 9 -> idea.group().ifPresent(group -> voting.split(ballot, group));
                case 10 -> voting.release(ballot, idea);
                case 11 -> idea.group().ifPresent(group -> voting.put(ballot, other, group));
                default -> {
                    voting.release(ballot, idea);
                    ballot.forget(idea);
                    ballot.settle();
                    ideas.set(ideas.indexOf(idea), voting.idea(100 + i));
                }
            }
            assertInvariants(story);
            if (event > 5) {
                assertOnlyWhatWasTouchedHasChanged(before, story);
            }
            List<String> once = written();
            ballot.settle();
            assertThat(written()).as("settled twice after %s", story).isEqualTo(once);
        }
    }

    /** The idea that each rank counts for; a group is told by the idea or group that the rank was given to. */
    private Map<Integer, Long> byRank() {
        Map<Integer, Long> targets = new HashMap<>();
        ballot.votes().stream()
                .filter(Vote::counts)
                .forEach(vote -> targets.put(vote.rank(), vote.target().id()));
        return targets;
    }

    private void assertOnlyWhatWasTouchedHasChanged(Map<Integer, Long> before, List<String> story) {
        Map<Integer, Long> after = byRank();
        // Grouping, splitting and hiding only take ranks off and put them back: none ever goes to another rank.
        before.forEach((rank, target) -> after.forEach((now, same) -> {
            if (same.equals(target)) {
                assertThat(now).as("after %s", story).isEqualTo(rank);
            }
        }));
    }

    private List<String> written() {
        return ballot.votes().stream()
                .map(vote -> vote.target().id() + ":" + vote.rank() + ":" + vote.dots() + ":" + vote.aside())
                .toList();
    }

    private void assertInvariants(List<String> story) {
        List<Integer> given =
                ballot.votes().stream().filter(Vote::counts).map(Vote::rank).toList();
        assertThat(given).as("after %s", story).doesNotHaveDuplicates().allMatch(rank -> rank >= 1 && rank <= 3);
        assertThat(ballot.spent()).as("after %s", story).isEqualTo(given.size());
        assertThat(ballot.left()).isEqualTo(3 - given.size());
        assertThat(ballot.votes().stream().map(vote -> vote.target().id())).doesNotHaveDuplicates();
        assertThat(ballot.votes().stream().map(Vote::rank))
                .as("set aside or not")
                .doesNotHaveDuplicates();
        assertThat(ballot.votes()).as("after %s", story).allSatisfy(vote -> {
            assertThat(vote.dots() + vote.aside()).isEqualTo(1);
            assertThat(ballot.dotsOn(vote.item())).isLessThanOrEqualTo(1);
            if (vote.target().isHidden()) {
                assertThat(vote.counts()).isFalse();
            } else {
                assertThat(rankOf(ballot, vote.item()))
                        .as("a supporter stays one")
                        .isPositive();
                int best = rankOf(ballot, vote.item());
                assertThat(best).as("the group has the best rank of its ideas").isLessThanOrEqualTo(vote.rank());
            }
        });
        assertThat(IntStream.rangeClosed(1, 3).filter(given::contains).count()).isEqualTo(given.size());
    }

    private static int rankOf(Ballot ballot, Item item) {
        return ballot.ranks().getOrDefault(item.id(), 0);
    }
}
