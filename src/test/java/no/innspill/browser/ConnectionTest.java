package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import no.innspill.Room;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;

/** Whatever happens to the network, screens come back by themselves and show the truth. */
@QuarkusTest
class ConnectionTest extends BrowserTest {

    /** Whether what counts alarms and the button for the next step are what one would touch in their middle. */
    private static final String IN_SIGHT =
            """
            () => ['#alarms > summary', '.steering-next'].map((which) => {
              const place = document.querySelector(which);
              const { left, top, width, height } = place.getBoundingClientRect();
              const touched = document.elementFromPoint(left + width / 2, top + height / 2);
              return place.contains(touched);
            })""";

    @Test
    void aPhoneThatWasOfflineShowsTheTruthWithoutAReload() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.page().evaluate("window.sameage = true");
        anne.screen().context().setOffline(true);
        assertThat(anne.connection()).hasText(anne.say("common_offline"));
        room.join().post(room.school(), "Skrevet i mellomtiden");
        room.goTo(Room.GROUP);
        anne.screen().context().setOffline(false);
        assertThat(anne.heading()).containsText("Grupper");
        assertThat(anne.card("Skrevet i mellomtiden")).isVisible();
        assertThat(anne.live().connection()).hasText(anne.say("common_live"));
        assertThat(anne.page().evaluate("window.sameage")).isEqualTo(true);
        anne.screen().forgive();
    }

    @Test
    void whereNoSocketGetsThroughThePageFetchesAndSaysSo() {
        Room room = Room.at(Room.COLLECT);
        Screen screen = screen(Device.PHONE);
        Network.of(screen).withoutSockets();
        screen.open("/" + room.code());
        ParticipantPage anne = ParticipantPage.in(screen, Language.NB);
        anne.button("join_join").click();
        assertThat(anne.connection()).hasText(anne.say("common_polling"));
        room.join().post(room.school(), "Hentet, ikke sendt");
        assertThat(anne.card("Hentet, ikke sendt")).isVisible();
        anne.post(1, "Og svart på");
        room.goTo(Room.GROUP);
        assertThat(anne.heading()).containsText("Grupper");
        screen.forgive();
    }

    @Test
    void allScreensAreBackAfterTheServerWasAway() {
        Room room = Room.at(Room.COLLECT);
        List<Screen> screens = List.of(screen(Device.LAPTOP), screen(Device.PROJECTOR), screen(Device.PHONE));
        List<Network> networks = screens.stream().map(Network::of).toList();
        ControlPage control = ControlPage.open(screens.get(0), room);
        ProjectorPage wall = ProjectorPage.open(screens.get(1), room);
        ParticipantPage anne = ParticipantPage.joining(screens.get(2), room, Language.NB);
        anne.box(1).fill("Midt i en setning");
        networks.forEach(Network::cut);
        for (Screen screen : screens) {
            assertThat(screen.page().locator("body")).hasAttribute("data-connection", "offline");
        }
        room.join().post(room.school(), "Kom mens alle var borte");
        networks.forEach(Network::restore);
        assertThat(control.card("Kom mens alle var borte")).isVisible();
        assertThat(wall.card("Kom mens alle var borte")).isVisible();
        assertThat(anne.card("Kom mens alle var borte")).hasCount(1);
        assertThat(anne.live().box(1)).hasValue("Midt i en setning");
        anne.sendButton(1).click();
        assertThat(anne.mine("Midt i en setning")).isVisible();
        screens.forEach(Screen::forgive);
    }

    /** A room that loses its network asks for what is each one's own only where something can have happened to it. */
    @Test
    void whoHasMissedNothingDoesNotAskForWhatIsTheirsAgain() {
        Room room = Room.at(Room.COLLECT);
        Screen screen = screen(Device.PHONE);
        Network network = Network.of(screen);
        ParticipantPage anne = ParticipantPage.joining(screen, room, Language.NB);
        anne.post(1, "Mitt eget");
        anne.live();
        screen.page().waitForLoadState(LoadState.NETWORKIDLE);
        List<String> asked = new ArrayList<>();
        screen.page().onRequest(request -> {
            if (request.url().endsWith("/mine")) {
                asked.add(request.url());
            }
        });
        away(anne, network, () -> {});
        away(anne, network, () -> {});
        assertThat(asked).isEmpty();

        screen.page()
                .waitForResponse(
                        response -> response.url().endsWith("/mine"),
                        () -> away(anne, network, () -> room.goTo(Room.GROUP)));
        assertThat(anne.heading()).containsText("Grupper");
        assertThat(asked).hasSize(1);
        screen.forgive();
    }

    /** No board moves with an idea that nobody else sees. */
    @Test
    void whatHappenedToAnIdeaThatWaitsIsLearntAfterwards() {
        Room room = Room.at(Room.COLLECT);
        room.facilitator().post("/w/" + room.code() + "/approving");
        Screen screen = screen(Device.PHONE);
        Network network = Network.of(screen);
        ParticipantPage anne = ParticipantPage.joining(screen, room, Language.NB);
        anne.post(1, "Venter på lov");
        String idea = anne.mine("Venter på lov").getAttribute("id").replaceFirst("\\D+", "");
        away(anne, network, () -> room.facilitator()
                .post("/w/" + room.code() + "/ideas/" + idea + "/hiding", "reason", "off_topic"));
        assertThat(anne.mine("Venter på lov")).containsText(anne.say("moderation_reason_off_topic"));
        screen.forgive();
    }

    /** The network goes, something happens, it is there again and the board has been fetched. */
    private static void away(ParticipantPage page, Network network, Runnable meanwhile) {
        network.cut();
        assertThat(page.screen().page().locator("body")).hasAttribute("data-connection", "offline");
        meanwhile.run();
        page.screen().page().waitForResponse(response -> response.url().contains("/board?"), network::restore);
        page.live();
    }

    @Test
    void whoHasScrolledDownTheControlViewSeesThatTheServerIsAway() {
        Room room = Room.at(Room.COLLECT);
        Screen screen = screen(Device.LAPTOP);
        Network network = Network.of(screen);
        ControlPage control = ControlPage.open(screen, room);
        network.cut();
        assertThat(screen.page().locator("body")).hasAttribute("data-connection", "offline");
        assertThat(control.page().locator("#alarms")).hasAttribute("data-count", "1");
        assertThat(control.page().locator("#cut")).hasText(control.say("common_offline"));
        for (int width : List.of(1024, 1366, 1920)) {
            screen.page().setViewportSize(width, 700);
            control.page().evaluate("scrollTo(0, 150)");
            assertThat(control.page().evaluate(IN_SIGHT)).as("%d wide", width).isEqualTo(List.of(true, true));
        }
        network.restore();
        assertThat(screen.page().locator("body")).hasAttribute("data-connection", "live");
        screen.forgive();
    }

    @Test
    void aSocketThatOpensAndSaysNothingIsNotCalledConnected() {
        Room room = Room.at(Room.COLLECT);
        Screen screen = screen(Device.PHONE);
        Network.of(screen).withFrames(0);
        screen.open("/" + room.code());
        ParticipantPage anne = ParticipantPage.in(screen, Language.NB);
        anne.button("join_join").click();
        assertThat(anne.connection()).hasText(anne.say("common_polling"));
        room.join().post(room.school(), "Kom uten socket");
        assertThat(anne.card("Kom uten socket")).isVisible();
        room.goTo(Room.GROUP);
        assertThat(anne.heading()).containsText("Grupper");
        assertThat(anne.connection()).hasText(anne.say("common_polling"));
    }

    @Test
    void aSocketThatFallsSilentIsLeftForAnother() {
        Room room = Room.at(Room.COLLECT);
        List<Screen> screens = List.of(screen(Device.PROJECTOR), screen(Device.PHONE));
        List<Network> networks = screens.stream().map(Network::of).toList();
        ProjectorPage wall = ProjectorPage.open(screens.get(0), room);
        ParticipantPage anne = ParticipantPage.joining(screens.get(1), room, Language.NB);
        networks.forEach(network -> network.withFrames(0));
        room.join().post(room.school(), "Kom i stillheten");
        assertThat(anne.card("Kom i stillheten")).isVisible();
        assertThat(wall.card("Kom i stillheten")).isVisible();
        for (Screen screen : screens) {
            assertThat(screen.page().locator("body")).not().hasAttribute("data-connection", "live");
        }
        networks.forEach(network -> network.withFrames(Integer.MAX_VALUE));
        for (Screen screen : screens) {
            assertThat(screen.page().locator("body")).hasAttribute("data-connection", "live");
        }
    }

    @Test
    void aScreenThatWakesUpFetchesEvenIfItsSocketLooksFine() {
        Room room = Room.at(Room.COLLECT);
        Screen screen = screen(Device.PHONE);
        Network network = Network.of(screen);
        ParticipantPage anne = ParticipantPage.joining(screen, room, Language.NB);
        network.withFrames(0);
        room.join().post(room.school(), "Sett ved oppvåkning");
        anne.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(anne.card("Sett ved oppvåkning")).isVisible();
        room.goTo(Room.GROUP);
        anne.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(anne.heading()).containsText("Grupper");
    }
}
