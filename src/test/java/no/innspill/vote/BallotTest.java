package no.innspill.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import no.innspill.Entities;
import no.innspill.idea.Idea;
import no.innspill.participation.Participant;
import no.innspill.workshop.Refusal;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
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
        assertThat(ballot.cast(three)).contains(Refusal.BUDGET_SPENT);
        assertThat(ballot.spent()).isEqualTo(2);
        assertThat(ballot.left()).isZero();
        assertThat(ballot.dotsOn(three)).isZero();
    }

    @Test
    void anItemHoldsOnlySoManyDotsOfOnePerson() {
        Ballot ballot = ballot(5, 2);
        assertThat(ballot.cast(one)).isEmpty();
        assertThat(ballot.cast(one)).isEmpty();
        assertThat(ballot.cast(one)).contains(Refusal.ITEM_FULL);
        assertThat(ballot.dotsOn(one)).isEqualTo(2);
        assertThat(ballot.left()).isEqualTo(3);
    }

    @Test
    void aFullItemIsToldBeforeASpentBudget() {
        Ballot ballot = ballot(1, 1);
        ballot.cast(one);
        assertThat(ballot.cast(one)).contains(Refusal.ITEM_FULL);
        assertThat(ballot.cast(two)).contains(Refusal.BUDGET_SPENT);
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
        assertThat(ballot.takeBack(one)).contains(Refusal.NO_DOT_THERE);
        assertThat(ballot.takeBack(three)).contains(Refusal.NO_DOT_THERE);
        assertThat(ballot.spent()).isEqualTo(1);
        assertThat(ballot.votes()).hasSize(1);
    }

    @Test
    void aHiddenIdeaGivesItsDotsBackAndTakesThemAgainWhenItIsShown() {
        Ballot ballot = ballot(3, 2);
        ballot.cast(one);
        ballot.cast(one);
        ballot.setAside(one);
        assertThat(ballot.left()).isEqualTo(3);
        assertThat(ballot.dotsOn(one)).isZero();
        assertThat(ballot.takeBack(one)).contains(Refusal.NO_DOT_THERE);
        ballot.restore(one);
        assertThat(ballot.dotsOn(one)).isEqualTo(2);
        assertThat(ballot.left()).isEqualTo(1);
    }

    @Test
    void anIdeaShownAgainGetsNoMoreThanIsLeftByThen() {
        Ballot ballot = ballot(3, 3);
        ballot.cast(one);
        ballot.cast(one);
        ballot.setAside(one);
        ballot.cast(two);
        ballot.cast(two);
        ballot.restore(one);
        assertThat(ballot.dotsOn(one)).isEqualTo(1);
        assertThat(ballot.left()).isZero();

        ballot.setAside(one);
        ballot.cast(three);
        ballot.restore(one);
        assertThat(ballot.dotsOn(one)).isZero();
        assertThat(ballot.left()).isZero();
        ballot.restore(one);
        assertThat(ballot.spent()).isEqualTo(3);
    }

    @Test
    void hidingOrShowingTwiceIsTheSameAsOnce() {
        Ballot ballot = ballot(3, 1);
        ballot.cast(one);
        ballot.setAside(one);
        ballot.setAside(one);
        assertThat(ballot.spent()).isZero();
        ballot.restore(one);
        ballot.restore(one);
        assertThat(ballot.spent()).isEqualTo(1);
    }

    @Test
    void anIdeaThatIsGoneIsForgottenWhetherItCountedOrNot() {
        Ballot ballot = ballot(3, 1);
        ballot.cast(one);
        ballot.cast(two);
        ballot.forget(one);
        assertThat(ballot.spent()).isEqualTo(1);
        ballot.setAside(two);
        ballot.forget(two);
        ballot.forget(three);
        assertThat(ballot.spent()).isZero();
        assertThat(ballot.votes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20261124})
    void noOrderOfEventsEverBreaksTheBudget(long seed) {
        Random random = new Random(seed);
        Ballot ballot = ballot(1 + random.nextInt(7), 1 + random.nextInt(3));
        List<Idea> ideas = new ArrayList<>(
                LongStream.rangeClosed(1, 8).mapToObj(BallotTest::idea).toList());
        List<String> story = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            Idea idea = ideas.get(random.nextInt(ideas.size()));
            int event = random.nextInt(9);
            story.add(event + " on " + idea.id());
            switch (event) {
                case 0, 1, 2, 3 -> {
                    if (ballot.votes().stream().allMatch(vote -> vote.idea() != idea || vote.counts())) {
                        ballot.cast(idea);
                    }
                }
                case 4, 5 -> ballot.takeBack(idea);
                case 6 -> ballot.setAside(idea);
                case 7 -> ballot.restore(idea);
                default -> {
                    ballot.forget(idea);
                    ideas.set(ideas.indexOf(idea), idea(100 + i));
                }
            }
            assertInvariants(ballot, story);
        }
    }

    private static void assertInvariants(Ballot ballot, List<String> story) {
        int counting = ballot.votes().stream()
                .filter(Vote::counts)
                .mapToInt(Vote::dots)
                .sum();
        assertThat(ballot.spent()).as(() -> "after " + story).isEqualTo(counting);
        assertThat(ballot.spent())
                .as(() -> "after " + story)
                .isBetween(0, ballot.budget().dots());
        assertThat(ballot.left()).isEqualTo(ballot.budget().dots() - counting);
        assertThat(ballot.votes()).as(() -> "after " + story).allSatisfy(vote -> assertThat(vote.dots())
                .isBetween(1, ballot.budget().dotsPerItem()));
        assertThat(ballot.votes().stream().map(vote -> vote.idea().id())).doesNotHaveDuplicates();
    }

    private static Ballot ballot(int dots, int perItem) {
        Budget budget = new Budget(Entities.blank(Step.class, 1), Entities.blank(Theme.class, 1), dots, perItem);
        return new Ballot(Entities.blank(Participant.class, 1), budget);
    }

    private static Idea idea(long id) {
        return Entities.blank(Idea.class, id);
    }
}
