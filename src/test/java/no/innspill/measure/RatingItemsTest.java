package no.innspill.measure;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import no.innspill.matrix.Spread;
import org.junit.jupiter.api.Test;

/** Rating importance and feasibility over HTTP, and who gets to know what of it. */
@QuarkusTest
class RatingItemsTest {

    @Test
    void aRatingIsGivenChangedAndTakenBack() {
        Bench bench = new Bench(Room.COLLECT);
        Guest anne = bench.room.join();
        long idea = anne.post(bench.room.school(), "Vurder dette");
        bench.room.goTo(Room.MATRIX);
        assertThat(bench.rate(anne, idea, "importance", 4).jsonPath().getInt("importance"))
                .isEqualTo(4);
        assertThat(bench.rate(anne, idea, "feasibility", 2).jsonPath().getInt("importance"))
                .isEqualTo(4);
        assertThat(anne.mine().getInt("ratings.'" + idea + "'.feasibility")).isEqualTo(2);
        Spread five = new Spread(1, 5, 5, 5);
        bench.rate(anne, idea, "importance", 5);
        assertThat(bench.matrix().points().get(0).importance()).isEqualTo(five);
        assertThat(bench.matrix().raters()).isEqualTo(1);
        anne.delete("/w/" + bench.room.code() + "/ideas/" + idea + "/rating");
        assertThat(bench.matrix().isEmpty()).isTrue();
    }

    @Test
    void ratingsAreRefusedOutsideTheirStepAndScale() {
        Bench bench = new Bench(Room.COLLECT);
        Guest anne = bench.room.join();
        long idea = anne.post(bench.room.school(), "Vurder dette");
        refused(bench.rate(anne, idea, "importance", 4), 409, "not_in_this_step");
        bench.room.goTo(Room.MATRIX);
        refused(bench.rate(anne, idea, "importance", 6), 422, "number_out_of_range");
        refused(bench.rate(anne, idea, "importance", 0, "feasibility", 3), 422, "number_out_of_range");
        refused(bench.rate(anne, idea), 422, "number_out_of_range");
        refused(bench.rate(anne, 1, "importance", 4), 404, "no_such_idea");
        refused(bench.rate(bench.room.stranger(), idea, "importance", 4), 401, "not_joined");
        bench.room.facilitator().closeStep();
        refused(bench.rate(anne, idea, "importance", 4), 409, "step_closed");
        bench.room.facilitator().reopenStep();
        bench.room.facilitator().hide(idea);
        refused(bench.rate(anne, idea, "importance", 4), 404, "no_such_idea");
        assertThat(bench.matrix().isEmpty()).isTrue();
    }

    @Test
    void onlyTheTopOfTheVoteIsRated() {
        Bench bench = new Bench(Room.COLLECT);
        Room room = bench.room;
        Guest anne = room.join();
        long voted = anne.post(room.school(), "Fikk stemmer");
        long unloved = anne.post(room.school(), "Fikk ingen");
        room.goTo(Room.VOTE);
        anne.vote(voted);
        room.goTo(Room.MATRIX);
        assertThat(bench.matrix().points())
                .extracting(point -> point.item().text())
                .containsExactly("Fikk stemmer");
        refused(bench.rate(anne, unloved, "importance", 4), 409, "not_in_matrix");
        assertThat(anne.board()).contains("rate-" + voted).doesNotContain("rate-" + unloved);
    }

    @Test
    void howManyIsTheFacilitatorsToSay() {
        Bench bench = new Bench(Room.COLLECT);
        Guest anne = bench.room.join();
        for (int i = 0; i < 10; i++) {
            anne.post(bench.room.school(), "Innspill " + i);
        }
        bench.room.goTo(Room.MATRIX);
        assertThat(bench.matrix().points()).hasSize(8);
        bench.room
                .facilitator()
                .post("/w/" + bench.room.code() + "/steps/" + bench.room.steps().get(Room.MATRIX), "items", 5);
        assertThat(bench.matrix().points()).hasSize(5);
    }

    @Test
    void ratingsAreSecretUntilTheyAreOpenedOrTheStepIsOver() {
        Bench bench = new Bench(Room.COLLECT);
        Room room = bench.room;
        Guest anne = room.join();
        Guest bjarte = room.join();
        long idea = anne.post(room.school(), "Vurder dette");
        room.goTo(Room.MATRIX);
        OpenScreen phone = OpenScreen.of(room, bjarte, "participant");
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");
        bench.rate(anne, idea, "importance", 4, "feasibility", 2);
        bench.rate(anne, idea, "importance", 5);
        // What would have been said of the ratings has been said by the time everybody hears of one more person.
        room.join();
        long latest = room.revision();
        phone.awaitRevision(latest);
        wall.awaitRevision(latest);
        for (String told : new String[] {
            phone.said(),
            wall.said(),
            bjarte.board(),
            bjarte.page(),
            room.facilitator().wall()
        }) {
            assertThat(told).doesNotContain("matrix-chart", "matrix-table", "matrix-spread");
        }
        assertThat(phone.said()).contains("1 av 3 har vurdert");
        assertThat(room.facilitator().board()).contains("matrix-chart");

        room.facilitator().openIdeas();
        assertThat(bjarte.board()).contains("matrix-chart");
        assertThat(room.facilitator().wall()).contains("data-shows=\"matrix\"", "matrix-chart");
        phone.await(frame -> frame.toString().contains("matrix-chart"));
        bench.rate(bjarte, idea, "importance", 4, "feasibility", 4);
        phone.await(frame -> OpenScreen.part(frame, "matrix").isPresent());
        wall.await(frame -> OpenScreen.part(frame, "matrix").isPresent());

        room.goTo(Room.MEASURES);
        assertThat(bjarte.board()).contains("matrix-chart");
        room.goTo(Room.MATRIX);
        assertThat(bjarte.board()).doesNotContain("matrix-chart");
        room.goTo(Room.COLLECT);
        room.facilitator().stage("shows", "matrix");
        assertThat(room.facilitator().wall()).doesNotContain("matrix-chart");
        phone.close();
        wall.close();
    }

    @Test
    void aGroupHasRatingsOfItsOwnAndLosesThemWhenItIsSplit() {
        Bench bench = new Bench(Room.COLLECT);
        Guest anne = bench.room.join();
        long one = anne.post(bench.room.school(), "En");
        long two = anne.post(bench.room.school(), "To");
        bench.room.goTo(Room.MATRIX);
        bench.rate(anne, one, "importance", 1, "feasibility", 1);
        long group = bench.group("Samlet", one, two);
        assertThat(bench.matrix().isEmpty()).isTrue();
        String path = "/w/" + bench.room.code() + "/groups/" + group + "/rating";
        assertThat(anne.post(path, "importance", 5, "feasibility", 5).statusCode())
                .isEqualTo(200);
        // For an idea in the group it counts for the group.
        assertThat(bench.rate(anne, two, "importance", 4).jsonPath().getLong("item"))
                .isEqualTo(group);
        bench.split(group);
        assertThat(bench.matrix().points().get(0).importance()).isEqualTo(new Spread(1, 1, 1, 1));
        assertThat(bench.matrix().points().get(1).importance()).isEqualTo(Spread.NONE);
    }

    @Test
    void whoLeavesOrWithdrawsTakesTheRatingsAlong() {
        Bench bench = new Bench(Room.COLLECT);
        Room room = bench.room;
        Guest anne = room.join();
        Guest bjarte = room.join();
        long idea = anne.post(room.school(), "Vurder dette");
        room.goTo(Room.MATRIX);
        bench.rate(bjarte, idea, "importance", 3);
        bench.rate(anne, idea, "importance", 5);
        bjarte.leave();
        assertThat(bench.matrix().raters()).isEqualTo(1);
        anne.leave();
        assertThat(bench.matrix().points()).isEmpty();
    }

    @Test
    void whatIsPinnedIsRatedWhereNobodyHasVoted() {
        Bench bench = new Bench(Room.COLLECT);
        Guest anne = bench.room.join();
        for (int i = 0; i < 9; i++) {
            anne.post(bench.room.school(), "Upåaktet " + i);
        }
        long one = anne.post(bench.room.school(), "Festet");
        long two = anne.post(bench.room.road(), "Festet under et annet tema");
        for (long idea : new long[] {one, two}) {
            bench.room.facilitator().post("/w/" + bench.room.code() + "/ideas/" + idea + "/pin");
        }
        bench.room.goTo(Room.MATRIX);
        assertThat(bench.matrix().points())
                .extracting(point -> point.item().id())
                .containsExactlyInAnyOrder(one, two);
        refused(bench.rate(anne, anne.mine().getLong("ideas[0]"), "importance", 3), 409, "not_in_matrix");
    }

    @Test
    void aFrozenWallShowsTheMatrixAsItStoodAlsoWhenItIsLoadedAgain() {
        Bench bench = new Bench(Room.COLLECT);
        Guest anne = bench.room.join();
        Guest berit = bench.room.join();
        long idea = anne.post(bench.room.school(), "Vurder dette");
        bench.room.goTo(Room.MATRIX);
        bench.rate(anne, idea, "importance", 2, "feasibility", 2);
        bench.room.facilitator().openIdeas();
        bench.room.facilitator().stage("frozen", true);
        String frozen = bench.room.facilitator().wall();
        assertThat(frozen).contains("data-shows=\"matrix\"", "Vurder dette");
        bench.rate(anne, idea, "importance", 5, "feasibility", 4);
        bench.rate(berit, idea, "importance", 5, "feasibility", 5);
        assertThat(bench.room.facilitator().wall()).isEqualTo(frozen);

        bench.room.facilitator().hide(idea);
        assertThat(bench.room.facilitator().wall()).doesNotContain("Vurder dette");
        bench.room.facilitator().show(idea);
        bench.room.facilitator().stage("frozen", false);
        assertThat(bench.room.facilitator().wall()).isNotEqualTo(frozen);
    }
}
