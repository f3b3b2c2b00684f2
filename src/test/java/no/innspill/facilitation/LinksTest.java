package no.innspill.facilitation;

import static no.innspill.Problems.refused;
import static no.innspill.Problems.refusedOnAPage;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import no.innspill.Database;
import no.innspill.Facilitator;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.access.Secrets;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinksTest {

    /** As a client makes one: 128 random bits. */
    private static final String KEY = "q7ZkX2vB9tLm4RcW8sNy1A";

    @Test
    void theControlSecretHas128BitsAndIsKeptAsAHashOnly() {
        Room room = Room.open();
        String secret = secret(room);
        assertThat(secret).matches("[A-Za-z0-9_-]{22}");
        assertThat(Database.holds(secret)).isFalse();
        assertThat(Database.column("select control_hash from workshop where code = ?", room.code()))
                .containsExactly(Secrets.hash(secret));
    }

    @Test
    void theControlLinkLetsInOnAnotherMachineAndLeavesTheAddressAtOnce() {
        Room room = Room.open();
        Person elsewhere = new Person().inBrowser();
        Response answer = elsewhere.get(room.controlLink());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/w/" + room.code() + "/control");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        Cookie cookie = answer.detailedCookie("innspill-" + room.code() + "-control");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Lax");
        Response page = elsewhere.get("/w/" + room.code() + "/control");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).doesNotContain(secret(room));
    }

    @Test
    void theSheetHoldsTheLinkAndSendsNoReferrer() {
        Room room = Room.open();
        Response sheet = room.facilitator().inBrowser().get("/w/" + room.code() + "/control/sheet");
        assertThat(sheet.asString())
                .contains(room.controlLink())
                .contains("<meta name=\"referrer\" content=\"no-referrer\">");
        assertThat(sheet.header("Cache-Control")).isEqualTo("no-store");
        refusedOnAPage(
                room.join().inBrowser().get("/w/" + room.code() + "/control/sheet"),
                401,
                Language.NB,
                "refusal_not_facilitator");
    }

    @Test
    void aRenewedControlLinkShutsOutTheOldOne() {
        Room room = Room.open();
        Person old = new Person().inBrowser();
        old.get(room.controlLink());
        Facilitator facilitator = room.facilitator();

        assertThat(facilitator.post("/w/" + room.code() + "/control/link").statusCode())
                .isEqualTo(200);
        facilitator.next();

        assertThat(new Person().inBrowser().get(room.controlLink()).statusCode())
                .isEqualTo(401);
        assertThat(old.get("/w/" + room.code() + "/control").statusCode()).isEqualTo(401);
        refused(
                old.with("Accept", "application/json").post("/w/" + room.code() + "/step", "to", "next"),
                401,
                "not_facilitator");
        assertThat(old.with("Accept", "application/json")
                        .get("/w/" + room.code() + "/board?view=control")
                        .statusCode())
                .isEqualTo(401);
        assertThat(OpenScreen.statusOf(old, "/live/" + room.code() + "?view=control", null))
                .isEqualTo(401);
        assertThat(secret(room)).doesNotContain(facilitator.cookies().get("innspill-" + room.code() + "-control"));
    }

    @Test
    void theOldControlLinkWorksUntilTheNewOneHasBeenUsed() {
        Room room = Room.open();
        Person facilitator = new Person();
        facilitator.inBrowser().get(room.controlLink());
        String link = "/w/" + room.code() + "/control/link";

        String cookie = "innspill-" + room.code() + "-control";
        assertThat(new Person(facilitator).post(link, "key", "1").cookie(cookie))
                .as("any key will do for who is known")
                .isEqualTo(new Person(facilitator).post(link, "key", "1").cookie(cookie));
        Response lost = new Person(facilitator).post(link, "key", KEY);
        Response again = new Person(facilitator).post(link, "key", KEY);
        assertThat(again.cookie(cookie)).isEqualTo(lost.cookie(cookie));
        assertThat(facilitator.get("/w/" + room.code() + "/control").statusCode())
                .as("the answer was lost twice, and nobody is locked out")
                .isEqualTo(200);

        facilitator.cookies().put(cookie, again.cookie(cookie));
        assertThat(facilitator.post("/w/" + room.code() + "/step", "to", "next").statusCode())
                .isEqualTo(200);
        assertThat(new Person().inBrowser().get(room.controlLink()).statusCode())
                .isEqualTo(401);
        assertThat(facilitator.post(link, "key", KEY).cookie(cookie)).isEqualTo(again.cookie(cookie));
        assertThat(facilitator.post("/w/" + room.code() + "/step", "to", "back").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRefusedCommandByTheNewLinkEndsTheOldOneAsAnyRequestDoes() {
        Room room = Room.open();
        Person old = new Person(room.facilitator());
        room.facilitator().post("/w/" + room.code() + "/control/link");
        room.facilitator().post("/w/" + room.code() + "/step", "to", "99999999");
        // What is done for a workshop is done in its turn.
        room.join();
        assertThat(old.get("/w/" + room.code() + "/control").statusCode()).isEqualTo(401);
    }

    @Test
    void aWrongKeyIsRefusedAndSetsNothing() {
        Room room = Room.open();
        Room other = Room.open();
        for (String key : new String[] {"", "x", Secrets.random(), secret(other)}) {
            Person stranger = new Person().inBrowser();
            Response answer = stranger.get("/w/" + room.code() + "/control?key=" + key);
            refusedOnAPage(answer, 401, Language.NB, "refusal_not_facilitator");
            assertThat(stranger.cookies()).isEmpty();
        }
    }

    @Test
    void theProjectorLinkLetsInToLookAndToNothingElse() {
        Room room = Room.at(Room.COLLECT);
        Person machine = new Person().inBrowser();
        Response answer = machine.get(room.projectorLink());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/w/" + room.code() + "/projector");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        Response wall = machine.get("/w/" + room.code() + "/projector");
        assertThat(wall.statusCode()).isEqualTo(200);
        assertThat(wall.asString()).doesNotContain("method=\"post\"");
        Person program = machine.with("Accept", "application/json");
        refused(program.post("/w/" + room.code() + "/ideas", "theme", room.school(), "text", "x"), 401, "not_joined");
        refused(program.post("/w/" + room.code() + "/done"), 401, "not_joined");
        assertThat(program.get("/w/" + room.code() + "/board?view=control").statusCode())
                .isEqualTo(401);
        assertThat(program.get("/w/" + room.code() + "/board?view=participant").statusCode())
                .isEqualTo(401);
        assertThat(machine.get("/w/" + room.code() + "/control").statusCode()).isEqualTo(401);
    }

    @Test
    void aRenewedProjectorLinkShutsOutTheOldOne() {
        Room room = Room.open();
        Person machine = room.projector();
        room.facilitator().post("/w/" + room.code() + "/projector/link");
        assertThat(machine.inBrowser().get("/w/" + room.code() + "/projector").statusCode())
                .isEqualTo(401);
        assertThat(machine.get("/w/" + room.code() + "/board?view=projector").statusCode())
                .isEqualTo(401);
        assertThat(new Person().inBrowser().get(room.projectorLink()).statusCode())
                .isEqualTo(401);
        assertThat(OpenScreen.statusOf(machine, "/live/" + room.code() + "?view=projector", null))
                .isEqualTo(401);
    }

    @Test
    void theJoinAddressIsOneOfThoseOnOffer() {
        Room room = Room.open();
        long revision = room.revision();
        refused(
                room.facilitator().post("/w/" + room.code() + "/address", "address", "https://evil.example"),
                422,
                "no_such_address");
        assertThat(room.revision()).isEqualTo(revision);
        assertThat(room.facilitator().board()).doesNotContain("evil.example");
    }

    private static String secret(Room room) {
        return room.controlLink().substring(room.controlLink().indexOf("key=") + 4);
    }
}
