package no.innspill.plan;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Taking back what was done to the plan. */
@QuarkusTest
class PlanUndoTest {

    private Room room;
    private Planner planner;

    @BeforeEach
    void open() {
        room = Room.open();
        planner = new Planner(room);
    }

    private Response undo() {
        return room.facilitator().post("/w/" + room.code() + "/undoing");
    }

    private void undone(String template) {
        Response answer = undo();
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(planner.template()).isEqualTo(template);
    }

    @ParameterizedTest
    @CsvSource({
        "themes,title,theme",
        "tags,label,tag",
        "affiliations,label,affiliation",
        "responsible,label,responsible",
        "horizons,label,horizon",
        "steps,title,step"
    })
    void whatWasDoneToAnEntryIsTakenBackStepByStep(String list, String field, String table) {
        String before = planner.template();
        long id = planner.adds(list, field, "Ny");
        String added = planner.template();
        planner.does(list + "/" + id, field, "Ny og bedre");
        String changed = planner.template();
        planner.does(list + "/" + id + "/position", "by", -1);
        String moved = planner.template();
        planner.removes(list + "/" + id);
        assertThat(planner.template()).isNotEqualTo(moved).isEqualTo(before);

        undone(moved);
        long again = Long.parseLong(
                planner.column("id", table).get(planner.column("id", table).size() - 2));
        assertThat(again).isNotEqualTo(id);
        // What was done to the entry that is gone for good is passed over.
        refused(undo(), 409, "nothing_to_undo");

        Room other = Room.open();
        Planner another = new Planner(other);
        long fresh = another.adds(list, field, "Ny");
        another.does(list + "/" + fresh, field, "Ny og bedre");
        another.does(list + "/" + fresh + "/position", "by", -1);
        room = other;
        planner = another;
        undone(changed);
        undone(added);
        undone(before);
    }

    @Test
    void aStepComesBackWithItsRulesAndAThemeWithItsStepsAndQuestions() {
        long theme = planner.adds("themes", "title", "Forsøk", "questions", "Hva nå?\nHvem?");
        planner.does("steps/" + room.steps().get(Room.COLLECT), "theme", room.school(), "theme", theme);
        String before = planner.template();
        planner.removes("themes/" + theme);
        undone(before);

        planner.removes("steps/" + room.steps().get(Room.VOTE_SCHOOL));
        undone(before);
    }

    @Test
    void theTitleAndTheLanguageAreTakenBack() {
        String before = planner.template();
        planner.does("title", "title", "Noe annet");
        String renamed = planner.template();
        planner.does("language", "language", "en");
        undone(renamed);
        undone(before);
    }

    @Test
    void onlyTheFieldsThatWereChangedAreTakenBack() {
        String step = "steps/" + room.steps().get(Room.COLLECT);
        planner.does(step, "title", "Skriv alt");
        planner.does(step, "text", "Ett innspill om gangen");
        room.facilitator().post("/w/" + room.code() + "/undoing");
        assertThat(planner.template()).contains("Skriv alt").doesNotContain("Ett innspill om gangen");
        planner.does("steps/" + room.steps().get(Room.DISCUSS), "title", "Prat");
        planner.does("steps/" + room.steps().get(Room.DISCUSS), "title", "Snakk");
        undo();
        undo();
        undo();
        assertThat(planner.template()).doesNotContain("Skriv alt");
    }

    @Test
    void whatSomebodyHasUsedSinceStays() {
        long tag = planner.adds("tags", "label", "Nytt");
        room.goTo(Room.COLLECT);
        Guest guest = room.join();
        guest.post("/w/" + room.code() + "/ideas", "theme", room.school(), "text", "Merket", "tag", tag);
        assertThat(room.facilitator().board()).contains("Angre: gikk til «");
        undo();
        refused(undo(), 409, "nothing_to_undo");
        assertThat(planner.template()).contains("Nytt");
    }

    @Test
    void aVoteThatIsOnIsNotChangedUnderThoseWhoHaveVoted() {
        room.goTo(Room.COLLECT);
        Guest guest = room.join();
        long one = guest.post(room.school(), "En");
        long two = guest.post(room.school(), "To");
        String vote = "steps/" + room.steps().get(Room.VOTE);
        planner.does(vote, "dots", 1);
        planner.does(vote, "dots", 5);
        room.goTo(Room.VOTE);
        guest.vote(one, two);
        // With two votes spent nobody can have one only: the steps are taken back, the votes are not.
        undo();
        undo();
        refused(undo(), 409, "nothing_to_undo");
        assertThat(planner.template()).contains("dots: 5");
    }

    @Test
    void theButtonStandsOnThePlanToo() {
        assertThat(planner.page("")).doesNotContain("undoing");
        planner.does("title", "title", "Noe annet");
        assertThat(planner.page("")).contains("Angre: endret tittelen");
        Response answer = room.facilitator().inBrowser().post("/w/" + room.code() + "/undoing", "back", "plan");
        assertThat(answer.header("Location")).isEqualTo("/w/" + room.code() + "/plan");
    }
}
