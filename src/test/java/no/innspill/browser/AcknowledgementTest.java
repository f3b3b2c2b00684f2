package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import no.innspill.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Only our own answer, with what it promises, is one: networks that want to be signed in to answer too, and say 200. */
@QuarkusTest
class AcknowledgementTest extends BrowserTest {

    private static final String TEXT = "Skrevet bak en portal";

    /** What somebody else on the way says. */
    record Foreign(int status, String type, String body) {

        Route.FulfillOptions answer() {
            return new Route.FulfillOptions()
                    .setStatus(status)
                    .setContentType(type)
                    .setBody(body);
        }
    }

    static List<Foreign> foreignAnswers() {
        return List.of(
                new Foreign(200, "text/html", "<h1>Sign in</h1>"),
                new Foreign(200, "text/html", ""),
                new Foreign(203, "text/html", "<h1>Sign in</h1>"),
                new Foreign(200, "application/json", "{\"portal\":true}"),
                new Foreign(201, "application/json", "{\"id\":1,\"revision\":1,\"waiting\":false}"),
                new Foreign(404, "text/html", "<h1>Not found</h1>"),
                new Foreign(401, "application/json", "{}"));
    }

    @ParameterizedTest
    @MethodSource("foreignAnswers")
    void anIdeaThatSomebodyElseHasAnsweredStaysAndIsSentOnce(Foreign foreign) {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.page().route("**/ideas", route -> route.fulfill(foreign.answer()));
        anne.box(1).fill(TEXT);
        anne.sendButton(1).click();
        assertThat(anne.panel(1).locator(".compose .waits")).hasText(anne.say("common_waits_text"));
        assertThat(anne.box(1)).hasValue(TEXT);
        assertThat(anne.page().locator(".connection")).containsText(anne.say("common_waits_one"));
        assertThat(anne.page().locator("#outbox li")).containsText(TEXT);
        anne.page().unroute("**/ideas");
        assertThat(anne.mine(TEXT)).hasCount(1);
        assertThat(anne.box(1)).hasValue("");
        assertThat(anne.ideas(1)).hasCount(1);
        assertThat(anne.page().locator("#outbox li")).hasCount(0);
        anne.screen().forgive();
    }

    @Test
    void aVoteThatSomebodyElseHasAnsweredSaysThatItWaits() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Svømmehall");
        room.goTo(Room.VOTE);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.hasLeft(1, 3);
        anne.page()
                .route("**/vote", route -> route.fulfill(foreignAnswers().get(0).answer()));
        anne.voteButton("Svømmehall").click();
        assertThat(anne.page().locator(".vote .waits")).hasText(anne.say("common_waits_vote"));
        assertThat(anne.voteButton("Svømmehall")).hasAttribute("aria-pressed", "mixed");
        anne.page().unroute("**/vote");
        assertThat(anne.voteButton("Svømmehall")).hasAttribute("aria-pressed", "true");
        assertThat(anne.page().locator(".vote .waits")).hasCount(0);
        anne.hasLeft(1, 2);
        assertThat(anne.page().locator("#said")).hasText(anne.counting("board_left", 2));
        anne.screen().forgive();
    }

    @Test
    void aPageIsNotSentAwayByWhatAProxySaysOfTheBoard() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.LAPTOP);
        anne.page().evaluate("window.sameage = true");
        int[] asked = {0};
        anne.page().route("**/board?**", route -> {
            asked[0]++;
            route.fulfill(new Foreign(404, "text/html", "<h1>nginx</h1>").answer());
        });
        anne.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        anne.page().waitForCondition(() -> asked[0] > 1);
        assertThat(anne.page().evaluate("window.sameage")).isEqualTo(true);
        anne.page().unroute("**/board?**");
        room.join().post(room.school(), "Etterpå");
        assertThat(anne.card("Etterpå")).isVisible();
        anne.screen().forgive();
    }

    @Test
    void whatWaitsIsListedAndSentByItselfAfterAReload() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.page().route("**/ideas", Route::abort);
        anne.box(1).fill(TEXT);
        anne.sendButton(1).click();
        assertThat(anne.page().locator("#outbox li")).containsText(TEXT);
        anne.page().reload();
        assertThat(anne.page().locator("#outbox li")).containsText(TEXT);
        assertThat(anne.page().locator(".connection")).containsText(anne.say("common_waits_one"));
        anne.page().unroute("**/ideas");
        assertThat(anne.mine(TEXT)).hasCount(1);
        assertThat(anne.box(1)).hasValue("");
        assertThat(anne.ideas(1)).hasCount(1);
        assertThat(anne.page().evaluate("Object.values(localStorage).join()"))
                .asString()
                .doesNotContain(TEXT);
        anne.screen().forgive();
    }

    @Test
    void allThatWaitsIsCountedAndListedAndNoneOfItsTextsIsLostWhenItIsNotTaken() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.page().route("**/ideas", Route::abort);
        for (int n = 1; n <= 4; n++) {
            anne.box(1).fill("Uten nett nummer " + n);
            anne.sendButton(1).click();
        }
        assertThat(anne.page().locator("#outbox li")).hasCount(4);
        assertThat(anne.page().locator("#unsent")).hasText(anne.counting("common_waits", 4));
        room.goTo(Room.VOTE);
        assertThat(anne.heading()).containsText("Stem");
        anne.page().unroute("**/ideas");
        assertThat(anne.page().locator("#outbox li")).hasCount(0);
        assertThat(anne.kept()).hasCount(4);
        anne.page().reload();
        assertThat(anne.live().kept()).hasCount(4);
        for (int n = 1; n <= 4; n++) {
            assertThat(anne.kept().nth(n - 1)).hasValue("Uten nett nummer " + n);
        }
        anne.screen().forgive();
    }

    @Test
    void aVoteThatComesTooLateSaysWhichItWas() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), TEXT);
        room.goTo(Room.VOTE);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.page().route("**/vote", Route::abort);
        anne.voteButton(TEXT).click();
        assertThat(anne.page().locator("#outbox li")).containsText(TEXT);
        room.goTo(Room.RESULTS);
        assertThat(anne.heading()).containsText("Resultat");
        anne.page().unroute("**/vote");
        assertThat(anne.page().locator("#notice")).containsText(TEXT);
        anne.screen().forgive();
    }

    @Test
    void whatWaitsCanBeTakenBack() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.page().route("**/ideas", Route::abort);
        anne.box(1).fill(TEXT);
        anne.sendButton(1).click();
        anne.button("board_outbox_drop").click();
        assertThat(anne.page().locator("#outbox")).isHidden();
        anne.page().unroute("**/ideas");
        anne.box(1).fill("Et annet");
        anne.sendButton(1).click();
        assertThat(anne.mine("Et annet")).isVisible();
        assertThat(anne.ideas(1)).hasCount(1);
        anne.screen().forgive();
    }
}
