package no.innspill.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import no.innspill.Entities;
import no.innspill.idea.Group;
import no.innspill.idea.Grouping;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaText;
import no.innspill.participation.Participant;
import no.innspill.rule.VoteMethod;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BallotTest {

    private final Idea one = idea(1);
    private final Idea two = idea(2);
    private final Idea three = idea(3);

    @Test
    void dotsAreCastUntilTheBudgetIsSpent() {
        Ballot ballot = ballot(2, 1);
        assertThat(ballot.cast(one)).isEmpty();
        assertThat(ballot.cast(two)).isEmpty();
        assertThat(ballot.cast(three)).contains(VoteRefusal.BUDGET_SPENT);
        assertThat(ballot.spent()).isEqualTo(2);
        assertThat(ballot.left()).isZero();
        assertThat(ballot.dotsOn(three)).isZero();
    }

    @Test
    void anItemHoldsOnlySoManyDotsOfOnePerson() {
        Ballot ballot = ballot(5, 2);
        assertThat(ballot.cast(one)).isEmpty();
        assertThat(ballot.cast(one)).isEmpty();
        assertThat(ballot.cast(one)).contains(VoteRefusal.ITEM_FULL);
        assertThat(ballot.dotsOn(one)).isEqualTo(2);
        assertThat(ballot.left()).isEqualTo(3);
    }

    @Test
    void aFullItemIsToldBeforeASpentBudget() {
        Ballot ballot = ballot(1, 1);
        ballot.cast(one);
        assertThat(ballot.cast(one)).contains(VoteRefusal.ITEM_FULL);
        assertThat(ballot.cast(two)).contains(VoteRefusal.BUDGET_SPENT);
    }

    @Test
    void aDotTakenBackCanBeCastElsewhere() {
        Ballot ballot = ballot(2, 2);
        ballot.cast(one);
        ballot.cast(one);
        assertThat(ballot.takeBack(one)).isEmpty();
        assertThat(ballot.dotsOn(one)).isEqualTo(1);
        assertThat(ballot.cast(two)).isEmpty();
        assertThat(ballot.takeBack(one)).isEmpty();
        assertThat(ballot.takeBack(one)).contains(VoteRefusal.NO_DOT_THERE);
        assertThat(ballot.takeBack(three)).contains(VoteRefusal.NO_DOT_THERE);
        assertThat(ballot.spent()).isEqualTo(1);
        assertThat(ballot.votes()).hasSize(1);
    }

    @Test
    void aHiddenIdeaGivesItsDotsBackAndTakesThemAgainWhenItIsShown() {
        Ballot ballot = ballot(3, 2);
        ballot.cast(one);
        ballot.cast(one);
        hide(one, ballot);
        assertThat(ballot.left()).isEqualTo(3);
        assertThat(ballot.dotsOn(one)).isZero();
        assertThat(ballot.takeBack(one)).contains(VoteRefusal.NO_DOT_THERE);
        show(one, ballot);
        assertThat(ballot.dotsOn(one)).isEqualTo(2);
        assertThat(ballot.left()).isEqualTo(1);
    }

    @Test
    void anIdeaShownAgainGetsNoMoreThanIsLeftByThen() {
        Ballot ballot = ballot(3, 3);
        ballot.cast(one);
        ballot.cast(one);
        hide(one, ballot);
        ballot.cast(two);
        ballot.cast(two);
        show(one, ballot);
        assertThat(ballot.dotsOn(one)).isEqualTo(1);
        assertThat(ballot.left()).isZero();

        hide(one, ballot);
        ballot.cast(three);
        show(one, ballot);
        assertThat(ballot.dotsOn(one)).isZero();
        assertThat(ballot.left()).isZero();
        show(one, ballot);
        assertThat(ballot.spent()).isEqualTo(3);
    }

    @Test
    void settlingTwiceIsTheSameAsOnce() {
        Ballot ballot = ballot(3, 1);
        ballot.cast(one);
        hide(one, ballot);
        ballot.settle();
        assertThat(ballot.spent()).isZero();
        show(one, ballot);
        ballot.settle();
        assertThat(ballot.spent()).isEqualTo(1);
    }

    @Test
    void anIdeaThatIsGoneIsForgottenWhetherItCountedOrNot() {
        Ballot ballot = ballot(3, 1);
        ballot.cast(one);
        ballot.cast(two);
        ballot.forget(one);
        assertThat(ballot.spent()).isEqualTo(1);
        hide(two, ballot);
        ballot.forget(two);
        ballot.forget(three);
        assertThat(ballot.spent()).isZero();
        assertThat(ballot.votes()).isEmpty();
    }

    @Test
    void aGroupHoldsOneDotOfWhoeverVotedForTwoOfItsIdeasAndTheOtherComesBack() {
        Ballot ballot = ballot(3, 1);
        ballot.cast(one);
        ballot.cast(two);
        Group group = gather(ballot, one, two);
        assertThat(ballot.dotsOn(group)).isEqualTo(1);
        assertThat(ballot.left()).isEqualTo(2);
        assertThat(ballot.cast(group)).contains(VoteRefusal.ITEM_FULL);
        assertThat(ballot.cast(three)).isEmpty();
        assertThat(ballot.left()).isEqualTo(1);
    }

    @Test
    void aGroupSplitAgainGivesEveryVoteBackToItsIdea() {
        Ballot ballot = ballot(3, 1);
        ballot.cast(one);
        ballot.cast(two);
        split(ballot, gather(ballot, one, two));
        assertThat(ballot.dotsOn(one)).isEqualTo(1);
        assertThat(ballot.dotsOn(two)).isEqualTo(1);
        assertThat(ballot.left()).isEqualTo(1);
    }

    @Test
    void aSplitTakesNothingFromWhatTheReturnedDotWasSpentOn() {
        Ballot ballot = ballot(2, 1);
        ballot.cast(one);
        ballot.cast(two);
        Group group = gather(ballot, one, two);
        ballot.cast(three);
        split(ballot, group);
        assertThat(ballot.dotsOn(one)).isEqualTo(1);
        assertThat(ballot.dotsOn(two)).isZero();
        assertThat(ballot.dotsOn(three)).isEqualTo(1);
        assertThat(ballot.held()).isEqualTo(2);
    }

    @Test
    void dotsOnTheGroupItselfComeBackWhenItIsDissolved() {
        Ballot ballot = ballot(3, 2);
        Group group = gather(ballot, one, two);
        ballot.cast(group);
        ballot.cast(group);
        assertThat(ballot.left()).isEqualTo(1);
        split(ballot, group);
        assertThat(ballot.left()).isEqualTo(3);
        assertThat(ballot.votes()).isEmpty();
    }

    @Test
    void whoSupportsOneIdeaOfAGroupStillDoesWhenAnotherIsHiddenOrGone() {
        Ballot ballot = ballot(3, 1);
        ballot.cast(one);
        ballot.cast(two);
        Group group = gather(ballot, one, two);
        hide(one, ballot);
        assertThat(ballot.dotsOn(group)).isEqualTo(1);
        show(one, ballot);
        assertThat(ballot.dotsOn(group)).isEqualTo(1);
        Grouping.release(two, group);
        ballot.forget(two);
        ballot.settle();
        assertThat(ballot.dotsOn(group)).isEqualTo(1);
        assertThat(ballot.left()).isEqualTo(2);
    }

    @Test
    void aDotTakenBackFromAGroupIsNotPutBackByTheIdeasInIt() {
        Ballot ballot = ballot(3, 1);
        ballot.cast(one);
        ballot.cast(two);
        Group group = gather(ballot, one, two);
        assertThat(ballot.takeBack(group)).isEmpty();
        assertThat(ballot.dotsOn(group)).isZero();
        assertThat(ballot.takeBack(group)).contains(VoteRefusal.NO_DOT_THERE);
        split(ballot, group);
        assertThat(ballot.spent()).isZero();
    }

    @Test
    void aVoteStaysBehindWhenItsIdeaMovesToAnotherTheme() {
        Ballot ballot = ballot(3, 1);
        ballot.cast(one);
        Grouping.move(one, Entities.blank(Theme.class, 2));
        ballot.settle();
        assertThat(ballot.left()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20261124})
    void noOrderOfEventsEverBreaksTheBudgetOrLosesASupporter(long seed) {
        Random random = new Random(seed);
        Ballot ballot = ballot(1 + random.nextInt(7), 1 + random.nextInt(3));
        List<Idea> ideas = new ArrayList<>(
                LongStream.rangeClosed(1, 8).mapToObj(BallotTest::idea).toList());
        List<String> story = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            Idea idea = ideas.get(random.nextInt(ideas.size()));
            Idea other = ideas.get(random.nextInt(ideas.size()));
            int event = random.nextInt(12);
            story.add(event + " on " + idea.id() + ", " + other.id());
            switch (event) {
                case 0, 1, 2, 3 -> {
                    if (!idea.item().isHidden()) {
                        ballot.cast(idea.item());
                    }
                }
                case 4, 5 -> ballot.takeBack(idea.item());
                case 6 -> hide(idea, ballot);
                case 7 -> show(idea, ballot);
                case 8 -> {
                    if (idea != other) {
                        gather(ballot, idea, other);
                    }
                }
                case 9 -> idea.group().ifPresent(group -> split(ballot, group));
                case 10 -> release(ballot, idea);
                default -> {
                    release(ballot, idea);
                    ballot.forget(idea);
                    ideas.set(ideas.indexOf(idea), idea(100 + i));
                }
            }
            assertInvariants(ballot, story);
        }
    }

    private static void assertInvariants(Ballot ballot, List<String> story) {
        int counting = ballot.votes().stream().mapToInt(Vote::dots).sum();
        assertThat(ballot.spent()).as(() -> "after " + story).isEqualTo(counting);
        assertThat(ballot.spent())
                .as(() -> "after " + story)
                .isBetween(0, ballot.poll().dots());
        assertThat(ballot.left()).isEqualTo(ballot.poll().dots() - counting);
        assertThat(ballot.votes()).as(() -> "after " + story).allSatisfy(vote -> {
            assertThat(ballot.dotsOn(vote.item()))
                    .isLessThanOrEqualTo(ballot.poll().dotsPerItem());
            assertThat(vote.dots()).isNotNegative();
            assertThat(vote.aside()).isNotNegative();
            assertThat(vote.dots() + vote.aside()).isPositive();
            if (vote.target().isHidden()) {
                assertThat(vote.dots()).isZero();
            } else {
                assertThat(ballot.dotsOn(vote.item()))
                        .as("a supporter stays one")
                        .isPositive();
            }
        });
        assertThat(ballot.votes().stream().map(vote -> vote.target().id())).doesNotHaveDuplicates();
    }

    private static final Theme THEME = Entities.blank(Theme.class, 1);

    private static Ballot ballot(int dots, int perItem) {
        Poll poll = new Poll(Entities.blank(Step.class, 1), THEME, VoteMethod.plain(perItem), dots, perItem);
        return new Ballot(Entities.blank(Participant.class, 1), poll);
    }

    private static Idea idea(long id) {
        Workshop workshop = Entities.blank(Workshop.class, 1);
        Participant author = Entities.blank(Participant.class, 9);
        return Entities.withId(
                new Idea(THEME, workshop, author, new IdeaText("Innspill " + id), List.of(), Instant.EPOCH), id);
    }

    private static void hide(Idea idea, Ballot ballot) {
        idea.hide(Instant.EPOCH);
        ballot.settle();
    }

    private static void show(Idea idea, Ballot ballot) {
        idea.show();
        ballot.settle();
    }

    private static Group gather(Ballot ballot, Idea... ideas) {
        Group group = Grouping.of(THEME, ideas[0].id() * 1000 + ideas[1].id());
        for (Idea idea : ideas) {
            release(ballot, idea);
            Grouping.put(idea, group);
        }
        ballot.settle();
        return group;
    }

    private static void split(Ballot ballot, Group group) {
        List.copyOf(group.ideas()).forEach(idea -> release(ballot, idea));
        ballot.settle();
    }

    private static void release(Ballot ballot, Idea idea) {
        idea.group().ifPresent(group -> {
            Grouping.release(idea, group);
            if (group.ideas().isEmpty()) {
                ballot.forget(group);
            }
        });
        ballot.settle();
    }
}
