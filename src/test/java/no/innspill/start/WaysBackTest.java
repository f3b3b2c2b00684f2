package no.innspill.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.access.Secrets;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.workshop.JoinCode;
import org.junit.jupiter.api.Test;

/** What the start page and the join page make of the cookies that a browser holds. */
@QuarkusTest
class WaysBackTest {

    @Test
    void theStartPageLeadsBackToWhereverThisBrowserMayGo() {
        Room room = Room.at(Room.COLLECT);
        Person machine = new Person(room.projector());
        machine.cookies().putAll(room.join().cookies());
        assertThat(start(machine))
                .contains("Fortsett: ", "Steg 3 av 15", JoinCode.shown(room.code()))
                .contains("class=\"way\" href=\"/w/" + room.code() + "\"")
                .contains("href=\"/w/" + room.code() + "/projector\"")
                .doesNotContain("href=\"/w/" + room.code() + "/control\"");
        machine.cookies().putAll(room.facilitator().cookies());
        assertThat(start(machine)).contains("class=\"way\" href=\"/w/" + room.code() + "/control\"");
        room.facilitator().end();
        assertThat(start(machine)).contains(Messages.say(Language.NB, "start_way_ended"));
    }

    @Test
    void cookiesThatAreNotRightAreNoWayBackAndTellNothing() {
        Room room = Room.open();
        String empty = start(new Person()).replaceAll("value=\"[^\"]*\"", "");
        Person stranger = new Person();
        for (String role : new String[] {"", "-control", "-projector"}) {
            stranger.cookies().put("innspill-" + room.code() + role, Secrets.random());
            stranger.cookies().put("innspill-222222" + role, Secrets.random());
        }
        stranger.cookies().put("innspill-" + room.code().toLowerCase(java.util.Locale.ROOT), "x");
        assertThat(start(stranger).replaceAll("value=\"[^\"]*\"", "")).isEqualTo(empty);
    }

    @Test
    void aCookieOfOneWorkshopIsNoWayIntoAnother() {
        Room room = Room.open();
        Room other = Room.open();
        String token = room.join().cookies().get("innspill-" + room.code());
        Person mixed = new Person();
        mixed.cookies().put("innspill-" + other.code(), token);
        mixed.cookies().put("innspill-" + room.code(), Secrets.random());
        assertThat(start(mixed)).doesNotContain(room.code(), other.code());
    }

    @Test
    void manyWaysStandBehindAHeadingTheNewestFirst() {
        Person busy = new Person();
        Room first = Room.open();
        busy.cookies().putAll(first.facilitator().cookies());
        for (int i = 0; i < 6; i++) {
            busy.cookies().putAll(Room.open().facilitator().cookies());
        }
        String page = start(busy);
        assertThat(page.split("class=\"way\"", -1)).hasSize(8);
        assertThat(page.substring(page.indexOf("<summary>2 til"))).contains("/w/" + first.code() + "/control");
    }

    @Test
    void whoeverTypesTheirOwnCodeAsAFacilitatorIsShownTheControlView() {
        Room room = Room.open();
        String link = "href=\"/w/" + room.code() + "/control\"";
        Person facilitator = room.facilitator().inBrowser();
        String join = facilitator.get("/w/" + room.code()).asString();
        assertThat(join).contains(Messages.say(Language.NB, "join_yours"), link, "action=\"/w/" + room.code());
        assertThat(room.stranger().page()).doesNotContain(link);
        facilitator.post("/w/" + room.code() + "/participation");
        assertThat(facilitator.get("/w/" + room.code()).asString()).contains(link);
        assertThat(room.join().page()).doesNotContain(link);
    }

    @Test
    void theLanguageThatWasChosenGoesAlongWithTheCode() {
        Room room = Room.open();
        assertThat(new Person().inBrowser().get("/?lang=nn").asString()).contains("name=\"lang\" value=\"nn\"");
        assertThat(start(new Person())).doesNotContain("name=\"lang\"");
        Response way = new Person().inBrowser().get("/join?code=" + room.code() + "&lang=nn");
        assertThat(way.header("Location")).isEqualTo("/w/" + room.code() + "?lang=nn");
        assertThat(new Person().inBrowser().get("/join?code=" + room.code()).header("Location"))
                .isEqualTo("/w/" + room.code());
    }

    @Test
    void aFacilitatorCanSignTheBrowserOut() {
        Room room = Room.open();
        Person facilitator = room.facilitator().inBrowser();
        Response out = facilitator.post("/w/" + room.code() + "/control?_method=DELETE");
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(facilitator.cookies()).isEmpty();
        assertThat(new Person().inBrowser().get(room.controlLink()).statusCode())
                .as("the link itself is as good as before")
                .isEqualTo(303);
    }

    @Test
    void whoeverDepartsLeavesEverythingButTheCookie() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Blir stående");
        Response departed = guest.inBrowser().post("/w/" + room.code() + "/departure", "next", "join");
        assertThat(departed.header("Location")).isEqualTo("/w/" + room.code());
        assertThat(guest.cookies()).isEmpty();
        assertThat(room.facilitator().board()).contains("Blir stående");
        assertThat(guest.page()).contains("data-owner=\"\"").doesNotContain("Blir stående");

        Guest other = room.join();
        Response out = other.inBrowser().post("/w/" + room.code() + "/departure");
        assertThat(out.header("Location")).isEqualTo("/?left=" + room.code());
        assertThat(new Person().inBrowser().get("/?left=" + room.code()).asString())
                .contains("href=\"/w/" + room.code() + "\"");
        assertThat(new Person().inBrowser().get("/?left=%22%3E%3Cb%3E").asString())
                .doesNotContain("id=\"left\"");
    }

    @Test
    void aCookieThatWasKeptElsewhereIsNobodysOnceItsOwnerHasDeparted() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Blir stående");
        Person elsewhere = new Person(guest);
        assertThat(guest.post("/w/" + room.code() + "/departure").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/w/" + room.code() + "/mine").statusCode()).isEqualTo(401);
        assertThat(elsewhere
                        .post("/w/" + room.code() + "/ideas/" + idea, "text", "Endret")
                        .statusCode())
                .isEqualTo(401);
        assertThat(elsewhere.delete("/w/" + room.code() + "/ideas/" + idea).statusCode())
                .isEqualTo(401);
        assertThat(room.facilitator().board()).contains("Blir stående");
        assertThat(guest.post("/w/" + room.code() + "/departure").statusCode())
                .as("whoever sends it once more has departed")
                .isEqualTo(200);
    }

    @Test
    void ofAWorkshopThatIsGoneNothingStaysInTheBrowser() {
        Room room = Room.open();
        Person browser = new Person(room.join()).inBrowser();
        browser.cookies().putAll(room.facilitator().cookies());
        browser.cookies().putAll(room.projector().cookies());
        room.facilitator().delete("/w/" + room.code());
        Response gone = browser.get("/w/" + room.code());
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.asString()).contains("data-code=\"" + room.code() + "\" data-forget");
        assertThat(gone.detailedCookies().asList())
                .extracting(Cookie::getMaxAge)
                .containsOnly(0L);
        assertThat(browser.cookies()).isEmpty();
    }

    private static String start(Person who) {
        return who.inBrowser().get("/").asString();
    }
}
