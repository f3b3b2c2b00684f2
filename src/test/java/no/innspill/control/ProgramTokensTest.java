package no.innspill.control;

import static no.innspill.Problems.refused;
import static no.innspill.Programs.bearer;
import static no.innspill.Programs.make;
import static no.innspill.Programs.token;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import no.innspill.Database;
import no.innspill.EventListener;
import no.innspill.FullRoom;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.access.Secrets;
import org.junit.jupiter.api.Test;

/** Programs are let in by tokens: with the powers of links of that name, by a header and nothing else. */
@QuarkusTest
class ProgramTokensTest {

    @Test
    void anOwnersTokenLeadsAHelpersHelpsAndAnObserversWatches() {
        Room room = Room.at(Room.COLLECT);
        String base = "/w/" + room.code();
        long idea = room.join().post(room.school(), "Felles innlogging");
        Person owner = program(room, "owner");
        Person helper = program(room, "helper");
        Person observer = program(room, "observer");

        assertThat(owner.post(base + "/step", "to", "next").statusCode()).isEqualTo(200);
        assertThat(owner.get(base + "/board?view=control&format=data").statusCode())
                .isEqualTo(200);
        assertThat(helper.post(base + "/ideas/" + idea + "/hiding").statusCode())
                .isEqualTo(200);
        refused(helper.post(base + "/step", "to", "next"), 403, "beyond_this_link");
        assertThat(observer.get(base + "/board?view=observer&format=data").statusCode())
                .isEqualTo(200);
        assertThat(observer.get(base + "/tallies").statusCode()).isEqualTo(200);
        refused(observer.post(base + "/ideas/" + idea + "/hiding"), 403, "beyond_this_link");
        refused(observer.get(base + "/report.json"), 403, "beyond_this_link");
        refused(observer.get(base + "/tokens"), 403, "beyond_this_link");
    }

    @Test
    void noProgramGetsWhatLetsOthersIn() {
        Room room = Room.open();
        String base = "/w/" + room.code();
        Person program = program(room, "owner");
        refused(program.post(base + "/tokens", "name", "Enda et", "kind", "owner"), 403, "not_by_program");
        refused(program.post(base + "/links", "name", "Kari", "kind", "helper"), 403, "not_by_program");
        refused(program.post(base + "/control/link"), 403, "not_by_program");
        refused(program.post(base + "/projector/link"), 403, "not_by_program");
        refused(program.get(base + "/control/sheet"), 403, "not_by_program");
        refused(program.post(base + "/copies"), 403, "not_by_program");
        refused(program.post("/rehearsals", "from", room.code()), 403, "not_by_program");
    }

    @Test
    void whoCopiesATokenIsNotToldThatItIsALink() {
        Room room = Room.open();
        String sheet = room.facilitator()
                .inBrowser()
                .post("/w/" + room.code() + "/tokens", "name", "Robot", "kind", "observer")
                .asString();
        assertThat(sheet).contains(">Kopier tokenet</button>").doesNotContain("Kopier lenken");
    }

    @Test
    void aTokenIsOfOneWorkshopAndOfNoBrowser() {
        Room room = Room.open();
        Room other = Room.open();
        String token = token(room, "owner");
        String step = "/w/" + other.code() + "/step";
        refused(bearer(token).post(step, "to", "next"), 401, "not_facilitator");
        Person browser = new Person();
        browser.cookies().put("innspill-" + room.code() + "-control", token);
        refused(browser.post("/w/" + room.code() + "/step", "to", "next"), 401, "not_facilitator");
        String secret = String.valueOf(room.facilitator().cookies().get("innspill-" + room.code() + "-control"))
                .split("\\.", 2)[0];
        refused(bearer(secret).post("/w/" + room.code() + "/step", "to", "next"), 401, "not_facilitator");
    }

    @Test
    void whoeverShowsATokenHasNoCookies() {
        Room room = Room.open();
        String step = "/w/" + room.code() + "/step";
        Person both = room.facilitator().with("Authorization", "Bearer " + ProgramTokensTest.wrong());
        refused(both.post(step, "to", "next"), 401, "not_facilitator");
        Guest guest = room.join();
        refused(
                guest.with("Authorization", "Bearer " + token(room, "owner")).get("/w/" + room.code() + "/mine"),
                401,
                "not_joined");
        // A proxy's own way to sign in is none of ours.
        assertThat(room.facilitator()
                        .with("Authorization", "Basic YTpi")
                        .post(step, "to", "next")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTokenInAnAddressIsRefusedWhateverItWasFor() {
        Room room = Room.open();
        String token = token(room, "owner");
        for (String query : List.of(
                "?token=",
                "?access_token=",
                "?key=",
                "?view=",
                "?",
                "?a&",
                "?x=a%20",
                "?x=Bearer+",
                "?%20",
                "/",
                "?x=%20")) {
            refused(new Person().get("/w/" + room.code() + "/board" + query + token), 400, "token_in_address");
        }
        refused(new Person().get("/" + token), 400, "token_in_address");
        refused(new Person().get("/w/" + token + "/board"), 400, "token_in_address");
        refused(bearer("x " + token).get("/w/" + room.code() + "/stage"), 401, "not_facilitator");
        refused(new Person().get("/w/" + room.code() + "/events?view=control&t=" + token), 400, "token_in_address");
    }

    @Test
    void aRevokedTokenIsOutAtOnceAndSoIsWhatItFollows() {
        Room room = Room.open();
        String base = "/w/" + room.code();
        Response made = make(room, "observer");
        String token = made.jsonPath().getString("token");
        try (EventListener revoked = follow(room, token, "observer");
                EventListener stays = follow(room, token(room, "owner"), "control")) {
            revoked.await(told -> true);
            stays.await(told -> true);
            long id = made.jsonPath().getLong("id");
            assertThat(room.facilitator().delete(base + "/tokens/" + id).statusCode())
                    .isEqualTo(200);
            revoked.awaitEnd();
            assertThat(revoked.said()).contains("event: end");
            refused(bearer(token).get(base + "/tallies"), 401, "not_facilitator");
            assertThat(stays.hasEnded()).isFalse();
            refused(room.facilitator().delete(base + "/tokens/" + id), 404, "no_such_token");
        }
    }

    @Test
    void aNewControlLinkPutsProgramsOutToo() {
        Room room = Room.open();
        String token = token(room, "owner");
        room.facilitator().post("/w/" + room.code() + "/control/link");
        room.facilitator().next();
        refused(bearer(token).get("/w/" + room.code() + "/tallies"), 401, "not_facilitator");
    }

    @Test
    void theTokenIsToldOnceAndKeptNowhere() {
        Room room = Room.open();
        String key = Secrets.random();
        String base = "/w/" + room.code() + "/tokens";
        Object[] fields = {"name", "Skjerm", "kind", "observer", "key", key};
        String token = room.facilitator().post(base, fields).jsonPath().getString("token");
        assertThat(room.facilitator().post(base, fields).jsonPath().getString("token"))
                .as("a repeat")
                .isEqualTo(token);
        Response list = room.facilitator().get(base);
        assertThat(list.jsonPath().getList("tokens")).hasSize(1);
        assertThat(list.asString()).contains("Skjerm").doesNotContain(token);
        assertThat(room.facilitator().board()).contains("Skjerm").doesNotContain(token);
        assertThat(room.facilitator().get("/w/" + room.code() + "/report.json").asString())
                .doesNotContain(token, "Skjerm");
        assertThat(Database.column("select answer from receipt")).noneMatch(answer -> answer.contains(token));
        assertThat(Database.column("select secret_hash from program_token")).noneMatch(token::equals);
        assertThat(FullRoom.tables()).contains("program_token");
    }

    @Test
    void withoutAScriptTheTokenStandsOnAPageOfItsOwn() {
        Room room = Room.open();
        Response page = room.facilitator()
                .inBrowser()
                .post("/w/" + room.code() + "/tokens", "name", "Skjerm", "kind", "observer");
        assertThat(page.statusCode()).isEqualTo(201);
        assertThat(page.asString()).contains("uthorization: Bearer innspill_");
        refused(
                room.facilitator().post("/w/" + room.code() + "/tokens", "name", "Skjerm", "kind", "boss"),
                422,
                "no_such_token_kind");
        refused(
                room.facilitator().post("/w/" + room.code() + "/tokens", "name", " ", "kind", "owner"),
                422,
                "text_empty");
    }

    @Test
    void thereIsAnEndToHowManyTokensAWorkshopHas() {
        Room room = Room.open();
        for (int i = 0; i < 20; i++) {
            token(room, "observer");
        }
        refused(make(room, "observer"), 409, "too_many");
    }

    private static String wrong() {
        return "innspill_" + Secrets.random();
    }

    private static EventListener follow(Room room, String token, String view) {
        return EventListener.at("/w/" + room.code() + "/events?view=" + view, "Authorization", "Bearer " + token);
    }

    private static Person program(Room room, String kind) {
        return bearer(token(room, kind));
    }
}
