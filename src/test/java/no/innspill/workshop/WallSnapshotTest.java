package no.innspill.workshop;

import static no.innspill.workshop.Planned.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import no.innspill.rule.Reveal;
import no.innspill.rule.StepKind;
import no.innspill.rule.WallRequest;
import org.junit.jupiter.api.Test;

/** What the wall shows, live and frozen. */
class WallSnapshotTest {

    @Test
    void aLiveSceneShowsWhatTheStepAllows() {
        Workshop workshop = Planned.at(StepKind.RESULTS);
        WallSnapshot scene = WallSnapshot.of(workshop);
        assertThat(scene.showsIdeas()).isTrue();
        assertThat(scene.showsResults()).isTrue();
        assertThat(scene.until()).isNull();
        workshop.open(Planned.first(workshop, StepKind.WELCOME), NOW);
        assertThat(WallSnapshot.of(workshop).showsIdeas()).isFalse();
        assertThat(WallSnapshot.of(workshop).showsResults()).isFalse();
    }

    @Test
    void aFrozenSceneStaysAsItWasWhenTheAgendaGoesOn() {
        Workshop workshop = Planned.at(StepKind.COLLECT);
        WallSnapshot frozen = WallSnapshot.of(workshop).asOf(NOW);
        workshop.wall().freeze(frozen);
        workshop.open(Planned.first(workshop, StepKind.PAUSE), NOW.plusSeconds(60));
        assertThat(WallSnapshot.of(workshop)).isEqualTo(frozen);
        assertThat(frozen.until()).isEqualTo(NOW.toEpochMilli());
        workshop.wall().thaw();
        assertThat(WallSnapshot.of(workshop).stepId())
                .isEqualTo(workshop.progress().step().id());
    }

    @Test
    void aFrozenSceneForgetsTheCountsOfAVoteThatIsOpenAgain() {
        Workshop workshop = Planned.at(StepKind.RESULTS);
        workshop.wall().freeze(WallSnapshot.of(workshop).asOf(NOW));
        workshop.open(Planned.first(workshop, StepKind.CLOSE), NOW);
        assertThat(WallSnapshot.of(workshop).showsResults()).isTrue();
        workshop.open(Planned.first(workshop, StepKind.VOTE), NOW);
        assertThat(WallSnapshot.of(workshop).showsResults()).isFalse();
        workshop.open(Planned.first(workshop, StepKind.DISCUSS), NOW);
        assertThat(WallSnapshot.of(workshop).showsResults()).isFalse();
    }

    @Test
    void aFrozenSceneKeepsTheCountsWhenALaterVoteIsOpened() {
        Workshop workshop = Planned.workshop();
        Step second = Planned.step(workshop, StepKind.VOTE, false, false, null);
        workshop.open(Planned.first(workshop, StepKind.RESULTS), NOW);
        workshop.wall().freeze(WallSnapshot.of(workshop).asOf(NOW));
        workshop.open(second, NOW);
        assertThat(WallSnapshot.of(workshop).showsResults()).isTrue();
    }

    @Test
    void goingToAnotherStepGoesBackToTheAgendaAndToAllThemes() {
        Workshop workshop = Planned.at(StepKind.COLLECT);
        workshop.wall().show(WallRequest.QUESTION, 2L);
        workshop.open(Planned.first(workshop, StepKind.VOTE), NOW);
        assertThat(workshop.wall().shows()).isEqualTo(WallRequest.AGENDA);
        assertThat(workshop.wall().themeId()).isNull();
    }

    @Test
    void blackStaysBlackThroughSteps() {
        Workshop workshop = Planned.at(StepKind.COLLECT);
        workshop.wall().blackOut(true);
        workshop.open(Planned.first(workshop, StepKind.VOTE), NOW);
        assertThat(workshop.wall().isBlack()).isTrue();
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
