package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;

/** What the facilitator may have taken away stays readable on no page that cannot know of it. */
@QuarkusTest
class DeadPageTest extends BrowserTest {

    private static final Pattern PARTICIPANT = Pattern.compile(".*/participant.*\\.js");
    private static final Pattern STYLESHEET = Pattern.compile(".*\\.css(\\?.*)?");
    private static final Pattern PROJECTOR = Pattern.compile(".*/projector.*\\.js");

    private static Room roomWithAnIdea() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Noe som kan bli skjult");
        return room;
    }

    private static Locator card(Page page) {
        return page.getByText("Noe som kan bli skjult");
    }

    @Test
    void aPageWhoseScriptNeverCameSaysSoAndCoversWhatOthersHaveWritten() {
        Room room = roomWithAnIdea();
        for (Language language : Language.values()) {
            Screen screen = screen(Device.PHONE);
            Page page = screen.page();
            page.route(PARTICIPANT, Route::abort);
            screen.open("/w/" + room.code() + "?lang=" + language.tag());
            page.locator("form.join button").click();
            assertThat(page.locator(".unstarted")).isVisible();
            assertThat(page.locator(".unstarted")).containsText(Messages.say(language, "common_unstarted"));
            assertThat(card(page).first()).not().isVisible();
            assertThat(page.locator("textarea").first()).isVisible();
            page.unroute(PARTICIPANT);
            page.locator(".unstarted a").click();
            assertThat(card(page).first()).isVisible();
            assertThat(page.locator(".unstarted")).isHidden();
            screen.forgive();
        }
    }

    @Test
    void aScriptThatIsMissingOnceIsFetchedAgain() {
        Room room = roomWithAnIdea();
        Screen screen = screen(Device.PHONE);
        screen.page().route(PARTICIPANT, Route::abort, new Page.RouteOptions().setTimes(1));
        screen.open("/" + room.code());
        screen.page().locator("form.join button").click();
        ParticipantPage anne = ParticipantPage.in(screen, Language.NB).live();
        assertThat(card(anne.page()).first()).isVisible();
        screen.forgive();
    }

    @Test
    void aWallWhoseScriptIsBrokenShowsNoIdeas() {
        Room room = roomWithAnIdea();
        Screen screen = screen(Device.PROJECTOR);
        screen.page()
                .route(
                        PROJECTOR,
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/javascript")
                                .setBody("this is no script")));
        screen.open(room.projectorLink());
        assertThat(screen.page().locator(".unstarted")).isVisible();
        assertThat(card(screen.page())).not().isVisible();
        screen.forgive();
    }

    @Test
    void aStylesheetThatNeverComesHoldsUpNothingAndSaysNothingWrong() {
        Room room = roomWithAnIdea();
        Screen screen = screen(Device.PHONE);
        Page page = screen.page();
        screen.open("/" + room.code());
        page.locator("form.join button").click();
        assertThat(card(page).first()).isVisible();
        page.clock().install();
        // Its connection opens, and then nothing comes.
        page.route(STYLESHEET, route -> {});
        page.navigate(page.url(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        assertThat(page.locator("html")).hasClass("no-js");
        page.clock().runFor(17_000);
        assertThat(page.locator("html")).hasClass("js");
        assertThat(page.locator("#connection")).hasText(Messages.say(Language.NB, "common_live"));
        assertThat(page.locator(".unstarted")).isHidden();
        assertThat(card(page).first()).isVisible();
        page.route("**/*", Route::abort);
        screen.context().setOffline(true);
        page.clock().runFor(90_000);
        assertThat(page.locator("#stale")).isVisible();
        assertThat(card(page).first()).not().isVisible();
        screen.forgive();
    }

    @Test
    void aStylesheetThatIsMissingOnceIsFetchedAgain() {
        Room room = roomWithAnIdea();
        Screen screen = screen(Device.PHONE);
        screen.page().route(STYLESHEET, Route::abort, new Page.RouteOptions().setTimes(1));
        screen.open("/" + room.code());
        assertThat(screen.page().locator("link[rel=stylesheet][data-again]")).hasCount(1);
        assertThat(screen.page().locator(".brand")).hasCSS("text-decoration-line", "none");
        screen.forgive();
    }

    @Test
    void withoutScriptsAtAllEverythingIsReadable() {
        Room room = roomWithAnIdea();
        Screen screen = screen(Device.PHONE.options().setJavaScriptEnabled(false));
        screen.open("/" + room.code());
        screen.page().locator("form.join button").click();
        assertThat(card(screen.page()).first()).isVisible();
        assertThat(screen.page().locator(".unstarted")).isHidden();
    }

    @Test
    void aPageThatHasHeardNothingForAMinuteCoversWhatOthersHaveWrittenUntilItHearsAgain() {
        Room room = roomWithAnIdea();
        Screen phone = screen(Device.PHONE);
        Screen projector = screen(Device.PROJECTOR);
        phone.page().clock().install();
        projector.page().clock().install();
        Network phones = Network.of(phone);
        Network walls = Network.of(projector);
        ParticipantPage anne = ParticipantPage.joining(phone, room, Language.NB);
        ProjectorPage wall = ProjectorPage.open(projector, room);
        anne.box(1).fill("Skrevet uten nett");
        phones.cut();
        walls.cut();
        assertThat(projector.page().locator("#connection")).isHidden();
        projector.page().clock().runFor(15_000);
        assertThat(projector.page().locator("#connection")).isVisible();
        assertThat(projector.page().locator("#connection")).hasText(Messages.say(Language.NB, "common_offline"));
        assertThat(wall.card("Noe som kan bli skjult")).isVisible();
        phone.page().clock().runFor(70_000);
        projector.page().clock().runFor(55_000);
        assertThat(phone.page().locator("#stale")).isVisible();
        assertThat(projector.page().locator("#stale")).isVisible();
        assertThat(anne.card("Noe som kan bli skjult")).not().isVisible();
        assertThat(wall.card("Noe som kan bli skjult")).not().isVisible();
        assertThat(anne.box(1)).hasValue("Skrevet uten nett");
        assertThat(anne.box(1)).isVisible();
        phones.restore();
        walls.restore();
        phone.page().clock().runFor(15_000);
        projector.page().clock().runFor(15_000);
        assertThat(anne.card("Noe som kan bli skjult")).isVisible();
        assertThat(wall.card("Noe som kan bli skjult")).isVisible();
        assertThat(phone.page().locator("#stale")).isHidden();
        assertThat(projector.page().locator("#connection")).isHidden();
        phone.forgive();
        projector.forgive();
    }

    @Test
    void anIdeaThatIsSentWithoutANetForMoreThanAMinuteArrivesByItselfOnce() {
        Room room = Room.at(Room.SILENT);
        Screen phone = screen(Device.PHONE);
        phone.page().clock().install();
        Network network = Network.of(phone);
        ParticipantPage anne = ParticipantPage.joining(phone, room, Language.NB);
        network.cut();
        anne.box(1).fill("Lenge uten nett");
        anne.sendButton(1).click();
        phone.page().clock().runFor(90_000);
        assertThat(anne.panel(1).locator(".compose .waits")).hasText(anne.say("common_waits_text"));
        network.restore();
        phone.page().clock().runFor(20_000);
        assertThat(anne.mine("Lenge uten nett")).hasCount(1);
        assertThat(anne.box(1)).hasValue("");
        phone.forgive();
        Guest other = room.join();
        assertThat(other.post(room.school(), "Et annet")).isPositive();
        assertThat(anne.count(1)).hasText(anne.say("board_count", 2));
    }
}
