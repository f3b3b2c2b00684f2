package no.innspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import no.innspill.Database;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanPageTest {

    private Room room;
    private Planner planner;
    private Person browser;

    @BeforeEach
    void open() {
        room = Room.open();
        planner = new Planner(room);
        browser = room.facilitator().inBrowser();
    }

    @Test
    void itShowsEverythingThatIsPlanned() {
        assertThat(planner.page("?lang=en"))
                .contains("value=\"Prøverommet\"", "Hva trenger elevene?</textarea>", "Klima", "Fylke", "Skriv stille")
                .contains("Collect ideas · silent", "11 minutes in all", "The workshop’s language");
    }

    @Test
    void aTextThatIsMissingInALanguageShowsWhatPeopleSee() {
        assertThat(planner.page("?content=nn")).contains("value=\"Skule\"", "value=\"\" placeholder=\"Klima\"");
    }

    @Test
    void aPlainFormComesBackToItsPlaceInItsLanguage() {
        Response answer = browser.post(path("/tags/" + room.tags().get(0)), "label", "Climate", "content", "en");
        assertThat(answer.statusCode()).isEqualTo(303);
        String place = "tags-" + room.tags().get(0);
        assertThat(answer.header("Location")).isEqualTo(path("/plan?content=en&at=" + place + "#" + place));
        assertThat(planner.page("?content=en&at=" + place))
                .contains("<details open", "Climate")
                .containsPattern("data-saved=\"Lagret\">Lagret<");
    }

    @Test
    void aRefusedPlainFormGivesBackWhatWasTyped() {
        Response answer = browser.post(
                path("/steps/" + room.steps().get(0)),
                "_typed",
                "title text* minutes",
                "title",
                "x".repeat(201),
                "text",
                "Hei <b>",
                "minutes",
                "7",
                "kind",
                "welcome");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("name=\"title\" type=\"text\" value=\"" + "x".repeat(201) + "\"")
                .contains("name=\"text\">Hei &lt;b&gt;</textarea>")
                .contains("name=\"minutes\" type=\"text\" value=\"7\"")
                .contains("type=\"hidden\" name=\"kind\" value=\"welcome\"");
    }

    @Test
    void aPlainFormCanRemove() {
        String tag = "/tags/" + room.tags().get(0);
        assertThat(browser.post(path(tag + "?_method=DELETE")).statusCode()).isEqualTo(303);
        assertThat(planner.page("")).doesNotContain(tag);
    }

    @Test
    void aRefusedRemovalIsOfferedAsARemovalAgain() {
        String step = path("/steps/" + room.steps().get(0) + "?_method=DELETE");
        Response answer = browser.post(step, "content", "nb");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("action=\"" + step + "\"", "Dere er i dette steget nå");
    }

    @Test
    void ideasCanBeApprovedFirstFromTheBeginning() {
        assertThat(browser.post(path("/approving"), "back", "plan").header("Location"))
                .isEqualTo(path("/plan"));
        assertThat(planner.page("")).contains("aria-pressed=\"true\">Godkjenn først");
        assertThat(planner.template()).contains("approve_first: true");
        String code = new Person()
                .request()
                .multiPart("file", "own.yaml", planner.template().getBytes(StandardCharsets.UTF_8), "application/yaml")
                .post("/workshops")
                .jsonPath()
                .getString("code");
        assertThat(Database.count("select count(*) from workshop where approving and code = ?", code))
                .isEqualTo(1);
    }

    @Test
    void theTitleIsRenamedInOneLanguage() {
        planner.does("title", "title", "A <new> name", "content", "en");
        assertThat(planner.page("?content=en")).contains("value=\"A &lt;new&gt; name\"");
        assertThat(planner.page("")).contains("value=\"Prøverommet\"");
    }

    @Test
    void theWorkshopSpeaksAnotherLanguage() {
        planner.does("language", "language", "nn");
        assertThat(room.stranger().page()).contains("<html lang=\"nn\"");
        assertThat(planner.template()).startsWith("language: nn");
        planner.mayNot("no_such_language", "language", "language", "fi");
    }

    @Test
    void aLanguageInWhichTwoLabelsLookAlikeIsRefused() {
        planner.does("tags/" + room.tags().get(0), "label", "Costs", "content", "en");
        planner.does("tags/" + room.tags().get(1), "label", "Prices", "content", "en");
        planner.does("language", "language", "en");
        planner.does("language", "language", "nb");
        long third = planner.adds("tags", "label", "Costs", "content", "nn");
        planner.mayNot("label_taken", "language", "language", "en");
        planner.does("tags/" + third, "label", "Pengar", "content", "nn");
        planner.does("language", "language", "en");
    }

    private String path(String rest) {
        return "/w/" + room.code() + rest;
    }

    @Test
    void deletingTheWorkshopAsksFirstAndThenDoesIt() {
        assertThat(planner.page(""))
                .containsPattern("<details id=\"plan-delete\"[^>]*><summary>Slett arbeidsverkstedet")
                .contains("data-confirm=\"Slette arbeidsverkstedet med alt som er i det? Det kan ikke angres.\"");
        assertThat(browser.post(path("?_method=DELETE")).header("Location")).isEqualTo("/");
        assertThat(browser.get(path("/plan")).statusCode()).isEqualTo(404);
    }
}
