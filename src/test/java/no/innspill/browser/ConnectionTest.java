package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever happens to the network, screens come back by themselves and show the truth. */
@QuarkusTest
class ConnectionTest extends BrowserTest {

    private static final String LIVE = "**/live/**";

    @Test
    void aPhoneThatWasOfflineShowsTheTruthWithoutAReload() {
        Meeting meeting = meeting().advanceTo("collect").advanceTo("collect");
        ParticipantPage anne = participant(meeting, Device.PHONE);
        anne.page().evaluate("window.sameage = true");
        anne.screen().context().setOffline(true);
        assertThat(anne.connection()).hasText(anne.say("common_offline"));
        meeting.guest().posts(1, "Skrevet i mellomtiden");
        meeting.advanceTo("group");
        anne.screen().context().setOffline(false);
        assertThat(anne.heading()).containsText("Grupper");
        assertThat(anne.card("Skrevet i mellomtiden")).isVisible();
        assertThat(anne.live().connection()).hasText(anne.say("common_live"));
        assertThat(anne.page().evaluate("window.sameage")).isEqualTo(true);
        anne.screen().forgive();
    }

    @Test
    void whereNoSocketGetsThroughThePageFetchesAndSaysSo() {
        Meeting meeting = meeting().advanceTo("collect").advanceTo("collect");
        Screen screen = screen(Device.PHONE);
        screen.page().routeWebSocket(LIVE, WebSocketRoute::close);
        screen.open(meeting.board());
        ParticipantPage anne = ParticipantPage.in(screen, meeting.language());
        anne.button("join_join").click();
        assertThat(anne.connection()).hasText(anne.say("common_polling"));
        meeting.guest().posts(1, "Hentet, ikke sendt");
        assertThat(anne.card("Hentet, ikke sendt")).isVisible();
        anne.post(1, "Og svart på");
        screen.forgive();
    }

    @Test
    void allScreensAreBackAfterTheServerWasAway() {
        Meeting meeting = meeting().advanceTo("collect").advanceTo("collect");
        ControlPage control = control(meeting);
        ProjectorPage wall = projector(meeting);
        ParticipantPage anne = participant(meeting, Device.PHONE);
        anne.box(1).fill("Midt i en setning");
        for (Page page : new Page[] {control.page(), wall.page(), anne.page()}) {
            goAway(page);
        }
        meeting.guest().posts(1, "Kom mens alle var borte");
        for (Page page : new Page[] {control.page(), wall.page(), anne.page()}) {
            assertThat(page.locator("body")).hasAttribute("data-connection", "offline");
            comeBack(page);
        }
        assertThat(control.card("Kom mens alle var borte")).isVisible();
        assertThat(wall.card("Kom mens alle var borte")).isVisible();
        assertThat(anne.card("Kom mens alle var borte")).isVisible();
        assertThat(anne.live().box(1)).hasValue("Midt i en setning");
        anne.sendButton(1).click();
        assertThat(anne.mine("Midt i en setning")).isVisible();
        control.screen().forgive();
        wall.screen().forgive();
        anne.screen().forgive();
    }

    private static void goAway(Page page) {
        page.routeWebSocket(LIVE, WebSocketRoute::close);
        page.route("**/w/**", route -> route.abort("connectionrefused"));
        page.evaluate("window.dispatchEvent(new Event('online'))");
    }

    private static void comeBack(Page page) {
        page.unroute("**/w/**");
        page.routeWebSocket(LIVE, WebSocketRoute::connectToServer);
    }

    @Test
    void aScreenThatWakesUpFetchesEvenIfItsSocketLooksFine() {
        Meeting meeting = meeting().advanceTo("collect").advanceTo("collect");
        Screen screen = screen(Device.PHONE);
        screen.page().routeWebSocket(LIVE, socket -> socket.connectToServer().onMessage(frame -> {
            // Open in name only: nothing gets through.
        }));
        ParticipantPage anne = ParticipantPage.joining(screen, meeting, meeting.language());
        meeting.guest().posts(1, "Sett ved oppvåkning");
        anne.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(anne.card("Sett ved oppvåkning")).isVisible();
        meeting.order("/step", Map.of("to", "next"));
        anne.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(anne.heading()).containsText("Grupper");
    }
}
