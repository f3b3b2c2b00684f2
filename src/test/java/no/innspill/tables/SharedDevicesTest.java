package no.innspill.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import no.innspill.Facilitator;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Problems;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** “We are five”: one device for a table, with one ballot for it or one for each of them. */
@QuarkusTest
class SharedDevicesTest {

    @Test
    void eachPersonHasABallotWhereTheDeviceIsHandedRound() {
        Tables tables = Tables.at(Tables.PLENARY_COLLECT);
        Guest device = tables.room().join("table", "1", "people", "3");
        long a = device.post(tables.room().school(), "A");
        long b = device.post(tables.room().school(), "B");
        tables.goTo(Tables.PLENARY_VOTE);
        device.vote(a);
        assertThat(device.page()).contains("Person 1 av 3 stemmer nå");
        assertThat(device.board()).contains("1 av 3 har stemt");

        hand(tables, device, 2);
        assertThat(device.mine().getMap("themes[0].dots")).isEmpty();
        device.vote(a, b);
        hand(tables, device, 3);
        device.vote(b);
        assertThat(device.board()).contains("3 av 3 har stemt");
        hand(tables, device, 1);
        assertThat(device.mine().getMap("themes[0].dots")).hasSize(1);

        tables.goTo(Tables.PLENARY_RESULTS);
        assertThat(device.board()).contains("3 av 3");
    }

    @Test
    void whoHasVotedIsMarkedInWordsAndANewVoteBeginsWithTheFirst() {
        Tables tables = Tables.at(Tables.PLENARY_COLLECT);
        Guest device = tables.room().join("table", "1", "people", "3");
        Guest alone = tables.room().join();
        long a = device.post(tables.room().school(), "A");
        tables.goTo(Tables.PLENARY_VOTE);
        assertThat(device.page()).doesNotContain("har stemt</small>");
        hand(tables, device, 2);
        device.vote(a);
        hand(tables, device, 3);
        assertThat(device.page())
                .contains("Person 2, har stemt")
                .doesNotContain("Person 1, har stemt")
                .doesNotContain("Person 3, har stemt");
        assertThat(tables.room().facilitator().board())
                .contains("enheter, 4 personer", "personer har stemt", "1 av 4", "enheter er ferdige", "0 av 2");

        tables.goTo(Tables.PLENARY_RESULTS);
        tables.goTo(Tables.VOTE);
        assertThat(device.page()).contains("Person 1 av 3 stemmer nå").doesNotContain("har stemt</small>");
        assertThat(alone.page()).doesNotContain("Person 1");
    }

    @Test
    void aDeviceHasOneBallotWhereTheFacilitatorWantsItSo() {
        Room room = Room.at(Room.COLLECT);
        room.facilitator().post("/w/" + room.code() + "/numbered-tables", "many", 2);
        Guest device = room.join("table", "1", "people", "3");
        long a = device.post(room.school(), "A");
        room.goTo(Room.VOTE);
        device.vote(a);
        assertThat(device.board()).contains("1 av 1 har stemt");
        assertThat(device.page()).doesNotContain("stemmer nå");
        assertThat(room.facilitator().wall()).contains("3");
    }

    @Test
    void whoseBallotItIsStandsOnceAnybodyHasVoted() {
        Tables tables = Tables.at(Tables.PLENARY_COLLECT);
        Guest device = tables.room().join("people", "2");
        long a = device.post(tables.room().school(), "A");
        assertThat(rule(tables, "device").statusCode()).isEqualTo(200);
        assertThat(rule(tables, "person").statusCode()).isEqualTo(200);
        Problems.refused(rule(tables, "table"), 422, "no_such_ballot_rule");
        tables.goTo(Tables.PLENARY_VOTE);
        device.vote(a);
        Problems.refused(rule(tables, "device"), 409, "ballots_cast");
    }

    @Test
    void whoseBallotItIsStandsOnceAnybodyHasRatedAndTheFileIsTakenAgain() {
        Room room = Room.at(Room.COLLECT);
        Facilitator facilitator = room.facilitator();
        String ballots = "/w/" + room.code() + "/ballots";
        facilitator.post("/w/" + room.code() + "/numbered-tables", "many", 2);
        assertThat(facilitator
                        .post(ballots, "ballots", "person", "slips", "false")
                        .statusCode())
                .isEqualTo(200);
        String choice = facilitator.board().replaceAll("(?s).*?name=\"deed\" value=\"(\\d+)\".*", "$1");
        Guest device = room.join("table", "1", "people", "3");
        long a = device.post(room.school(), "A");
        room.goTo(Room.MATRIX);
        for (int person = 1; person <= 3; person++) {
            device.post("/w/" + room.code() + "/turn", "person", person);
            String rating = "/w/" + room.code() + "/ideas/" + a + "/rating";
            assertThat(device.post(rating, "importance", person, "feasibility", 2)
                            .statusCode())
                    .isEqualTo(200);
        }
        Problems.refused(facilitator.post(ballots, "ballots", "device"), 409, "ballots_cast");
        Problems.refused(facilitator.post(ballots, "slips", "true"), 409, "ballots_cast");
        Problems.refused(facilitator.post("/w/" + room.code() + "/undoing", "deed", choice), 409, "undo_too_late");
        String file = facilitator.get("/w/" + room.code() + "/report.json").asString();
        new Person()
                .request()
                .multiPart("file", "a.json", file.getBytes(StandardCharsets.UTF_8), "application/json")
                .post("/workshops")
                .then()
                .statusCode(201);
    }

    @Test
    void nobodyWhoHasVotedIsTakenAwayByAFewerNumber() {
        Tables tables = Tables.at(Tables.PLENARY_COLLECT);
        Guest device = tables.room().join("people", "4");
        long a = device.post(tables.room().school(), "A");
        tables.goTo(Tables.PLENARY_VOTE);
        hand(tables, device, 3);
        device.vote(a);
        Problems.refused(device.post(tables.path("/seat"), "people", "2"), 409, "people_have_voted");
        assertThat(device.post(tables.path("/seat"), "people", "3").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoLeavesTakesTheVotesOfAllAtTheDeviceAlong() {
        Tables tables = Tables.at(Tables.PLENARY_COLLECT);
        Guest device = tables.room().join("people", "2");
        Guest other = tables.room().join();
        long a = other.post(tables.room().school(), "A");
        tables.goTo(Tables.PLENARY_VOTE);
        device.vote(a);
        hand(tables, device, 2);
        device.vote(a);
        assertThat(other.board()).contains("2 av 3 har stemt");
        assertThat(device.leave().statusCode()).isEqualTo(200);
        assertThat(other.board()).contains("0 av 1 har stemt");
    }

    @Test
    void whatIsNoSeatIsRefusedAndNobodyJoins() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest stranger = tables.room().stranger();
        Problems.refused(stranger.post(tables.path("/participation"), "table", "9"), 422, "no_such_table");
        Problems.refused(stranger.post(tables.path("/participation"), "people", "0"), 422, "number_out_of_range");
        Problems.refused(stranger.post(tables.path("/participation"), "people", "31"), 422, "number_out_of_range");
        Guest device = tables.at("1");
        Problems.refused(device.post(tables.path("/turn"), "person", "2"), 422, "number_out_of_range");
        Problems.refused(device.post(tables.path("/seat"), "table", "9"), 422, "no_such_table");
        assertThat(device.mine().getInt("seat.table")).isEqualTo(1);
    }

    private static void hand(Tables tables, Guest device, int person) {
        assertThat(device.post(tables.path("/turn"), "person", person).statusCode())
                .isEqualTo(200);
    }

    private static Response rule(Tables tables, String rule) {
        return tables.room().facilitator().post(tables.path("/ballots"), "ballots", rule);
    }
}
