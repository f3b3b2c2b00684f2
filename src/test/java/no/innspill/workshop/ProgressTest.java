package no.innspill.workshop;

import static no.innspill.workshop.Planned.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import no.innspill.access.Secrets;
import no.innspill.language.Language;
import no.innspill.rule.StepKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each step allows and shows. */
class ProgressTest {

    @ParameterizedTest
    @EnumSource
    void ideasAreTakenWhereOneCollectsAndVotesWhereOneVotes(StepKind kind) {
        Workshop workshop = Planned.at(kind);
        Theme theme = workshop.plan().themes().get(0);
        assertThat(workshop.permissions().refusesIdeas(theme, NOW).isEmpty()).isEqualTo(kind == StepKind.COLLECT);
        assertThat(workshop.permissions().refusesVotes(theme, NOW).isEmpty()).isEqualTo(kind == StepKind.VOTE);
    }

    @ParameterizedTest
    @EnumSource
    void ideasAreSeenInAllStepsButTheWelcomeAndThePause(StepKind kind) {
        assertThat(Planned.at(kind).progress().showsIdeas())
                .isEqualTo(!Set.of(StepKind.WELCOME, StepKind.PAUSE).contains(kind));
    }

    @ParameterizedTest
    @EnumSource
    void noStepButTheResultsOpensTheCounts(StepKind kind) {
        assertThat(Planned.at(kind).progress().showsResults()).isEqualTo(kind == StepKind.RESULTS);
    }

    @ParameterizedTest
    @EnumSource
    void theCountsStayOpenAsLongAsOneTalksAboutThem(StepKind kind) {
        Workshop workshop = Planned.at(StepKind.RESULTS);
        workshop.open(Planned.first(workshop, kind), NOW);
        Set<StepKind> open =
                Set.of(StepKind.RESULTS, StepKind.DISCUSS, StepKind.MATRIX, StepKind.MEASURES, StepKind.CLOSE);
        assertThat(workshop.progress().showsResults()).isEqualTo(open.contains(kind));
    }

    @Test
    void aPauseHidesTheCountsAndTheTalkAfterItShowsThemAgain() {
        Workshop workshop = Planned.at(StepKind.RESULTS);
        workshop.open(Planned.first(workshop, StepKind.PAUSE), NOW);
        assertThat(workshop.progress().showsResults()).isFalse();
        workshop.open(Planned.first(workshop, StepKind.DISCUSS), NOW);
        assertThat(workshop.progress().showsResults()).isTrue();
    }

    @Test
    void votingAgainMakesTheCountsSecretUntilTheNextResults() {
        Workshop workshop = Planned.at(StepKind.RESULTS);
        workshop.open(Planned.first(workshop, StepKind.VOTE), NOW);
        workshop.open(Planned.first(workshop, StepKind.DISCUSS), NOW);
        assertThat(workshop.progress().showsResults()).isFalse();
    }

    @Test
    void whatIsWrittenInSilenceIsSeenOnceItIsOpenedAndNoLongerThanTheStep() {
        Workshop workshop = Planned.workshop();
        Step silent = Planned.step(workshop, StepKind.COLLECT, true, false, null);
        workshop.open(silent, NOW);
        assertThat(workshop.progress().showsIdeas()).isFalse();
        workshop.progress().openIdeas(true);
        assertThat(workshop.progress().showsIdeas()).isTrue();
        workshop.progress().openIdeas(false);
        assertThat(workshop.progress().showsIdeas()).isFalse();
        workshop.progress().openIdeas(true);
        workshop.open(silent, NOW);
        assertThat(workshop.progress().showsIdeas()).isFalse();
    }

    @Test
    void onlyCollectingCanBeSilent() {
        Workshop workshop = Planned.workshop();
        assertThat(Planned.step(workshop, StepKind.VOTE, true, false, null).isSilent())
                .isFalse();
    }

    @Test
    void aStepThatClosesByItselfIsShutToTheMillisecond() {
        Workshop workshop = Planned.workshop();
        workshop.open(Planned.step(workshop, StepKind.COLLECT, false, true, 1), NOW);
        assertThat(workshop.progress().takesInput(NOW.plusMillis(59_999))).isTrue();
        assertThat(workshop.progress().takesInput(NOW.plusMillis(60_000))).isFalse();
        assertThat(workshop.permissions().refusesIdeas(workshop.plan().themes().get(0), NOW.plusSeconds(61)))
                .contains(WorkshopRefusal.STEP_CLOSED);
    }

    @Test
    void anyOtherStepTakesInputHoweverLateItIs() {
        Workshop workshop = Planned.workshop();
        workshop.open(Planned.step(workshop, StepKind.COLLECT, false, false, 1), NOW);
        assertThat(workshop.progress().takesInput(NOW.plus(Duration.ofHours(3))))
                .isTrue();
    }

    @Test
    void openingAStepThatHasClosedByItselfOpensItWithoutATimer() {
        Workshop workshop = Planned.workshop();
        workshop.open(Planned.step(workshop, StepKind.COLLECT, false, true, 1), NOW);
        workshop.progress().takeInput(true, NOW.plusSeconds(90));
        assertThat(workshop.progress().takesInput(NOW.plusSeconds(90))).isTrue();
        assertThat(workshop.progress().timer().isSet()).isFalse();
    }

    @Test
    void aStepCoversItsThemesOrAllIfItNamesNone() {
        Workshop workshop = Planned.workshop();
        Theme school = workshop.plan().themes().get(0);
        Theme road = workshop.plan().themes().get(1);
        workshop.open(Planned.step(workshop, StepKind.COLLECT, false, false, null, road), NOW);
        assertThat(workshop.permissions().refusesIdeas(school, NOW)).contains(WorkshopRefusal.NOT_THIS_THEME);
        assertThat(workshop.permissions().refusesIdeas(road, NOW)).isEmpty();
        assertThat(workshop.plan().themesOf(workshop.progress().step())).containsExactly(road);
        workshop.open(Planned.first(workshop, StepKind.COLLECT), NOW);
        assertThat(workshop.plan().themesOf(workshop.progress().step())).containsExactly(school, road);
    }

    @Test
    void anEndedWorkshopTakesNothingAndItsDoorIsClosed() {
        Workshop workshop = Planned.at(StepKind.COLLECT);
        workshop.end(NOW);
        assertThat(workshop.permissions().refusesIdeas(workshop.plan().themes().get(0), NOW))
                .contains(WorkshopRefusal.WORKSHOP_ENDED);
        assertThat(workshop.settings().isDoorOpen()).isFalse();
        workshop.resume();
        assertThat(workshop.permissions().refusesIdeas(workshop.plan().themes().get(0), NOW))
                .isEmpty();
        assertThat(workshop.settings().isDoorOpen()).isTrue();
    }

    @Test
    void theFirstStepsTimerWaitsForTheFacilitator() {
        Workshop workshop = new Workshop("KX7M2P", Planned.words("T"), Language.NB, "test", "secret", NOW);
        Planned.step(workshop, StepKind.WELCOME, false, false, 5);
        workshop.begin();
        assertThat(workshop.progress().timer().isRunning()).isFalse();
        assertThat(workshop.progress().timer().left(NOW.plusSeconds(1000))).isEqualTo(Duration.ofMinutes(5));
        workshop.progress().resumeTimer(NOW);
        assertThat(workshop.progress().timer().isRunning()).isTrue();
    }

    @Test
    void aSecretIsKnownByItsHashAndTheOldOneIsForgotten() {
        Workshop workshop = Planned.workshop();
        assertThat(workshop.access().isControlledBy("secret")).isTrue();
        assertThat(workshop.access().isControlledBy("other")).isFalse();
        workshop.access().controlBy("other");
        assertThat(workshop.access().isControlledBy("secret")).isFalse();
        assertThat(workshop.access().isControlledBy("other")).isTrue();
        assertThat(workshop.access().isControlledBy(Secrets.hash("other"))).isFalse();
    }
}
