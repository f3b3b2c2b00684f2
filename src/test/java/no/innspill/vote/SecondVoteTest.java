package no.innspill.vote;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SecondVoteTest {

    private Room room;
    private Guest one;
    private Guest two;
    private long a;
    private long b;
    private long c;
    private long d;

    /** Alfa has two votes, Beta and Gamma one each, Delta none. */
    @BeforeEach
    void aVoteHasBeenHeld() {
        room = Room.at(Room.COLLECT);
        one = room.join();
        two = room.join();
        a = one.post(room.school(), "Alfa");
        b = one.post(room.school(), "Beta");
        c = one.post(room.school(), "Gamma");
        d = one.post(room.school(), "Delta");
        room.goTo(Room.VOTE);
        one.vote(a, b);
        two.vote(a, c);
        room.goTo(Room.RESULTS);
    }

    private Response again(Object... fields) {
        return room.facilitator().post("/w/" + room.code() + "/second-vote", fields);
    }

    @Test
    void oneClickPutsAVoteAndItsResultsIntoTheAgendaAndOpensIt() {
        int before = room.steps().size();
        assertThat(again("top", 2).jsonPath().getString("kind")).isEqualTo("VOTE");
        String plan =
                room.facilitator().get("/w/" + room.code() + "/template.yaml").asString();
        assertThat(plan)
                .contains("top: 2")
                .contains("Stem igjen på de 2 øverste")
                .contains("Vote again on the top 2");
        assertThat(plan.split("- kind: ").length - 1).isEqualTo(before + 2);
        assertThat(one.board()).contains("data-kind=\"vote\"");
        room.facilitator().next();
        assertThat(one.board()).contains("data-kind=\"results\"").contains("Resultatet av andre avstemning");
    }

    @Test
    void onlyTheTopFewAreShownAndVotedOnAndThoseWhoTieAtTheEdgeAreIn() {
        OpenScreen phone = OpenScreen.of(room, two, "participant");
        again("top", 2);
        phone.awaitPart("board");
        assertThat(one.board())
                .contains("Alfa")
                .contains("Beta")
                .contains("Gamma")
                .doesNotContain("Delta")
                .contains("Nå stemmes det bare på de 2 øverste");
        room.facilitator().stage("shows", "ideas");
        assertThat(room.facilitator().wall()).contains("Alfa").doesNotContain("Delta");
        refused(one.askToVote(d), 409, "not_on_the_ballot");
        assertThat(one.mine().getInt("themes.find { it.theme == %d }.budget".formatted(room.school())))
                .as("three items, so two votes")
                .isEqualTo(2);
        one.vote(b);
        int seen = phone.said().length();
        room.facilitator().hide(d);
        room.facilitator().show(d);
        room.facilitator().timer("minutes", 1);
        phone.awaitRevision(room.revision());
        assertThat(phone.said().substring(seen)).doesNotContain("Delta");
        phone.close();
    }

    @Test
    void theWallCountsWhatIsVotedOn() {
        again("top", 2);
        room.facilitator().stage("shows", "ideas");
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");
        assertThat(counted(room.facilitator().wall())).isEqualTo("3");
        room.facilitator().hide(d);
        assertThat(counted(wall.awaitPart("count-all").toString()))
                .as("when another is hidden")
                .isEqualTo("3");
        room.facilitator().hide(c);
        assertThat(counted(room.facilitator().wall())).isEqualTo("2");
        wall.close();
    }

    /** The number in the count of all that is on the wall. */
    private String counted(String html) {
        String count = html.split("count-all", 2)[1];
        return count.split("class=", 2)[1].split("</p>", 2)[0].replaceAll("\\D", "");
    }

    @Test
    void theResultsOfTheSecondVoteRankItsItemsFirstAndTheFirstVoteStands() {
        again("top", 2);
        one.vote(b);
        two.vote(b);
        room.facilitator().next();
        JsonPath result =
                room.facilitator().get("/w/" + room.code() + "/tallies").jsonPath();
        assertThat(result.getList("rankings[0].rows.card.text", String.class))
                .containsExactly("Beta", "Alfa", "Gamma", "Delta");
        assertThat(result.getList("rankings[0].rows.rank", String.class)).containsExactly("1", "–", "–", "");
        assertThat(one.board())
                .contains("Ikke med i denne avstemningen")
                .contains("Det ble bare stemt på de 2 øverste");
        JsonPath first = room.facilitator()
                .get("/w/" + room.code() + "/tallies?vote=" + room.steps().get(Room.VOTE))
                .jsonPath();
        assertThat(first.getList("rankings[0].rows.people", Integer.class)).containsExactly(2, 1, 1, 0);
    }

    @Test
    void theSecondVoteMayBeRanked() {
        again("top", 1, "method", "ranked");
        assertThat(one.mine().getInt("themes[0].budget")).isEqualTo(1);
        one.rank(a);
        refused(one.askToRank(a, 2), 422, "no_such_rank");
    }

    @Test
    void goingBackToItKeepsWhatItWasOnOnceSomebodyHasVoted() {
        again("top", 1);
        one.vote(a);
        long second = room.facilitator()
                .get("/w/" + room.code() + "/tallies")
                .jsonPath()
                .getLong("rankings[0].theme.id");
        assertThat(second).isEqualTo(room.school());
        // Somebody changes the first vote; the second has been voted in and stays on Alfa.
        room.goTo(Room.VOTE);
        two.vote(b).takeBack(a);
        one.vote(c).takeBack(a);
        room.goTo(Room.RESULTS);
        room.facilitator().next();
        assertThat(two.board()).contains("Alfa").doesNotContain("Beta");
    }

    @Test
    void twoWhoPressOnTheSameScreenStartOneVote() {
        long results = room.steps().get(Room.RESULTS);
        again("from", results);
        long started = again("from", results).jsonPath().getLong("step");
        assertThat(List.of(started)).doesNotContain(results);
        refused(again(), 409, "not_in_this_step");
    }

    @Test
    void thereIsNoneBeforeTheResultsOrByOthersOrBeyondTheNumbers() {
        refused(again("top", 0), 422, "number_out_of_range");
        refused(again("top", 21), 422, "number_out_of_range");
        refused(again("method", "lots"), 422, "no_such_method");
        refused(one.post("/w/" + room.code() + "/second-vote"), 401, "not_facilitator");
        room.goTo(Room.COLLECT);
        refused(again(), 409, "not_in_this_step");
    }

    @Test
    void aVoteOnTheTopWithoutOneBeforeItIsOnEverything() {
        Room fresh = Room.at(Room.COLLECT);
        Guest guest = fresh.join();
        long idea = guest.post(fresh.school(), "Eneste");
        fresh.facilitator()
                .post("/w/" + fresh.code() + "/steps/" + fresh.steps().get(Room.VOTE), "top", 3);
        fresh.goTo(Room.VOTE);
        guest.vote(idea);
        assertThat(guest.board()).doesNotContain("Nå stemmes det bare");
    }

    @Test
    void aCandidateThatIsWithdrawnIsGoneAndNobodyNoticesMore() {
        again("top", 2);
        two.vote(c);
        // Withdrawing needs a step that collects; the vote remembers what it is on meanwhile.
        room.goTo(Room.COLLECT);
        assertThat(one.withdraw(c).statusCode()).isEqualTo(200);
        room.goTo(Room.RESULTS);
        room.facilitator().next();
        assertThat(two.mine().getInt("themes[0].left")).isEqualTo(two.mine().getInt("themes[0].budget"));
        assertThat(two.board()).contains("Alfa").doesNotContain("Gamma");
    }

    @Test
    void itIsTakenBackForAsLongAsNobodyHasVoted() {
        String before = template();
        again("top", 2);
        assertThat(room.facilitator().board()).contains("Angre: startet en ny avstemning");
        undo();
        assertThat(template()).isEqualTo(before);
        assertThat(one.board()).contains("data-kind=\"results\"", "Alfa");

        again("top", 2);
        one.vote(a);
        assertThat(room.facilitator().board()).doesNotContain("Angre: startet en ny avstemning");
    }

    private String template() {
        return room.facilitator().get("/w/" + room.code() + "/template.yaml").asString();
    }

    private void undo() {
        assertThat(room.facilitator().post("/w/" + room.code() + "/undoing").statusCode())
                .isEqualTo(200);
    }
}
