package no.innspill.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Links;
import no.innspill.Person;
import no.innspill.Programs;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.permission.Endpoint;
import no.innspill.permission.Needs;
import no.innspill.undo.DeedLog;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LogTest {

    @Test
    void theLogSaysWithWhichLinkEachThingWasDone() {
        Room room = Room.at(Room.COLLECT);
        String base = "/w/" + room.code();
        Person helper = Links.helper(room);
        long idea = room.join().post(room.school(), "Bussen");
        helper.post(base + "/ideas/" + idea + "/hiding");
        helper.delete(base + "/ideas/" + idea + "/hiding");
        room.facilitator().post(base + "/heads", "heads", 12);
        Response log = room.facilitator().get(base + "/log.json?lang=nb");
        assertThat(log.jsonPath().getList("log.link.name"))
                .startsWith("", "Kari", "Kari", "")
                .endsWith("");
        assertThat(log.jsonPath().getList("log.link.kind")).startsWith("owner", "helper", "helper", "owner");
        assertThat(log.jsonPath().getList("log.what", String.class))
                .startsWith(
                        "telte hvor mange som er i rommet",
                        "viste «Bussen»",
                        "skjulte «Bussen»",
                        "laget en lenke til Kari");
        assertThat(room.facilitator().board())
                .contains("Kari, hjelper")
                .contains(Messages.say(Language.NB, "log_title"));
    }

    @Test
    void twoLinksAndATokenOfOneNameAreToldApartInTheLogAndInItsFile() {
        Room room = Room.at(Room.COLLECT);
        String base = "/w/" + room.code();
        Response first = Links.make(room, "Kari", "helper");
        Response second = Links.make(room, "Kari", "helper");
        Response token = room.facilitator().post(base + "/tokens", "name", "Kari", "kind", "helper");
        long idea = room.join().post(room.school(), "Bussen");
        String hiding = base + "/ideas/" + idea + "/hiding";
        Links.opened(first.jsonPath().getString("link")).post(hiding);
        Links.opened(second.jsonPath().getString("link")).delete(hiding);
        Programs.bearer(token.jsonPath().getString("token")).post(hiding);
        JsonPath log = room.facilitator().get(base + "/log.json?lang=nb").jsonPath();
        assertThat(log.getList("log.link.name")).startsWith("Kari", "Kari", "Kari", "");
        assertThat(log.getList("log.link.link", Long.class))
                .startsWith(
                        token.jsonPath().getLong("id"),
                        second.jsonPath().getLong("id"),
                        first.jsonPath().getLong("id"),
                        0L);
        assertThat(log.getList("log.link.program")).startsWith(true, false, false, false);
        assertThat(log.getList("log.what")).contains("laget et token til Kari");
        assertThat(room.facilitator().get(base + "/log.csv?lang=nb").asString())
                .contains(";" + token.jsonPath().getLong("id") + ";token")
                .contains(";" + first.jsonPath().getLong("id") + ";lenke");
        assertThat(room.facilitator().inBrowser().get(base + "/log?lang=nb").asString())
                .contains("Kari, program (som en hjelper)", "Kari, hjelper");
    }

    @Test
    void everythingThatStaysWithTheOwnerHasWordsOfItsOwn() {
        Set<String> keys = Messages.keys(Language.NB);
        // The end is said by what takes it back; the workshop takes its log along.
        Set<Endpoint> elsewhere = Set.of(Endpoint.ENDED, Endpoint.RESUMED, Endpoint.DELETION);
        assertThat(Stream.of(Endpoint.values())
                        .filter(endpoint -> endpoint.needs() == Needs.OWN && !elsewhere.contains(endpoint))
                        .map(endpoint -> "log_" + endpoint.name().toLowerCase(Locale.ROOT)))
                .isNotEmpty()
                .allMatch(keys::contains);
    }

    @Test
    void whatIsTakenBackIsALineOfItsOwn() {
        Room room = Room.at(Room.COLLECT);
        String base = "/w/" + room.code();
        room.facilitator().closeDoor();
        room.facilitator().post(base + "/undoing");
        assertThat(room.facilitator().get(base + "/log.json").jsonPath().getString("log[0].what"))
                .isEqualTo("angret: stengte for nye");
    }

    @Test
    void whatIsHiddenWithdrawnOrRefusedIsNotInIt() {
        Room room = Room.at(Room.COLLECT);
        String base = "/w/" + room.code();
        Guest guest = room.join();
        room.facilitator().hide(guest.post(room.school(), "Skjult busstur"));
        long idea = guest.post(room.school(), "Hemmelig busstur");
        room.facilitator().post(base + "/ideas/" + idea + "/pin");
        guest.delete(base + "/ideas/" + idea);
        long before = Database.count("select count(*) from logged_deed");
        room.facilitator().post(base + "/step", "to", 99_999_999);
        assertThat(Database.count("select count(*) from logged_deed"))
                .as("refused")
                .isEqualTo(before);
        assertThat(room.facilitator().get(base + "/log.csv").asString()).doesNotContain("busstur");
    }

    @Test
    void aNameThatLooksLikeAFormulaIsNoneInTheFile() {
        Room room = Room.open();
        Person helper = Links.open(room, "=HYPERLINK(\"x\")", "helper");
        helper.post("/w/" + room.code() + "/paper", "theme", room.school(), "texts", "Fra papir");
        Response csv = room.facilitator().get("/w/" + room.code() + "/log.csv");
        assertThat(csv.header("Content-Disposition")).contains("logg.csv");
        assertThat(csv.asString()).contains("'=HYPERLINK").doesNotContain(";=").doesNotContain("\"=");
        assertThat(room.facilitator()
                        .inBrowser()
                        .get("/w/" + room.code() + "/log")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theLogHasAnEnd() throws SQLException {
        Room room = Room.open();
        String base = "/w/" + room.code();
        room.facilitator().closeDoor();
        String many = IntStream.rangeClosed(1, DeedLog.KEPT + 5)
                .mapToObj(number -> "(" + number + ")")
                .collect(Collectors.joining(","));
        Database.change(
                "insert into logged_deed (id, workshop_id, done_at, by_kind, by_name, said, undone, about_link)"
                        + " select -v.n, w.id, w.created_at, 'OWNER', '', 'log_heads', false, ''"
                        + " from workshop w, (values " + many + ") as v(n) where w.code = ?",
                room.code());
        room.facilitator().openDoor();
        assertThat(Database.count(
                        "select count(*) from logged_deed d join workshop w on w.id = d.workshop_id where w.code = '"
                                + room.code() + "'"))
                .isEqualTo(DeedLog.KEPT);
        assertThat(room.facilitator().get(base + "/log.json").jsonPath().getString("log[0].what"))
                .isEqualTo("åpnet for nye");
    }
}
