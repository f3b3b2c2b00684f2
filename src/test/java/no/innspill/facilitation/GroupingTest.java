package no.innspill.facilitation;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.LongStream;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every request that sorts ideas, what it changes, and what it refuses. */
@QuarkusTest
class GroupingTest {

    private Room room;
    private Guest guest;
    private long one;
    private long two;
    private long three;
    private long elsewhere;

    @BeforeEach
    void gatherRoom() {
        room = Room.at(Room.COLLECT);
        guest = room.join();
        one = guest.post(room.school(), "Felles innlogging til alt. Det haster.");
        two = guest.post(room.school(), "Én pålogging");
        three = guest.post(room.school(), "Noe helt annet");
        elsewhere = guest.post(room.road(), "Om veien");
    }

    private String path(String rest) {
        return "/w/" + room.code() + rest;
    }

    private Response post(String rest, Object... fields) {
        return room.facilitator().post(path(rest), fields);
    }

    private Response delete(String rest, Object... fields) {
        return room.facilitator().delete(path(rest), fields);
    }

    private long gather(long... ideas) {
        Response answer = post(
                "/groups",
                LongStream.of(ideas)
                        .boxed()
                        .flatMap(id -> List.<Object>of("idea", id).stream())
                        .toArray());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getLong("id");
    }

    private String item(String board, String element) {
        int begin = board.indexOf("id=\"" + element + "\"");
        assertThat(begin).as("%s in %s", element, board).isPositive();
        int end = board.indexOf("<li id=\"group-", begin + 1);
        return board.substring(begin, end < 0 ? board.length() : end);
    }

    @Test
    void aGroupOfNothingButHiddenIdeasStillStandsWhereItCanBeShownAgain() {
        gather(one, two);
        room.facilitator().hide(one);
        room.facilitator().hide(two);
        assertThat(room.facilitator().board()).contains("id=\"idea-" + one + "\"", "id=\"idea-" + two + "\"");
    }

    @Test
    void aGroupIsHeadedByItsFirstIdeasFirstSentenceUnlessToldOtherwise() {
        long before = room.revision();
        Response answer = post("/groups", "idea", one, "idea", two);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.jsonPath().getLong("revision")).isEqualTo(before + 1);
        assertThat(item(guest.board(), "group-" + answer.jsonPath().getLong("id")))
                .contains(">Felles innlogging til alt</h3>", "Felles innlogging til alt. Det haster.", "Én pålogging");
        long headed = post("/groups", "idea", three, "heading", "  Alt \n annet ")
                .jsonPath()
                .getLong("id");
        assertThat(item(guest.board(), "group-" + headed)).contains(">Alt annet</h3>");
    }

    @Test
    void ideasGoInAndOutAndTheLastOneTakesTheGroupAlong() {
        long group = gather(one);
        assertThat(post("/groups/" + group + "/ideas", "idea", two, "idea", three)
                        .statusCode())
                .isEqualTo(200);
        assertThat(item(room.facilitator().board(), "members-" + group)).contains("pick-" + two, "pick-" + three);
        assertThat(delete("/ideas/" + two + "/group").statusCode()).isEqualTo(200);
        assertThat(post("/themes/" + room.school() + "/ideas", "idea", one, "idea", three)
                        .statusCode())
                .isEqualTo(200);
        assertThat(guest.board()).doesNotContain("group-" + group).contains("idea-" + one, "idea-" + two);
        refused(post("/groups/" + group + "/ideas", "idea", one), 404, "no_such_group");
    }

    @Test
    void aGroupIsRenamedOrderedMovedAndSplit() {
        long first = gather(one);
        long second = gather(two, three);
        assertThat(post("/groups/" + second, "heading", "Nytt navn").statusCode())
                .isEqualTo(200);
        assertThat(item(guest.board(), "group-" + second)).contains("Nytt navn");
        assertThat(post("/groups/" + second + "/position", "by", -1).statusCode())
                .isEqualTo(200);
        assertThat(guest.board().indexOf("group-" + second))
                .isLessThan(guest.board().indexOf("group-" + first));
        assertThat(post("/groups/" + second + "/theme", "theme", room.road(), "from", room.school())
                        .statusCode())
                .isEqualTo(200);
        assertThat(guest.board().indexOf("group-" + second))
                .isGreaterThan(guest.board().indexOf("group-" + first));
        assertThat(delete("/groups/" + second).statusCode()).isEqualTo(200);
        assertThat(guest.board()).doesNotContain("group-" + second);
        refused(delete("/groups/" + second), 404, "no_such_group");
        refused(post("/groups/" + second, "heading", "x"), 404, "no_such_group");
        refused(post("/groups/" + second + "/position", "by", 1), 404, "no_such_group");
        refused(post("/groups/" + second + "/theme", "theme", room.road()), 404, "no_such_group");
    }

    @Test
    void anIdeaMovesToAnotherThemeAndAGroupHasOneThemeOnly() {
        assertThat(post("/ideas/" + one + "/theme", "theme", room.road()).statusCode())
                .isEqualTo(200);
        long group = gather(elsewhere, two);
        assertThat(item(room.facilitator().board(), "members-" + group))
                .contains("form=\"sort-" + room.road(), "pick-" + two);
        refused(post("/ideas/" + one + "/theme", "theme", 1), 404, "no_such_theme");
        refused(post("/ideas/" + one + "/theme"), 404, "no_such_theme");
    }

    @Test
    void whoMovesWhatSomebodyElseHasMovedIsToldWhereItIsAndNothingChanges() {
        long theirs = gather(one);
        long before = room.revision();
        Response late = post("/groups", "idea", two + ":" + room.school(), "idea", one + ":" + room.school());
        refused(late, 409, "stands_elsewhere");
        assertThat(late.jsonPath().getString("detail")).contains("Felles innlogging til alt");
        refused(delete("/ideas/" + one + "/group", "from", 1), 409, "stands_elsewhere");
        refused(post("/ideas/" + one + "/theme", "theme", room.road(), "from", room.school()), 409, "stands_elsewhere");
        refused(post("/groups/" + theirs + "/ideas", "idea", one + ":0"), 409, "stands_elsewhere");
        refused(
                post("/groups/" + theirs + "/theme", "theme", room.school(), "from", room.road()),
                409,
                "stands_elsewhere");
        Response moved = post("/themes/" + room.school() + "/ideas", "idea", elsewhere + ":" + room.school());
        assertThat(moved.jsonPath().getString("detail")).contains("Om veien", "for seg selv under «Vei");
        assertThat(room.revision()).isEqualTo(before);
        assertThat(post("/groups/" + theirs + "/ideas", "idea", two + ":0", "idea", three + ":" + room.school())
                        .statusCode())
                .isEqualTo(200);
        assertThat(delete("/ideas/" + one + "/group", "from", theirs).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatCannotBeIsRefused() {
        long group = gather(one);
        Room other = Room.at(Room.COLLECT);
        long foreign = other.join().post(other.school(), "Deres");
        long before = room.revision();
        refused(post("/groups"), 422, "nothing_picked");
        refused(post("/groups", "idea", "tull"), 422, "nothing_picked");
        refused(post("/groups", "idea", one, "idea", foreign), 404, "no_such_idea");
        refused(post("/groups", "idea", 1), 404, "no_such_idea");
        refused(post("/groups", "idea", two, "heading", "x".repeat(121)), 422, "text_too_long");
        refused(post("/groups/" + group, "heading", " "), 422, "text_empty");
        refused(post("/groups/" + group, "heading", "x".repeat(600)), 422, "text_too_long");
        refused(post("/groups/" + group + "/ideas"), 422, "nothing_picked");
        refused(post("/themes/" + other.school() + "/ideas", "idea", one), 404, "no_such_theme");
        refused(post("/groups/" + group + "/theme", "theme", other.school()), 404, "no_such_theme");
        refused(other.facilitator().delete(path("/groups/" + group)), 401, "not_facilitator");
        refused(
                other.facilitator().post("/w/" + other.code() + "/groups/" + group + "/ideas", "idea", foreign),
                404,
                "no_such_group");
        assertThat(room.revision()).isEqualTo(before);
    }

    @Test
    void onlyTheFacilitatorSorts() {
        long group = gather(one);
        for (Response answer : List.of(
                guest.post(path("/groups"), "idea", two),
                guest.post(path("/groups/" + group), "heading", "Mitt"),
                guest.delete(path("/groups/" + group)),
                guest.post(path("/groups/" + group + "/ideas"), "idea", two),
                guest.post(path("/groups/" + group + "/position"), "by", 1),
                guest.post(path("/groups/" + group + "/theme"), "theme", room.road()),
                guest.post(path("/ideas/" + one + "/theme"), "theme", room.road()),
                guest.post(path("/themes/" + room.road() + "/ideas"), "idea", one),
                guest.delete(path("/ideas/" + one + "/group")),
                guest.delete(path("/suggestions"), "idea", one, "idea", two),
                guest.get(path("/suggestions")))) {
            refused(answer, 401, "not_facilitator");
        }
    }

    @Test
    void aPlainFormGoesBackToTheThemeItWasOn() {
        Response answer = room.facilitator().inBrowser().post(path("/groups"), "idea", one, "on", room.school());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo(path("/control#theme-" + room.school()));
        Response refusal = room.facilitator().inBrowser().post(path("/groups"), "heading", "Tenkt ut med omhu");
        assertThat(refusal.asString()).contains("Velg minst ett innspill først.", "Tenkt ut med omhu");
    }

    @Test
    void whatIsSaidOfWhoSeesTheIdeasIsTrueOfEverybodyWithTheControlView() {
        room.goTo(Room.SILENT);
        assertThat(room.facilitator().board())
                .contains("Deltakerne ser ikke hverandres ennå")
                .doesNotContain("Bare du ser");
    }

    private void undo() {
        Response answer = post("/undoing");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    @Test
    void everythingCanBeTakenBackStepByStep() {
        long first = gather(three);
        long group = gather(one, two);
        post("/groups/" + group, "heading", "Min overskrift");
        post("/groups/" + group + "/position", "by", -1);
        post("/groups/" + group + "/theme", "theme", room.road());
        delete("/groups/" + group);
        post("/themes/" + room.road() + "/ideas", "idea", three);
        assertThat(guest.board()).doesNotContain("<li id=\"group-");

        undo();
        assertThat(guest.board()).contains("Noe helt annet</h3>");
        undo();
        String again = guest.board();
        assertThat(again.substring(again.indexOf("id=\"groups-" + room.road()))).contains("idea-" + one, "idea-" + two);
        assertThat(again).contains("Min overskrift</h3>");
        assertThat(guest.board()).doesNotContain("group-" + group + "\"", "group-" + first + "\"");
    }

    @Test
    void groupsAreTakenBackToTheirThemeTheirPlaceAndTheirHeading() {
        long first = gather(three);
        long group = gather(one, two);
        String before = ideas(guest.board());
        post("/groups/" + group, "heading", "Min overskrift");
        post("/groups/" + group + "/position", "by", -1);
        post("/groups/" + group + "/theme", "theme", room.road());
        undo();
        assertThat(guest.board().indexOf("group-" + group))
                .isBetween(0, guest.board().indexOf("group-" + first));
        undo();
        undo();
        assertThat(ideas(guest.board())).isEqualTo(before);
        post("/groups/" + first + "/ideas", "idea", one);
        undo();
        assertThat(item(guest.board(), "members-" + group)).contains("idea-" + one);
        undo();
        undo();
        assertThat(guest.board()).doesNotContain("<li id=\"group-");
    }

    /** The themes with their cards, without what counts time and revisions. */
    private static String ideas(String board) {
        return board.substring(board.indexOf("id=\"tabs\"")).replaceAll("-r\\d+\"", "-r\"");
    }

    @Test
    void aGroupIsTakenBackWithAllThatHungOnItAndItsIdeasInTheirOrder() {
        long group = gather(two, one, three);
        post("/report/titles", "item", group, "title", "Det vi kaller den i rapporten");
        post("/groups/" + group + "/pin");
        String before = groups();
        assertThat(before).contains("Det vi kaller den i rapporten", "Én pålogging");

        delete("/ideas/" + two + "/group");
        undo();
        assertThat(groups()).as("one taken out").isEqualTo(before);
        post("/groups", "idea", one, "idea", elsewhere);
        undo();
        assertThat(groups()).as("one in another group").isEqualTo(before);
        delete("/groups/" + group);
        undo();
        assertThat(groups()).as("split").isEqualTo(before);
        post("/groups", "idea", three, "idea", one, "idea", two, "heading", "En annen");
        undo();
        assertThat(groups()).as("all in another group").isEqualTo(before);
        post("/themes/" + room.road() + "/ideas", "idea", three, "idea", one, "idea", two);
        undo();
        assertThat(groups()).as("all in another theme").isEqualTo(before);
    }

    /** The groups as the file has them. */
    private String groups() {
        return room.facilitator()
                .get(path("/report.json"))
                .jsonPath()
                .getList("groups")
                .toString();
    }

    @Test
    void whatSomebodyHasMovedOnSinceIsNotTakenBack() {
        long group = gather(one, two);
        assertThat(room.facilitator().board()).contains("Angre: laget gruppen «Felles innlogging til alt»");
        guest.withdraw(two);
        assertThat(room.facilitator().board()).contains("group-" + group).doesNotContain("Angre: laget gruppen");
    }
}
