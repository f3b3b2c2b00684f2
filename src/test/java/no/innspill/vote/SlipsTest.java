package no.innspill.vote;

import static no.innspill.Problems.refused;
import static no.innspill.Problems.refusedOnAPage;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;

/** Ballot slips on paper: one code, one participant, and nobody can tell afterwards whose it was. */
@QuarkusTest
class SlipsTest {

    private static final String KEY = "q7ZkX2vB9tLm4RcW8sNy1A";

    @Test
    void withoutASlipOneCanReadAndWriteButNotVoteOrRate() {
        Room room = room();
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Alle kan skrive");
        room.goTo(Room.VOTE);
        refused(guest.askToVote(idea), 403, "slip_needed");
        refusedOnAPage(
                guest.inBrowser().post("/w/" + room.code() + "/ideas/" + idea + "/vote"),
                403,
                Language.NB,
                "refusal_slip_needed");
        assertThat(guest.page()).contains("name=\"slip\"");
        assertThat(admit(room, guest, slips(room, 1).get(0)).statusCode()).isEqualTo(200);
        guest.vote(idea);
        assertThat(guest.page()).doesNotContain("name=\"slip\"");
        room.goTo(Room.MATRIX);
        Guest late = room.join();
        String rating = "/w/" + room.code() + "/ideas/" + idea + "/rating";
        refused(late.post(rating, "importance", 3), 403, "slip_needed");
        assertThat(guest.post(rating, "importance", 3).statusCode()).isEqualTo(200);
    }

    @Test
    void aCodeIsForOneParticipantHoweverItIsTyped() {
        Room room = room();
        Guest guest = room.join();
        Guest other = room.join();
        List<String> slips = slips(room, 2);
        room.goTo(Room.VOTE);
        String typed = " " + slips.get(0).toLowerCase(Locale.ROOT).replace("-", " ") + " ";
        assertThat(admit(room, guest, typed).statusCode()).isEqualTo(200);
        assertThat(admit(room, guest, typed).statusCode())
                .as("the answer was lost, and they ask again")
                .isEqualTo(200);
        refused(admit(room, other, slips.get(0)), 409, "slip_used");
        refused(admit(room, other, "ABCD-2345"), 422, "no_such_slip");
        refused(admit(room, other, ""), 422, "no_such_slip");
        assertThat(admit(room, other, slips.get(1)).statusCode()).isEqualTo(200);
        assertThat(other.get("/w/" + room.code() + "/mine").jsonPath().getString("seat.html"))
                .doesNotContain("name=\"slip\"");
    }

    @Test
    void aCodeOfAnotherWorkshopIsNone() {
        Room room = room();
        Room other = room();
        refused(admit(room, room.join(), slips(other, 1).get(0)), 422, "no_such_slip");
    }

    @Test
    void theCodeCanBeGivenWhenJoining() {
        Room room = room();
        String slip = slips(room, 1).get(0);
        assertThat(room.stranger().page()).contains("name=\"slip\"");
        Guest guest = room.join("slip", slip);
        long idea = guest.post(room.school(), "Med lapp");
        room.goTo(Room.VOTE);
        guest.vote(idea);
        Guest copy = room.stranger();
        Response again = copy.inBrowser().post("/w/" + room.code() + "/participation", "slip", slip);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains("value=\"" + slip + "\"");
        assertThat(Database.count(
                        "select count(*) from participant p join workshop w on w.id = p.workshop_id where w.code = ?",
                        room.code()))
                .isEqualTo(1);
    }

    @Test
    void eachOfThosePersonsWhoShareADeviceShowsTheirOwn() {
        Room room = room();
        room.facilitator().post("/w/" + room.code() + "/ballots", "ballots", "person");
        List<String> slips = slips(room, 2);
        Guest device = room.join("people", 2, "slip", slips.get(0));
        long idea = device.post(room.school(), "Fra bordet");
        room.goTo(Room.VOTE);
        device.vote(idea);
        device.post("/w/" + room.code() + "/turn", "person", 2);
        refused(device.askToVote(idea), 403, "slip_needed");
        assertThat(device.page()).contains(Messages.say(Language.NB, "slip_ask_person", 2));
        assertThat(admit(room, device, slips.get(1)).statusCode()).isEqualTo(200);
        device.vote(idea);
    }

    @Test
    void onlyHashesAreKeptAndNothingLeadsFromASlipToABallot() {
        Room room = room();
        List<String> slips = slips(room, 3);
        Guest guest = room.join("slip", slips.get(1));
        long idea = guest.post(room.school(), "Hemmelig");
        room.goTo(Room.VOTE);
        guest.vote(idea);
        for (String slip : slips) {
            assertThat(Database.holds(slip)).isFalse();
            assertThat(Database.holds(slip.replace("-", ""))).isFalse();
        }
        assertThat(Database.column("select lower(column_name) from information_schema.columns"
                        + " where lower(table_name) = 'slip' order by ordinal_position"))
                .containsExactly("id", "workshop_id", "code_hash", "used");
        assertThat(Database.column("select lower(column_name) from information_schema.columns"
                        + " where lower(column_name) like '%slip%' and lower(table_name) not like 'hte_%'"))
                .containsExactly("ballot_slips");
    }

    @Test
    void theSheetsHoldAsManyDifferentCodesAsWereAskedForAndTheSameKeyGivesThemAgain() {
        Room room = room();
        String path = "/w/" + room.code() + "/slips";
        Response sheet = room.facilitator().inBrowser().post(path, "many", 50, "key", KEY);
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.asString().split("class=\"slip-code\"", -1)).hasSize(51);
        List<String> codes = slips(room, 50, KEY);
        assertThat(new HashSet<>(codes)).hasSize(50);
        assertThat(codes).allMatch(code -> code.matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}"));
        assertThat(sheet.asString()).contains(codes.get(0), codes.get(49), room.code());
        assertThat(made(room)).isEqualTo(50);
        assertThat(slips(room, 50)).doesNotContainAnyElementsOf(codes);
        assertThat(made(room)).isEqualTo(100);
        refused(room.facilitator().post(path, "many", 301), 422, "number_out_of_range");
        refused(room.join().post(path, "many", 1), 401, "not_facilitator");
        refused(new Person().delete(path), 401, "not_facilitator");
    }

    @Test
    void thoseThatLieAboutCanBeMadeInvalid() {
        Room room = room();
        List<String> slips = slips(room, 2);
        admit(room, room.join(), slips.get(0));
        Guest late = room.join();
        assertThat(room.facilitator().delete("/w/" + room.code() + "/slips").statusCode())
                .isEqualTo(200);
        refused(admit(room, late, slips.get(1)), 422, "no_such_slip");
        refused(admit(room, late, slips.get(0)), 409, "slip_used");
    }

    @Test
    void whoVotesIsDecidedBeforeTheFirstVoteAndCanBeTakenBack() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "En");
        String ballots = "/w/" + room.code() + "/ballots";
        assertThat(room.facilitator().post(ballots, "slips", "true").statusCode())
                .isEqualTo(200);
        room.facilitator().post("/w/" + room.code() + "/undoing");
        room.goTo(Room.VOTE);
        guest.vote(idea);
        refused(room.facilitator().post(ballots, "slips", "true"), 409, "ballots_cast");
        assertThat(room.facilitator().post(ballots, "slips", "false").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theSwitchGoesWithTheTemplateTheCopyAndTheFileAndTheReportSaysHowVotesWereAdmitted() {
        Room room = room();
        Guest guest = room.join("slip", slips(room, 2).get(0));
        long idea = guest.post(room.school(), "En");
        room.goTo(Room.VOTE);
        guest.vote(idea);
        Person facilitator = room.facilitator();
        assertThat(facilitator.get("/w/" + room.code() + "/template.yaml").asString())
                .containsPattern("ballot_slips: (yes|true)");
        String file = facilitator.get("/w/" + room.code() + "/report.json").asString();
        assertThat(file).contains("\"admitted\" : 1");
        Person again = new Person();
        String code = again.request()
                .multiPart("file", "a.json", file.getBytes(StandardCharsets.UTF_8), "application/json")
                .post("/workshops")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        assertThat(Database.count(
                        "select count(*) from slip s join workshop w on w.id = s.workshop_id"
                                + " where w.code = ? and s.used and w.ballot_slips",
                        code))
                .isEqualTo(1);
        assertThat(facilitator.get("/w/" + room.code() + "/report.md?lang=nb").asString())
                .contains(Messages.say(Language.NB, "slip_method", 1));
        assertThat(Room.open().facilitator().get("/w/" + room.code() + "/slips").statusCode())
                .isEqualTo(401);
    }

    private static Room room() {
        Room room = Room.at(Room.COLLECT);
        assertThat(room.facilitator()
                        .post("/w/" + room.code() + "/ballots", "slips", "true")
                        .statusCode())
                .isEqualTo(200);
        return room;
    }

    private static Response admit(Room room, Guest guest, String slip) {
        return guest.post("/w/" + room.code() + "/admission", "slip", slip);
    }

    private static List<String> slips(Room room, int many) {
        return slips(room, many, "");
    }

    private static List<String> slips(Room room, int many, String key) {
        Response made = room.facilitator().post("/w/" + room.code() + "/slips", "many", many, "key", key);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.jsonPath().getList("slips");
    }

    private static long made(Room room) {
        return Database.count(
                "select count(*) from slip s join workshop w on w.id = s.workshop_id where w.code = ?", room.code());
    }
}
