package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import no.innspill.Guest;
import no.innspill.Links;
import no.innspill.Room;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;

/** The pages round a session, and every view of it in the dark. The story looks at the light ones. */
@QuarkusTest
class AccessibilityTest extends BrowserTest {

    private static final List<Integer> STEPS =
            List.of(Room.COLLECT, Room.GROUP, Room.VOTE, Room.RESULTS, Room.MEASURES, Room.PAUSE, Room.CLOSE);

    @Test
    void thePagesBeforeAndBesideASessionKeepNobodyOut() {
        Room room = Room.open();
        Screen phone = screen(Device.PHONE);
        judge("start", phone.open("/?lang=en"));
        judge("join", phone.open("/" + room.code()));
        judge("accessibility", phone.open("/accessibility"));
        judge("runs", phone.open("/runs"));
        Screen laptop = screen(Device.LAPTOP);
        judge("start", laptop.open("/?lang=nb"));
        ControlPage control = ControlPage.open(laptop, room);
        control.link("control_sheet").click();
        assertThat(laptop.page().locator("#control-link")).isVisible();
        laptop.page().waitForLoadState();
        judge("sheet", laptop);
        laptop.open("/w/" + room.code() + "/plan");
        judge("plan", laptop);
        for (String page :
                List.of("paper", "paper/sheet", "paper/form", "paper/tables", "slips", "webhooks", "privacy")) {
            judge(page, laptop.open("/w/" + room.code() + "/" + page));
        }
        room.facilitator().closeDoor();
        judge("closed door", phone.open("/" + room.code()));
        room.facilitator().end();
        judge("ended", phone.open("/" + room.code()));
        judge("no such workshop", phone.open("/w/222222"));
        phone.forgive();
    }

    @Test
    void whoHelpsOrWatchesIsKeptOutNeither() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Et innspill");
        for (String kind : List.of("helper", "observer")) {
            String link = Links.make(room, "Kari", kind).jsonPath().getString("link");
            for (Device device : List.of(Device.LAPTOP, Device.PHONE)) {
                Screen screen = screen(device);
                ControlPage.in(screen.open(link.substring(link.indexOf("/w/"))), Language.NB);
                judge(kind, screen);
                screen.open("/w/" + room.code() + "/control/sheet");
                judge(kind + "'s sheet", screen);
            }
        }
        Screen laptop = screen(Device.LAPTOP);
        ControlPage control = ControlPage.open(laptop, room);
        for (String fold : List.of("#links-more", "#helpers", "#programs", "#log")) {
            control.page().locator(fold + " > summary").click();
        }
        assertThat(control.page().locator("#log ol")).isVisible();
        judge("links, helpers, programs and log", laptop);
        control.page().locator("#program-name").fill("Robot");
        control.button("token_make").click();
        assertThat(laptop.page().locator("#token")).isVisible();
        judge("token", laptop);
        judge("log", laptop.open("/w/" + room.code() + "/log"));
    }

    private static void judge(String where, Screen screen) {
        Accessible.inLight(where, screen);
        Accessible.inTheDark(where, screen);
    }

    @Test
    void everyViewInEveryStepKeepsNobodyOutInTheDark() {
        Room room = Room.open();
        Guest guest = room.join();
        ControlPage control = control(room);
        Screen wall = projector(room).screen();
        ParticipantPage anne = participant(room, Device.PHONE);
        Accessible.inTheDark("welcome", control.screen(), wall, anne.screen());
        room.goTo(Room.SILENT);
        long idea = guest.post(room.school(), "Et innspill");
        anne.post(1, "Mitt eget innspill");
        Accessible.inTheDark("silent", control.screen(), wall, anne.screen());
        for (int step : STEPS) {
            room.goTo(step);
            String id = String.valueOf(room.steps().get(step));
            assertThat(anne.board()).hasAttribute("data-step", id);
            assertThat(control.page().locator("#board")).hasAttribute("data-step", id);
            assertThat(wall.page().locator("#board")).hasAttribute("data-step", id);
            if (step == Room.VOTE) {
                guest.vote(idea);
                anne.vote("Et innspill");
            }
            Accessible.inTheDark("step " + step, control.screen(), wall, anne.screen());
        }
        room.facilitator().stage("black", "true");
        assertThat(wall.page().locator("#board")).hasAttribute("data-shows", "black");
        Accessible.inTheDark("black", wall);
    }
}
