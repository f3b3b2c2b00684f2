package no.innspill.workshop;

import static no.innspill.workshop.Planned.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the wall shows, live and frozen. */
class WallSnapshotTest {

    @Test
    void aLiveSceneShowsWhatTheStepAllows() {
        Workshop workshop = Planned.at(StepKind.RESULTS);
        WallSnapshot scene = workshop.stage().scene(workshop);
        assertThat(scene.showsIdeas()).isTrue();
        assertThat(scene.showsResults()).isTrue();
        assertThat(scene.until()).isNull();
        workshop.open(Planned.first(workshop, StepKind.WELCOME), NOW);
        assertThat(workshop.stage().scene(workshop).showsIdeas()).isFalse();
        assertThat(workshop.stage().scene(workshop).showsResults()).isFalse();
    }

    @Test
    void aFrozenSceneStaysAsItWasWhenTheAgendaGoesOn() {
        Workshop workshop = Planned.at(StepKind.COLLECT);
        WallSnapshot frozen = workshop.stage().scene(workshop).asOf(NOW);
        workshop.stage().freeze(frozen);
        workshop.open(Planned.first(workshop, StepKind.PAUSE), NOW.plusSeconds(60));
        assertThat(workshop.stage().scene(workshop)).isEqualTo(frozen);
        assertThat(frozen.until()).isEqualTo(NOW.toEpochMilli());
        workshop.stage().thaw();
        assertThat(workshop.stage().scene(workshop).stepId())
                .isEqualTo(workshop.progress().step().id());
    }

    @Test
    void aFrozenSceneForgetsTheCountsOfAVoteThatIsOpenAgain() {
        Workshop workshop = Planned.at(StepKind.RESULTS);
        workshop.stage().freeze(workshop.stage().scene(workshop).asOf(NOW));
        workshop.open(Planned.first(workshop, StepKind.CLOSE), NOW);
        assertThat(workshop.stage().scene(workshop).showsResults()).isTrue();
        workshop.open(Planned.first(workshop, StepKind.VOTE), NOW);
        assertThat(workshop.stage().scene(workshop).showsResults()).isFalse();
        workshop.open(Planned.first(workshop, StepKind.DISCUSS), NOW);
        assertThat(workshop.stage().scene(workshop).showsResults()).isFalse();
    }

    @Test
    void aFrozenSceneKeepsTheCountsWhenALaterVoteIsOpened() {
        Workshop workshop = Planned.workshop();
        Step second = Planned.step(workshop, StepKind.VOTE, false, false, null);
        workshop.open(Planned.first(workshop, StepKind.RESULTS), NOW);
        workshop.stage().freeze(workshop.stage().scene(workshop).asOf(NOW));
        workshop.open(second, NOW);
        assertThat(workshop.stage().scene(workshop).showsResults()).isTrue();
    }

    @Test
    void goingToAnotherStepGoesBackToTheAgendaAndToAllThemes() {
        Workshop workshop = Planned.at(StepKind.COLLECT);
        workshop.stage().show(WallRequest.QUESTION, 2L);
        workshop.open(Planned.first(workshop, StepKind.VOTE), NOW);
        assertThat(workshop.stage().shows()).isEqualTo(WallRequest.AGENDA);
        assertThat(workshop.stage().themeId()).isNull();
    }

    @Test
    void blackStaysBlackThroughSteps() {
        Workshop workshop = Planned.at(StepKind.COLLECT);
        workshop.stage().blackOut(true);
        workshop.open(Planned.first(workshop, StepKind.VOTE), NOW);
        assertThat(workshop.stage().isBlack()).isTrue();
    }

    @Test
    void aSceneIsStoredAndReadBack() {
        WallSnapshotConverter converter = new WallSnapshotConverter();
        WallSnapshot scene = new WallSnapshot(
                WallRequest.IDEAS,
                7,
                3L,
                true,
                false,
                1732415000123L,
                null,
                5L,
                true,
                9L,
                true,
                true,
                "{}",
                new Reveal(4L, 2));
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(scene)))
                .isEqualTo(scene);
        String before = String.valueOf(converter.convertToDatabaseColumn(scene)).replace(",\"showsSupport\":true", "");
        assertThat(converter.convertToEntityAttribute(before))
                .as("one stored before there was support on the wall")
                .isEqualTo(scene.withoutSupport());
        assertThat(converter.convertToEntityAttribute(null)).isNull();
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
    }
}
