package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is marked as new, and what is left of all ideas by what one looks for, holds whatever happens meanwhile. */
@QuarkusTest
class MarksAndFiltersTest extends BrowserTest {

    /** What may happen to a list between two looks at it. */
    private enum Event {
        UNDO,
        COLLEAGUE,
        RECONNECT,
        STEP,
        RELOAD
    }

    private Room room;
    private Guest guest;
    private long idea;
    private long other;
    private long third;

    @BeforeEach
    void open() {
        room = Room.at(Room.COLLECT);
        guest = room.join();
        idea = guest.post(room.school(), "Felles innlogging");
        other = guest.post(room.school(), "Lengre friminutt");
        third = guest.post(room.school(), "Samme innlogging overalt");
        guest.post(
                "/w/" + room.code() + "/ideas",
                "theme",
                room.road(),
                "text",
                "Gangfelt",
                "tag",
                room.tags().get(0));
    }

    private String path(String rest) {
        return "/w/" + room.code() + rest;
    }

    private static Locator row(Page page, long idea) {
        return page.locator("#idea-" + idea);
    }

    private static Locator found(Page page) {
        return page.locator("[data-found]");
    }

    private void happens(Event event, ControlPage control, Optional<Network> network) {
        switch (event) {
            case UNDO -> {
                room.facilitator().post(path("/groups"), "idea", idea, "idea", third, "heading", "Samlet");
                assertThat(control.page().locator(".group #idea-" + idea)).hasCount(1);
                room.facilitator().post(path("/undoing"));
                assertThat(control.page().locator(".group")).hasCount(0);
            }
            case COLLEAGUE -> {
                room.facilitator().post(path("/ideas/" + idea + "/pin"));
                assertThat(control.page().locator("#pinned-" + room.school() + " > #idea-" + idea))
                        .hasCount(1);
            }
            case RECONNECT -> {
                network.orElseThrow().cut();
                assertThat(control.page().locator("body")).hasAttribute("data-connection", "offline");
                room.facilitator().post(path("/ideas/" + third + "/pin"));
                network.orElseThrow().restore();
                assertThat(control.page().locator("#pinned-" + room.school() + " > #idea-" + third))
                        .hasCount(1);
                control.isLive();
            }
            case STEP -> {
                room.goTo(Room.SILENT);
                assertThat(control.heading()).containsText("Skriv stille");
            }
            case RELOAD -> {
                control.page().reload();
                control.isLive();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Event.class)
    void whatIsUnreadStaysSoAndWhatIsReadToo(Event event) {
        Screen screen = screen(Device.LAPTOP);
        Optional<Network> network = event == Event.RECONNECT ? Optional.of(Network.of(screen)) : Optional.empty();
        ControlPage control = ControlPage.open(screen, room);
        Page page = control.page();
        long fresh = guest.post(room.school(), "Helt ny");
        long second = guest.post(room.school(), "Også ny");
        assertThat(row(page, second)).hasAttribute("data-unread", "");
        row(page, fresh).locator(".idea-text").click();
        assertThat(page.locator("[data-idea][data-unread]")).hasCount(1);
        happens(event, control, network);
        assertThat(page.locator("[data-idea][data-unread]")).hasCount(1);
        assertThat(row(page, second)).hasAttribute("data-unread", "");
        assertThat(page.locator("[data-read]")).hasText(control.say("group_unread_one"));
        screen.forgive();
    }

    @ParameterizedTest
    @EnumSource(value = Event.class, names = "RELOAD", mode = EnumSource.Mode.EXCLUDE)
    void whatOneLooksForStaysFound(Event event) {
        Screen screen = screen(Device.LAPTOP);
        Optional<Network> network = event == Event.RECONNECT ? Optional.of(Network.of(screen)) : Optional.empty();
        ControlPage control = ControlPage.open(screen, room);
        Page page = control.page();
        room.facilitator().hide(other);
        assertThat(row(page, other)).hasClass(Pattern.compile("idea-hidden"));
        page.locator("#find-which").selectOption("hidden");
        assertThat(found(page)).hasText(control.say("group_found_one"));
        happens(event, control, network);
        assertThat(page.locator("#find-which")).hasValue("hidden");
        assertThat(found(page)).hasText(control.say("group_found_one"));
        assertThat(page.locator("[data-idea]:visible")).hasCount(1);
        assertThat(row(page, other)).isVisible();
        long fresh = guest.post(room.school(), "Kom etterpå");
        assertThat(row(page, fresh)).isAttached();
        assertThat(row(page, fresh)).isHidden();
        room.facilitator().hide(fresh);
        assertThat(found(page)).hasText(control.counting("group_found", 2));
        page.locator("#find-which").selectOption("");
        assertThat(found(page)).isEmpty();
        screen.forgive();
    }

    @Test
    void aThemeAndATagStayChosenInTheNextStep() {
        ControlPage control = control(room);
        Page page = control.page();
        page.locator("#tab-" + room.road()).click();
        page.locator("#find-which").selectOption("tag:Klima");
        assertThat(found(page)).hasText(control.say("group_found_one"));
        room.goTo(Room.GROUP);
        assertThat(control.heading()).containsText("Grupper");
        assertThat(page.locator("#tab-" + room.road())).hasAttribute("aria-selected", "true");
        assertThat(page.locator("#find-which")).hasValue("tag:Klima");
        assertThat(found(page)).hasText(control.say("group_found_one"));
        assertThat(page.locator("#tab-" + room.road())).hasAttribute("data-hits", "1");
        assertThat(page.locator("[data-idea]:visible")).containsText("Gangfelt");
    }

    /** The next row would come to lie under the pointer, and the second click of a hurried hand would hide that too. */
    @Test
    void whatNoLongerFitsStaysUnderThePointerUntilThatLeaves() {
        ControlPage control = control(room);
        Page page = control.page();
        for (int i = 1; i <= 4; i++) {
            guest.post(room.school(), "Ny nummer " + i);
        }
        assertThat(page.locator("[data-read]")).hasText(control.counting("group_unread", 4));
        page.locator("#find-which").selectOption("unread");
        assertThat(page.locator("[data-idea]:visible")).hasCount(4);
        Locator second = page.locator("[data-idea]:visible").nth(1);
        String id = second.getAttribute("id");
        Locator hide = second.locator("[id^=hide-]");
        hide.hover();
        BoundingBox place = hide.boundingBox();
        hide.click();
        assertThat(page.locator("#" + id)).hasClass(Pattern.compile("idea-hidden"));
        assertThat(found(page)).hasText(control.counting("group_found", 3));
        Object beneath = page.evaluate(
                "([x, y]) => document.elementFromPoint(x, y).closest('[data-idea]').id",
                List.of(place.x + 4, place.y + place.height / 2));
        assertThat(beneath).isEqualTo(id);
        page.mouse().move(2, 2);
        page.evaluate("document.activeElement.blur()");
        assertThat(page.locator("#" + id)).isHidden();
        assertThat(page.locator("[data-idea]:visible")).hasCount(3);
    }

    @Test
    void whatIsReadInOneTabIsReadInTheOtherAndAfterwards() {
        ControlPage control = control(room);
        Page first = control.page();
        Screen tab = control.screen().another();
        Page second = tab.page();
        second.navigate(first.url());
        assertThat(second.locator("body")).hasAttribute("data-connection", "live");
        long one = guest.post(room.school(), "Helt ny");
        long two = guest.post(room.school(), "Også ny");
        assertThat(row(first, two)).hasAttribute("data-unread", "");
        assertThat(row(second, two)).hasAttribute("data-unread", "");
        row(first, one).locator(".idea-text").click();
        assertThat(row(second, one)).not().hasAttribute("data-unread", "");
        row(second, two).locator(".idea-text").click();
        assertThat(row(first, two)).not().hasAttribute("data-unread", "");
        first.reload();
        assertThat(first.locator("body")).hasAttribute("data-connection", "live");
        assertThat(first.locator("[data-idea][data-unread]")).hasCount(0);
    }

    @Test
    void whatOneLetsThroughHasBeenRead() {
        room.facilitator().post(path("/approving"));
        ControlPage control = control(room);
        Page page = control.page();
        guest.post(room.school(), "Venter på lov");
        control.openQueue().button("moderation_approve_name", "Venter på lov").click();
        assertThat(control.card("Venter på lov")).isVisible();
        assertThat(page.locator("[data-idea][data-unread]")).hasCount(0);
    }

    @Test
    void whatHasBeenReadStaysReadWhileItIsOffThePage() {
        room.facilitator().post(path("/approving"));
        long fresh = guest.post(room.school(), "Helt ny");
        ControlPage control = control(room);
        Page page = control.page();
        room.facilitator().post(path("/ideas/" + fresh + "/approval"));
        assertThat(row(page, fresh)).hasAttribute("data-unread", "");
        row(page, fresh).locator(".idea-text").click();
        assertThat(row(page, fresh)).not().hasAttribute("data-unread", "");
        room.facilitator().post(path("/undoing"));
        assertThat(row(page, fresh)).hasCount(0);
        row(page, idea).locator(".idea-text").click();
        page.reload();
        control.isLive();
        room.facilitator().post(path("/ideas/" + fresh + "/approval"));
        assertThat(row(page, fresh)).hasCount(1);
        assertThat(page.locator("[data-idea][data-unread]")).hasCount(0);
    }
}
