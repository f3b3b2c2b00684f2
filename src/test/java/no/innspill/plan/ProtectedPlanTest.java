package no.innspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProtectedPlanTest {

    private Room room;
    private Planner planner;

    @BeforeEach
    void open() {
        room = Room.at(Room.COLLECT);
        planner = new Planner(room);
    }

    @Test
    void aThemeWithIdeasStays() {
        Guest guest = room.join();
        long idea = guest.post(room.road(), "Sykkelvei");
        room.facilitator().hide(idea);
        planner.mayNotRemove("theme_has_ideas", "themes/" + room.road());
    }

    @Test
    void aThemeThatAStepIsAllAboutStays() {
        planner.mayNotRemove("theme_of_its_own_step", "themes/" + room.road());
    }

    @Test
    void theLastThemeStays() {
        planner.removes("steps/" + room.steps().get(Room.COLLECT_ROAD));
        planner.removes("steps/" + room.steps().get(Room.VOTE_SCHOOL));
        planner.removes("themes/" + room.road());
        planner.mayNotRemove("too_few", "themes/" + room.school());
    }

    @Test
    void aThemeWithAnEmptyBudgetGoes() {
        planner.removes("steps/" + room.steps().get(Room.COLLECT_ROAD));
        room.facilitator().stage("shows", "ideas", "theme", room.road());
        Guest guest = room.join();
        long idea = guest.post(room.road(), "Angret");
        room.goTo(Room.VOTE);
        guest.vote(idea);
        guest.takeBack(idea);
        room.goTo(Room.COLLECT);
        guest.withdraw(idea);
        room.facilitator().stage("shows", "ideas", "theme", room.road());
        planner.removes("themes/" + room.road());
        assertThat(Database.column("select stage_theme_id from workshop where code = ?", room.code()))
                .containsExactly("null");
        assertThat(room.facilitator().wall()).contains("Skole");
    }

    @Test
    void aTagOnAnIdeaStays() {
        room.join()
                .post(
                        "/w/" + room.code() + "/ideas",
                        "theme",
                        room.school(),
                        "text",
                        "Ja",
                        "tag",
                        room.tags().get(0));
        planner.mayNotRemove("tag_on_ideas", "tags/" + room.tags().get(0));
        planner.does("tags/" + room.tags().get(0), "label", "Klima og miljø");
        planner.removes("tags/" + room.tags().get(1));
    }

    @Test
    void anAffiliationThatSomebodyChoseStays() {
        room.join("affiliation", room.affiliations().get(1));
        planner.mayNotRemove(
                "affiliation_chosen", "affiliations/" + room.affiliations().get(1));
        planner.removes("affiliations/" + room.affiliations().get(0));
    }

    @Test
    void theCurrentStepStays() {
        planner.mayNotRemove("step_is_current", "steps/" + room.steps().get(Room.COLLECT));
    }

    @Test
    void aStepWithVotesStaysAVote() {
        Guest guest = room.join();
        long idea = guest.post(room.school(), "En");
        room.goTo(Room.VOTE);
        guest.vote(idea);
        room.facilitator().hide(idea);
        room.goTo(Room.DISCUSS);
        String vote = "steps/" + room.steps().get(Room.VOTE);
        planner.mayNotRemove("step_has_votes", vote);
        planner.mayNot("step_has_votes", vote, "kind", "discuss");
        planner.does(vote, "title", "Stemte");
    }

    @Test
    void aStepThatIsBehindGoes() {
        Guest guest = room.join();
        assertThat(guest.post("/w/" + room.code() + "/done").statusCode()).isEqualTo(200);
        long idea = guest.post(room.school(), "En");
        room.goTo(Room.VOTE);
        guest.vote(idea);
        guest.takeBack(idea);
        room.facilitator().stage("frozen", "true");
        room.goTo(Room.DISCUSS);
        planner.removes("steps/" + room.steps().get(Room.COLLECT));
        planner.removes("steps/" + room.steps().get(Room.VOTE));
        assertThat(Database.count(
                        "select count(*) from budget where step_id = ?",
                        room.steps().get(Room.VOTE)))
                .isZero();
        assertThat(guest.mine().getBoolean("done")).isFalse();
        assertThat(room.facilitator().wall()).contains("Snakk");
    }

    @Test
    void whatAStepOfAnotherKindKeepsSecretIsSecretAtOnce() {
        Guest guest = room.join();
        long idea = guest.post(room.school(), "En");
        room.goTo(Room.VOTE);
        guest.vote(idea);
        room.goTo(Room.RESULTS);
        assertThat(guest.board()).contains("ranking");
        planner.does("steps/" + room.steps().get(Room.RESULTS), "kind", "vote");
        assertThat(guest.board()).doesNotContain("ranking");
        assertThat(guest.mine().getInt("themes[0].left")).isEqualTo(3);
        planner.does("steps/" + room.steps().get(Room.RESULTS), "kind", "results");
        assertThat(guest.board()).contains("ranking");
    }

    @Test
    void aStepThatTurnsSilentHidesWhatWasShared() {
        room.join().post(room.school(), "Sagt høyt");
        Guest guest = room.join();
        assertThat(guest.board()).contains("Sagt høyt");
        planner.does("steps/" + room.steps().get(Room.COLLECT), "silent", "true");
        assertThat(guest.board()).doesNotContain("Sagt høyt");
    }

    @Test
    void otherMinutesLeaveARunningTimerAlone() {
        String ends = "select timer_ends_at from workshop where code = ?";
        String before = Database.column(ends, room.code()).get(0);
        planner.does("steps/" + room.steps().get(Room.COLLECT), "minutes", 25);
        assertThat(Database.column(ends, room.code())).containsExactly(before);
    }

    @Test
    void aTimerThatHasNotBeenStartedTakesTheNewLength() {
        Room fresh = Room.from("blank", "nb", 45);
        new Planner(fresh).does("steps/" + fresh.steps().get(0), "minutes", 25);
        assertThat(Database.count("select timer_left_ms from workshop where code = ?", fresh.code()))
                .isEqualTo(25 * 60_000);
    }

    @Test
    void onlyTheFacilitatorPlans() {
        for (var person : new no.innspill.Person[] {
            room.join(), room.stranger(), room.projector(), Room.open().facilitator()
        }) {
            assertThat(person.post("/w/" + room.code() + "/tags", "label", "Min")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(person.post("/w/" + room.code() + "/title", "title", "Min")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(person.get("/w/" + room.code() + "/plan").statusCode()).isEqualTo(401);
            assertThat(person.get("/w/" + room.code() + "/template.yaml").statusCode())
                    .isEqualTo(401);
        }
        assertThat(planner.template()).doesNotContain("Min");
    }

    @Test
    void anotherWorkshopsEntriesAreNotThere() {
        Room other = Room.open();
        planner.mayNot("no_such_entry", "themes/" + other.school(), "title", "Tatt");
        planner.mayNot("no_such_theme", "steps/" + room.steps().get(1), "theme", other.school());
        planner.mayNotRemove("no_such_entry", "steps/" + other.steps().get(1));
    }
}
