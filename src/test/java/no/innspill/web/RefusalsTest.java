package no.innspill.web;

import static no.innspill.Problems.refused;
import static no.innspill.Problems.refusedOnAPage;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a refusal is told: problem details for programs, a page for browsers, in the user's language. */
@QuarkusTest
class RefusalsTest {

    @ParameterizedTest
    @EnumSource
    void aProgramReadsWhyInItsLanguage(Language language) {
        Response answer = new Person().with("Accept-Language", language.tag()).get("/w/AAAAAA/mine");
        refused(answer, 404, "no_such_workshop");
        assertThat(answer.jsonPath().getString("detail")).isEqualTo(Messages.say(language, "refusal_no_such_workshop"));
        assertThat(answer.jsonPath().getString("title")).isEqualTo(Messages.say(language, "refusal_title_404"));
    }

    @ParameterizedTest
    @EnumSource
    void aBrowserGetsAPageInItsLanguage(Language language) {
        refusedOnAPage(
                new Person().inBrowser().with("Accept-Language", language.tag()).get("/w/AAAAAA"),
                404,
                language,
                "refusal_no_such_workshop");
    }

    @ParameterizedTest
    @EnumSource
    void aParticipantIsRefusedInTheLanguageChosenOnJoining(Language language) {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join("lang", language.tag());
        Response answer = guest.askToPost(room.school(), "");
        assertThat(answer.jsonPath().getString("detail"))
                .isEqualTo(Messages.say(language, "refusal_text_empty", 0, 500));
    }

    @Test
    void whatWasTypedStandsOnThePageThatRefusesIt() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        room.facilitator().closeStep();
        String typed = "Et langt og \"viktig\" innspill\n</textarea><script>alert(1)</script>";

        Response page = guest.inBrowser()
                .post(
                        "/w/" + room.code() + "/ideas",
                        "theme",
                        room.school(),
                        "text",
                        typed,
                        "tag",
                        room.tags().get(0),
                        "key",
                        "ideas-1");

        refusedOnAPage(page, 409, Language.NB, "refusal_step_closed");
        assertThat(page.asString())
                .contains(
                        "Et langt og &quot;viktig&quot; innspill\n&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("action=\"/w/" + room.code() + "/ideas\"")
                .contains("name=\"theme\" value=\"" + room.school() + "\"")
                .contains("name=\"tag\" value=\"" + room.tags().get(0) + "\"")
                .doesNotContain("ideas-1")
                .doesNotContain("<script>alert");
    }

    @Test
    void theFormOnThatPageWorksOnceTheStepIsOpenAgain() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        room.facilitator().closeStep();
        Person browser = guest.inBrowser();
        Object[] fields = {"theme", room.school(), "text", "Ikke mist dette", "key", "k1"};
        assertThat(browser.post("/w/" + room.code() + "/ideas", fields).statusCode())
                .isEqualTo(409);
        room.facilitator().reopenStep();
        // The refused key is left out of the page's form: with it the same refusal would come again.
        assertThat(browser.post("/w/" + room.code() + "/ideas", "theme", room.school(), "text", "Ikke mist dette")
                        .statusCode())
                .isEqualTo(303);
        assertThat(guest.board()).contains("Ikke mist dette");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing/here", "/w", "/w/AAAAAA/nothing", "/assets/js/nothing.js", "/w/AAAAAA/ideas/7"})
    void anUnknownPageHasAPageOfItsOwn(String path) {
        Response page = new Person().inBrowser().with("Accept-Language", "nn").get(path);
        assertThat(page.statusCode()).isIn(404, 405);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.asString()).contains("<html lang=\"nn\"").contains("href=\"/\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing/here", "/w/AAAAAA/nothing", "/w/AAAAAA/ideas/7"})
    void anUnknownAddressIsAProblemForAProgram(String path) {
        Response answer = new Person().get(path);
        assertThat(answer.statusCode()).isIn(404, 405);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven", "7.5", "99999999999999999999", "-", "%00"})
    void anIdThatIsNoNumberIsNotFound(String id) {
        Room room = Room.at(Room.COLLECT);
        Response answer = room.join()
                .request()
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .body("text=x")
                .post("/w/" + room.code() + "/ideas/" + id);
        refused(answer, 404, "no_such_page");
    }

    @Test
    void aBodyThatIsNoFormIsTurnedDownInWords() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long revision = room.revision();
        Response answer = guest.request()
                .contentType("application/json")
                .body("{\"theme\":1,\"text\":\"x\"}")
                .post("/w/" + room.code() + "/ideas");
        refused(answer, 415, "not_a_form");
        assertThat(room.revision()).isEqualTo(revision);
    }
}
