package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages round a session, and every view of it in the dark. The story looks at the light ones. */
@QuarkusTest
class AccessibilityTest extends BrowserTest {

    @Test
    void thePagesBeforeAndBesideASessionKeepNobodyOut() {
        Meeting meeting = meeting();
        Screen phone = screen(Device.PHONE);
        judge("start", phone.open("/?lang=en"));
        judge("join", phone.open(meeting.board()));
        Screen laptop = screen(Device.LAPTOP);
        judge("start", laptop.open("/?lang=nb"));
        ControlPage control = ControlPage.open(laptop, meeting);
        control.link("control_sheet").click();
        assertThat(laptop.page().locator("#control-link")).isVisible();
        judge("sheet", laptop);
        laptop.open(meeting.board() + "/plan");
        judge("plan", laptop);
        meeting.order("/door?_method=DELETE", Map.of());
        judge("closed door", phone.open(meeting.board()));
        meeting.order("/ending", Map.of());
        judge("ended", phone.open(meeting.board()));
        judge("no such workshop", phone.open("/w/222222"));
        phone.forgive();
    }

    private static void judge(String where, Screen screen) {
        Accessible.inLight(where, screen);
        Accessible.inTheDark(where, screen);
    }

    @Test
    void everyViewInEveryStepKeepsNobodyOutInTheDark() {
        Meeting meeting = meeting();
        Guest guest = meeting.guest();
        ControlPage control = control(meeting);
        Screen wall = projector(meeting).screen();
        ParticipantPage anne = participant(meeting, Device.PHONE);
        Accessible.inTheDark("welcome", control.screen(), wall, anne.screen());
        meeting.advanceTo("collect");
        long idea = guest.posts(1, "Et innspill");
        anne.post(1, "Mitt eget innspill");
        Accessible.inTheDark("silent", control.screen(), wall, anne.screen());
        for (String step : new String[] {"collect", "group", "vote", "results", "measures", "close"}) {
            meeting.advanceTo(step);
            assertThat(anne.board()).hasAttribute("data-kind", step);
            assertThat(control.page().locator("#board")).hasAttribute("data-kind", step);
            if (step.equals("vote")) {
                guest.votesFor(idea);
                anne.vote("Et innspill");
            }
            Accessible.inTheDark(step, control.screen(), wall, anne.screen());
        }
        meeting.order("/stage", Map.of("black", "true"));
        assertThat(wall.page().locator("#board")).hasAttribute("data-shows", "black");
        Accessible.inTheDark("black", wall);
    }
}
