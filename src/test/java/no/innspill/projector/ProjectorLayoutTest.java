package no.innspill.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innspill.Entities;
import no.innspill.rule.StepKind;
import no.innspill.wall.WallRequest;
import no.innspill.wall.WallSnapshot;
import no.innspill.workshop.Step;
import no.innspill.workshop.StepRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which screen the wall shows. */
class ProjectorLayoutTest {

    @ParameterizedTest
    @CsvSource({
        "WELCOME, join",
        "COLLECT, ideas",
        "DISCUSS, ideas",
        "GROUP, ideas",
        "VOTE, vote",
        "RESULTS, results",
        "MATRIX, rating",
        "MEASURES, measures",
        "CLOSE, text",
        "PAUSE, timer"
    })
    void theWallFollowsTheAgenda(StepKind kind, String screen) {
        assertThat(screen(WallRequest.AGENDA, kind, true, kind == StepKind.RESULTS))
                .isEqualTo(screen);
    }

    @ParameterizedTest
    @EnumSource
    void noWishOfTheFacilitatorShowsIdeasThatAreNotOpen(WallRequest shows) {
        for (StepKind kind : StepKind.values()) {
            assertThat(screen(shows, kind, false, false)).isNotEqualTo("ideas");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noWishOfTheFacilitatorShowsResultsThatAreNotOpen(WallRequest shows) {
        for (StepKind kind : StepKind.values()) {
            assertThat(screen(shows, kind, true, false)).isNotEqualTo("results");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "JOIN, join",
        "QUESTION, question",
        "IDEAS, ideas",
        "RESULTS, results",
        "MEASURES, measures",
        "TIMER, timer"
    })
    void whatMayBeSeenIsShownWhereverTheFacilitatorWantsIt(WallRequest shows, String screen) {
        for (StepKind kind : StepKind.values()) {
            assertThat(screen(shows, kind, true, true)).isEqualTo(screen);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noWishOfTheFacilitatorShowsRatingsThatAreNotOpen(WallRequest shows) {
        for (StepKind kind : StepKind.values()) {
            assertThat(screen(shows, kind, true, true)).isNotEqualTo("matrix");
        }
    }

    @Test
    void theMatrixIsShownWhenItIsOpenAndWhereverTheFacilitatorWantsIt() {
        for (StepKind kind : StepKind.values()) {
            assertThat(ProjectorLayout.screen(snapshot(WallRequest.MATRIX, true, true, true), step(kind), false)
                            .word())
                    .isEqualTo("matrix");
        }
        assertThat(ProjectorLayout.screen(snapshot(WallRequest.AGENDA, true, true, true), step(StepKind.MATRIX), false)
                        .word())
                .isEqualTo("matrix");
    }

    @Test
    void aTalkAfterTheResultsIsAboutTheResults() {
        assertThat(screen(WallRequest.AGENDA, StepKind.DISCUSS, true, true)).isEqualTo("results");
    }

    private static String screen(WallRequest shows, StepKind kind, boolean ideas, boolean results) {
        return ProjectorLayout.screen(snapshot(shows, ideas, results, false), step(kind), false)
                .word();
    }

    private static WallSnapshot snapshot(WallRequest shows, boolean ideas, boolean results, boolean ratings) {
        return new WallSnapshot(
                shows, 1, null, ideas, results, null, null, null, ratings, null, false, false, null, null);
    }

    private static Step step(StepKind kind) {
        Step step = Entities.blank(Step.class, 1);
        step.rule(new StepRules(kind, null, false, null, 1, false, List.of()));
        return step;
    }
}
