package no.innspill.facilitation;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;

/** What a facilitator sees when the ballots are not those of the people in the room. */
@QuarkusTest
class TurnoutTest {

    @Test
    void whoJoinedInTheLastMinuteIsCounted() throws Exception {
        Room room = Room.open();
        room.join();
        room.join();
        assertThat(board(room)).contains("<dd id=\"lately\">2</dd>");
        Database.change(
                "update participant set joined_at = joined_at - interval '2' minute where workshop_id ="
                        + " (select id from workshop where code = ?)",
                room.code());
        room.join();
        assertThat(board(room)).contains("<dd id=\"lately\">1</dd>");
    }

    @Test
    void ballotsOfThoseWhoNeverOpenedThePageAreSeen() {
        Room room = Room.at(Room.COLLECT);
        Guest person = room.join();
        long idea = person.post(room.school(), "En");
        person.page();
        room.goTo(Room.VOTE);
        person.vote(idea);
        await().until(() -> !board(room).contains("id=\"without-screen\""));
        room.join().vote(idea);
        room.join().vote(idea);
        assertThat(board(room)).contains(Messages.say(Language.NB, "slip_unseen", 2));
    }

    @Test
    void moreBallotsThanHeadsAreWarnedOf() {
        Room room = Room.at(Room.COLLECT);
        Guest first = room.join();
        long idea = first.post(room.school(), "En");
        room.goTo(Room.VOTE);
        first.vote(idea);
        room.join().vote(idea);
        String heads = "/w/" + room.code() + "/heads";
        room.facilitator().post(heads, "heads", 2);
        assertThat(board(room)).doesNotContain("id=\"too-many\"");
        room.join().vote(idea);
        assertThat(board(room)).contains(Messages.say(Language.NB, "slip_too_many", 3, 2));
        assertThat(room.facilitator()
                        .get("/w/" + room.code() + "/report.md?lang=nb")
                        .asString())
                .contains(Messages.say(Language.NB, "slip_heads_counted", 2));
        room.facilitator().post(heads, "heads", "");
        assertThat(board(room)).doesNotContain("id=\"too-many\"");
        refused(room.facilitator().post(heads, "heads", "-1"), 422, "number_out_of_range");
        refused(first.post(heads, "heads", 3), 401, "not_facilitator");
    }

    @Test
    void aDeviceThatSaysItIsThirtyPeopleIsSeenAndPutRightForGood() {
        Room room = Room.at(Room.COLLECT);
        room.facilitator().post("/w/" + room.code() + "/ballots", "ballots", "person");
        Guest device = room.join("people", 30);
        long idea = device.post(room.school(), "En");
        room.goTo(Room.VOTE);
        for (int person = 1; person <= 4; person++) {
            device.post("/w/" + room.code() + "/turn", "person", person);
            device.vote(idea);
        }
        String board = board(room);
        assertThat(board).contains("value=\"30\"");
        String id = board.replaceAll("(?s).*id=\"device-(\\d+)\".*", "$1");
        Response right = room.facilitator().post("/w/" + room.code() + "/devices/" + id, "people", 2);
        assertThat(right.statusCode()).as(right.asString()).isEqualTo(200);
        assertThat(right.jsonPath().getInt("ballots_gone")).isEqualTo(2);
        room.goTo(Room.RESULTS);
        assertThat(room.facilitator()
                        .get("/w/" + room.code() + "/tallies")
                        .jsonPath()
                        .getInt("rankings[0].rows[0].people"))
                .isEqualTo(2);
        refused(device.post("/w/" + room.code() + "/seat", "people", 30), 422, "number_out_of_range");
        refused(
                room.facilitator().post("/w/" + room.code() + "/devices/" + id, "people", 0),
                422,
                "number_out_of_range");
        refused(
                Room.open().facilitator().post("/w/" + room.code() + "/devices/" + id, "people", 1),
                401,
                "not_facilitator");
    }

    private static String board(Room room) {
        return room.facilitator().board();
    }
}
