package no.innspill.facilitation;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Stream;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Grouping during and after a vote, worked out by hand, and what the screens get of it. */
@QuarkusTest
class GroupedVotesTest {

    private Room room;
    private Guest anne;
    private Guest bo;
    private long one;
    private long two;
    private long three;

    @BeforeEach
    void gatherRoom() {
        room = Room.at(Room.COLLECT);
        anne = room.join();
        bo = room.join();
        one = anne.post(room.school(), "Innlogging");
        two = anne.post(room.school(), "Pålogging");
        three = anne.post(room.school(), "Bredbånd");
    }

    private Response post(String rest, Object... fields) {
        return room.facilitator().post("/w/" + room.code() + rest, fields);
    }

    private int left(Guest guest) {
        return guest.mine().getInt("themes.find { it.theme == %d }.left".formatted(room.school()));
    }

    private static String row(String board, String text) {
        int begin = board.indexOf("class=\"idea-text\">" + text);
        assertThat(begin).as(board).isPositive();
        return board.substring(begin, board.indexOf("</tr>", begin));
    }

    /** Anne: one and two. Bo: two and three. Three dots each, one on each item. */
    private long voted() {
        room.goTo(Room.VOTE);
        anne.vote(one, two);
        bo.vote(two, three);
        Response answer = post("/groups", "idea", one, "idea", two, "heading", "Samme innlogging");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getLong("id");
    }

    @Test
    void aGroupHasTheUnionOfItsIdeasPeopleAndDotsTooManyComeBackWithANotice() {
        voted();
        assertThat(left(anne)).isEqualTo(2);
        assertThat(left(bo)).isEqualTo(1);
        assertThat(anne.mine().getString("notices")).contains("Samme innlogging", "Én stemme er tilbake hos deg");
        assertThat(bo.mine().getString("notices")).doesNotContain("tilbake hos deg");
        room.goTo(Room.RESULTS);
        assertThat(row(anne.board(), "Samme innlogging")).contains("data-unit=\"personer\">2<");
        assertThat(row(anne.board(), "Bredbånd")).contains("data-unit=\"person\">1<");
    }

    @Test
    void movingAwayFromItsVotesAsksFirstAndTellsThoseWhoVoted() {
        long group = voted();
        Response asked = post("/groups/" + group + "/theme", "theme", room.road());
        refused(asked, 409, "votes_would_be_lost");
        assertThat(asked.jsonPath().getString("detail")).startsWith("2 stemmer");
        refused(post("/ideas/" + three + "/theme", "theme", room.road()), 409, "votes_would_be_lost");
        assertThat(left(bo)).isEqualTo(1);
        assertThat(post("/groups/" + group + "/theme", "theme", room.road(), "sure", "true")
                        .statusCode())
                .isEqualTo(200);
        assertThat(left(anne)).isEqualTo(3);
        assertThat(bo.mine().getString("notices")).contains("er flyttet til et annet tema");
    }

    @Test
    void whatIsWithdrawnIsReallyGoneAlsoWhereItsVotersWereToldOfIt() {
        long alone = anne.post(room.school(), "Ærfuglens trekkrute");
        long head = anne.post(room.school(), "Lomvias hekkeplass");
        room.goTo(Room.VOTE);
        bo.vote(alone, head, two);
        post("/ideas/" + alone + "/theme", "theme", room.road(), "sure", "true");
        post("/groups", "idea", head, "idea", two);
        room.goTo(Room.COLLECT);
        assertThat(bo.mine().getString("notices")).contains("«Ærfuglens trekkrute» er flyttet", "Lomvias hekkeplass");
        room.facilitator().hide(alone);
        assertThat(bo.mine().getString("notices")).contains("Et innspill er flyttet");
        room.facilitator().show(alone);
        anne.withdraw(alone);
        anne.withdraw(head);
        assertThat(bo.mine().getString("notices"))
                .contains("Et innspill er flyttet")
                .doesNotContain("Ærfugl", "Lomvi");
        assertThat(Database.holds("Ærfuglens trekkrute")).isFalse();
        assertThat(Database.holds("Lomvias hekkeplass")).isFalse();
    }

    @Test
    void splittingAsksOnlyWhereSomebodyVotedForTheGroupItself() {
        long group = voted();
        String split = "/w/" + room.code() + "/groups/" + group;
        assertThat(room.facilitator().delete(split).statusCode()).isEqualTo(200);
        assertThat(left(anne)).isEqualTo(1);
        Guest late = room.join();
        long again = post("/groups", "idea", one, "idea", two).jsonPath().getLong("id");
        assertThat(late.post("/w/" + room.code() + "/groups/" + again + "/vote").statusCode())
                .isEqualTo(200);
        String path = "/w/" + room.code() + "/groups/" + again;
        refused(room.facilitator().delete(path), 409, "votes_would_be_lost");
        assertThat(room.facilitator().delete(path, "sure", "true").statusCode()).isEqualTo(200);
        assertThat(late.mine().getString("notices")).contains("er delt opp igjen");
    }

    @Test
    void rankingsFollowWhileResultsAreShown() {
        room.goTo(Room.VOTE);
        anne.vote(one, two);
        bo.vote(two, three);
        room.goTo(Room.RESULTS);
        OpenScreen phone = OpenScreen.of(room, anne, "participant");
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");
        OpenScreen laptop = OpenScreen.of(room, room.facilitator(), "control");
        post("/groups", "idea", one, "idea", two, "heading", "Samme innlogging");
        assertThat(row(html(phone, "results"), "Samme innlogging")).contains(">2<");
        assertThat(row(html(wall, "board"), "Samme innlogging")).contains(">2 ");
        assertThat(row(html(laptop, "tallies"), "Samme innlogging")).contains(">2<");
        phone.close();
        wall.close();
        laptop.close();
    }

    private static String html(OpenScreen screen, String part) {
        JsonNode frame = screen.awaitPart(part);
        return OpenScreen.part(frame, part).orElseThrow().path("html").asText();
    }

    @Test
    void participantsGetTheGroupWithoutItsHiddenIdeasAndBothThemesOfAMove() {
        room.facilitator().hide(two);
        OpenScreen phone = OpenScreen.of(room, anne, "participant");
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");
        long group = post("/groups", "idea", one, "idea", two, "heading", "Innlogging for alle")
                .jsonPath()
                .getLong("id");
        assertThat(html(phone, "items-" + room.school()))
                .contains("group-" + group, "Innlogging for alle")
                .doesNotContain("Pålogging");
        assertThat(html(wall, "board")).contains("Innlogging for alle");
        post("/groups/" + group + "/theme", "theme", room.road());
        JsonNode frame = phone.await(each -> OpenScreen.part(each, "items-" + room.road())
                .filter(part -> part.path("html").asText().contains("group-" + group))
                .isPresent());
        assertThat(OpenScreen.part(frame, "items-" + room.school())
                        .orElseThrow()
                        .path("html")
                        .asText())
                .doesNotContain("group-" + group);
        assertThat(phone.said() + wall.said()).doesNotContain("Pålogging");
        phone.close();
        wall.close();
    }

    @Test
    void aHeadingMadeOfAnIdeaGoesWithTheIdea() {
        long group = post("/groups", "idea", one, "idea", two, "idea", three)
                .jsonPath()
                .getLong("id");
        assertThat(bo.board()).contains(">Innlogging</h3>");
        OpenScreen phone = OpenScreen.of(room, bo, "participant");
        room.facilitator().hide(one);
        assertThat(html(phone, "items-" + room.school()))
                .contains(">Pålogging</h3>")
                .doesNotContain("Innlogging");
        assertThat(room.facilitator().board()).contains("class=\"group-heading\">Pålogging</h3>");
        anne.withdraw(two);
        anne.withdraw(three);
        anne.withdraw(one);
        phone.await(frame -> OpenScreen.part(frame, "items-" + room.school())
                .filter(part -> !part.path("html").asText().contains("group-" + group))
                .isPresent());
        phone.close();
    }

    @Test
    void aSplitThatIsTakenBackGivesBackTheGroupAndWhatLayOnIt() {
        long group = post("/groups", "idea", one, "idea", two, "heading", "Samme innlogging")
                .jsonPath()
                .getLong("id");
        room.goTo(Room.VOTE);
        for (Guest guest : new Guest[] {anne, bo}) {
            assertThat(guest.post("/w/" + room.code() + "/groups/" + group + "/vote")
                            .statusCode())
                    .isEqualTo(200);
        }
        refused(room.facilitator().delete("/w/" + room.code() + "/groups/" + group), 409, "votes_would_be_lost");
        assertThat(room.facilitator()
                        .delete("/w/" + room.code() + "/groups/" + group, "sure", true)
                        .statusCode())
                .isEqualTo(200);
        int whole = left(anne);
        // Bo uses what came back; Anne does not.
        while (left(bo) > 0) {
            bo.vote(new long[] {one, two, three}[left(bo) % 3]);
        }
        assertThat(post("/undoing").statusCode()).isEqualTo(200);

        assertThat(anne.board()).contains("Samme innlogging");
        assertThat(left(anne)).isEqualTo(whole - 1);
        assertThat(anne.mine().getString("notices")).contains("Gruppen er samlet igjen: «Samme innlogging»");
        room.goTo(Room.RESULTS);
        assertThat(row(anne.board(), "Samme innlogging")).contains("data-unit=\"personer\">2<");
    }

    private void undo() {
        assertThat(post("/undoing").statusCode()).isEqualTo(200);
    }

    private static String told(Guest guest) {
        return guest.mine().getString("notices");
    }

    @Test
    void aGroupingThatIsTakenBackTakesItsNoticeAlong() {
        voted();
        assertThat(told(anne)).contains("Én stemme er tilbake hos deg");
        undo();
        assertThat(left(anne)).isEqualTo(1);
        assertThat(told(anne)).doesNotContain("<p>");
    }

    /** Three votes, one on an item: one comes back with the grouping, and so two can be given to other things. */
    @Test
    void whoSpentTheirVotesMeanwhileIsToldThatAndNothingThatContradictsIt() {
        long four = bo.post(room.school(), "Gratis frukt");
        voted();
        anne.vote(three, four);
        undo();
        assertThat(told(anne)).contains("hadde du brukt på noe annet").doesNotContain("er tilbake hos deg");
        post("/groups", "idea", one, "idea", two, "heading", "Igjen");
        assertThat(told(anne)).doesNotContain("er tatt ut av gruppen");
    }

    @Test
    void whatComesBackOfOneGroupIsToldAsOneSumAndLessWhenItIsLess() {
        room.goTo(Room.VOTE);
        anne.vote(one, two, three);
        long group = post("/groups", "idea", one, "idea", two, "heading", "Nett")
                .jsonPath()
                .getLong("id");
        post("/groups/" + group + "/ideas", "idea", three);
        assertThat(told(anne)).containsOnlyOnce("<p id=").contains("2 stemmer er tilbake hos deg");
        assertThat(left(anne)).isEqualTo(2);
        room.facilitator().delete("/w/" + room.code() + "/ideas/" + three + "/group");
        assertThat(left(anne)).isEqualTo(1);
        assertThat(told(anne)).containsOnlyOnce("<p id=").contains("Én stemme er tilbake hos deg");
    }

    @Test
    void dotsToSpendAreNotSpokenOfOnceTheVoteIsOver() {
        long group = voted();
        assertThat(told(anne)).contains("er tilbake hos deg");
        room.goTo(Room.RESULTS);
        assertThat(told(anne)).doesNotContain("<p>");
        post("/groups/" + group + "/ideas", "idea", three);
        assertThat(told(bo)).doesNotContain("<p>");
        post("/groups/" + group + "/theme", "theme", room.road(), "sure", "true");
        assertThat(told(bo)).contains("du ga, teller ikke lenger").doesNotContain("tilbake hos deg");
        room.facilitator().post("/w/" + room.code() + "/second-vote");
        assertThat(told(anne)).doesNotContain("tilbake hos deg");
    }

    @Test
    void whatIsMovedBackIsNotSaidToBeAwayAndItsVotesAreNotForgotten() {
        room.goTo(Room.VOTE);
        anne.vote(one);
        post("/ideas/" + one + "/theme", "theme", room.road(), "sure", "true");
        assertThat(told(anne)).contains("er flyttet til et annet tema");
        post("/ideas/" + one + "/theme", "theme", room.school());
        assertThat(told(anne)).contains("er tilbake i temaet sitt", "har du fortsatt til gode");
        assertThat(left(anne)).isEqualTo(3);
    }

    @Test
    void aMoveToAnotherThemeThatIsTakenBackGivesBackTheVotes() {
        room.goTo(Room.VOTE);
        anne.vote(one, two);
        bo.vote(one, three);
        String[][] ways = {
            {"/ideas/" + one + "/theme", "theme", "" + room.road()},
            {"/themes/" + room.road() + "/ideas", "idea", "" + one, "idea", "" + two},
        };
        for (String[] way : ways) {
            Object[] fields = Stream.concat(Stream.of(way).skip(1), Stream.of("sure", "true"))
                    .toArray();
            assertThat(post(way[0], fields).statusCode()).isEqualTo(200);
            assertThat(left(bo)).isEqualTo(2);
            undo();
            assertThat(left(anne)).as(way[0]).isEqualTo(1);
            assertThat(left(bo)).as(way[0]).isEqualTo(1);
            assertThat(told(bo)).containsOnlyOnce("<p id=").contains("er tilbake i temaet sitt", "ga, teller igjen");
        }
        post("/ideas/" + one + "/theme", "theme", room.road(), "sure", "true");
        assertThat(told(bo)).containsOnlyOnce("<p id=").contains("er flyttet til et annet tema");
        undo();
        room.goTo(Room.RESULTS);
        post("/ideas/" + one + "/theme", "theme", room.road(), "sure", "true");
        undo();
        assertThat(row(anne.board(), "Innlogging")).contains("data-unit=\"personer\">2<");
    }

    @Test
    void aGroupOverTwoThemesThatIsTakenBackGivesBackTheVotes() {
        long elsewhere = anne.post(room.road(), "Fergekai");
        room.goTo(Room.VOTE);
        anne.vote(one);
        bo.vote(one);
        assertThat(post("/groups", "idea", elsewhere, "idea", one, "sure", "true")
                        .statusCode())
                .isEqualTo(201);
        assertThat(left(anne)).isEqualTo(3);
        undo();
        assertThat(left(anne)).isEqualTo(2);
        assertThat(left(bo)).isEqualTo(2);
    }

    @Test
    void aGroupThatIsBackInItsThemeHasItsVotesAndThoseOfItsIdeas() {
        long four = anne.post(room.school(), "Gratis frukt");
        long five = anne.post(room.school(), "Lengre friminutt");
        long group = voted();
        Guest late = room.join();
        late.post("/w/" + room.code() + "/groups/" + group + "/vote");
        post("/groups/" + group + "/theme", "theme", room.road(), "sure", "true");
        assertThat(left(bo)).isEqualTo(2);
        // Bo uses what came back, and one more; the one who came late does not.
        bo.vote(four, five);
        undo();
        assertThat(left(bo)).isZero();
        assertThat(told(bo)).doesNotContain("er flyttet", "teller igjen");
        assertThat(left(late)).isEqualTo(2);
        assertThat(told(late))
                .containsOnlyOnce("<p id=")
                .contains("«Samme innlogging» er tilbake i temaet sitt", "teller igjen");
        room.goTo(Room.RESULTS);
        assertThat(row(anne.board(), "Samme innlogging")).contains("data-unit=\"personer\">2<");
    }

    @Test
    void aSplitThatIsTakenBackIsNotSaidToBeOne() {
        long group = post("/groups", "idea", one, "idea", two, "heading", "Samme innlogging")
                .jsonPath()
                .getLong("id");
        room.goTo(Room.VOTE);
        anne.post("/w/" + room.code() + "/groups/" + group + "/vote");
        room.facilitator().delete("/w/" + room.code() + "/groups/" + group, "sure", true);
        assertThat(told(anne)).contains("er delt opp igjen");
        undo();
        assertThat(told(anne)).containsOnlyOnce("<p id=").contains("Gruppen er samlet igjen");
    }
}
