package no.innspill.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innspill.Entities;
import no.innspill.workshop.Scene;
import no.innspill.workshop.Shows;
import no.innspill.workshop.Step;
import no.innspill.workshop.StepKind;
import no.innspill.workshop.StepRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which screen the wall shows. */
class ScreenplayTest {

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
        assertThat(screen(Shows.AGENDA, kind, true, kind == StepKind.RESULTS)).isEqualTo(screen);
    }

    @ParameterizedTest
    @EnumSource
    void noWishOfTheFacilitatorShowsIdeasThatAreNotOpen(Shows shows) {
        for (StepKind kind : StepKind.values()) {
            assertThat(screen(shows, kind, false, false)).isNotEqualTo("ideas");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noWishOfTheFacilitatorShowsResultsThatAreNotOpen(Shows shows) {
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
    void whatMayBeSeenIsShownWhereverTheFacilitatorWantsIt(Shows shows, String screen) {
        for (StepKind kind : StepKind.values()) {
            assertThat(screen(shows, kind, true, true)).isEqualTo(screen);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noWishOfTheFacilitatorShowsRatingsThatAreNotOpen(Shows shows) {
        for (StepKind kind : StepKind.values()) {
            assertThat(screen(shows, kind, true, true)).isNotEqualTo("matrix");
        }
    }

    @Test
    void theMatrixIsShownWhenItIsOpenAndWhereverTheFacilitatorWantsIt() {
        for (StepKind kind : StepKind.values()) {
            assertThat(Screenplay.screen(scene(Shows.MATRIX, true, true, true), step(kind), false))
                    .isEqualTo("matrix");
        }
        assertThat(Screenplay.screen(scene(Shows.AGENDA, true, true, true), step(StepKind.MATRIX), false))
                .isEqualTo("matrix");
    }

    @Test
    void aTalkAfterTheResultsIsAboutTheResults() {
        assertThat(screen(Shows.AGENDA, StepKind.DISCUSS, true, true)).isEqualTo("results");
    }

    private static String screen(Shows shows, StepKind kind, boolean ideas, boolean results) {
        return Screenplay.screen(scene(shows, ideas, results, false), step(kind), false);
    }

    private static Scene scene(Shows shows, boolean ideas, boolean results, boolean ratings) {
        return new Scene(shows, 1, null, ideas, results, null, null, null, ratings, null, false, false, null);
    }

    private static Step step(StepKind kind) {
        Step step = Entities.blank(Step.class, 1);
        step.rule(new StepRules(kind, null, false, null, 1, false, List.of()));
        return step;
    }
}
