package no.innspill.workshop;

import static no.innspill.workshop.Planned.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import no.innspill.rule.StepKind;
import no.innspill.wall.Reveal;
import no.innspill.wall.WallRequest;
import no.innspill.wall.WallSnapshot;
import no.innspill.wall.WallSnapshotConverter;
import org.junit.jupiter.api.Test;

/** What the wall shows, live and frozen. */
class WallSnapshotTest {

    @Test
    void aLiveWallShowsWhatTheStepAllows() {
        Workshop workshop = Planned.at(StepKind.RESULTS);
        WallSnapshot snapshot = WallSnapshots.of(workshop);
        assertThat(snapshot.showsIdeas()).isTrue();
        assertThat(snapshot.showsResults()).isTrue();
        assertThat(snapshot.until()).isNull();
        workshop.open(Planned.first(workshop, StepKind.WELCOME), NOW);
        assertThat(WallSnapshots.of(workshop).showsIdeas()).isFalse();
        assertThat(WallSnapshots.of(workshop).showsResults()).isFalse();
    }

    @Test
    void aFrozenWallStaysAsItWasWhenTheAgendaGoesOn() {
        Workshop workshop = Planned.at(StepKind.COLLECT);
        WallSnapshot frozen = WallSnapshots.of(workshop).asOf(NOW);
        workshop.wall().freeze(frozen);
        workshop.open(Planned.first(workshop, StepKind.PAUSE), NOW.plusSeconds(60));
        assertThat(WallSnapshots.of(workshop)).isEqualTo(frozen);
        assertThat(frozen.until()).isEqualTo(NOW.toEpochMilli());
        workshop.wall().thaw();
        assertThat(WallSnapshots.of(workshop).stepId())
                .isEqualTo(workshop.progress().step().id());
    }

    @Test
    void aFrozenWallForgetsTheCountsOfAVoteThatIsOpenAgain() {
        Workshop workshop = Planned.at(StepKind.RESULTS);
        workshop.wall().freeze(WallSnapshots.of(workshop).asOf(NOW));
        workshop.open(Planned.first(workshop, StepKind.CLOSE), NOW);
        assertThat(WallSnapshots.of(workshop).showsResults()).isTrue();
        workshop.open(Planned.first(workshop, StepKind.VOTE), NOW);
        assertThat(WallSnapshots.of(workshop).showsResults()).isFalse();
        workshop.open(Planned.first(workshop, StepKind.DISCUSS), NOW);
        assertThat(WallSnapshots.of(workshop).showsResults()).isFalse();
    }

    @Test
    void aFrozenWallKeepsTheCountsWhenALaterVoteIsOpened() {
        Workshop workshop = Planned.workshop();
        Step second = Planned.step(workshop, StepKind.VOTE, false, false, null);
        workshop.open(Planned.first(workshop, StepKind.RESULTS), NOW);
        workshop.wall().freeze(WallSnapshots.of(workshop).asOf(NOW));
        workshop.open(second, NOW);
        assertThat(WallSnapshots.of(workshop).showsResults()).isTrue();
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
    void aSnapshotIsStoredAndReadBack() {
        WallSnapshotConverter converter = new WallSnapshotConverter();
        WallSnapshot snapshot = new WallSnapshot(
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
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(snapshot)))
                .isEqualTo(snapshot);
        String before =
                String.valueOf(converter.convertToDatabaseColumn(snapshot)).replace(",\"showsSupport\":true", "");
        assertThat(converter.convertToEntityAttribute(before))
                .as("one stored before there was support on the wall")
                .isEqualTo(snapshot.withoutSupport());
        assertThat(converter.convertToEntityAttribute(null)).isNull();
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
    }
}
