package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Several facilitators, several machines, one workshop. */
@QuarkusTest
class FacilitatorsTest extends BrowserTest {

    @Test
    void twoWhoPressNextOnTheSameStepGoOneStep() {
        Meeting meeting = meeting();
        ControlPage first = control(meeting);
        Screen late = screen(Device.LAPTOP);
        late.page()
                .routeWebSocket("**/live/**", socket -> socket.connectToServer().onMessage(frame -> {
                    // This screen has not heard yet that the other one pressed.
                }));
        ControlPage second = ControlPage.open(late, meeting);
        first.next("skriv stille");
        assertThat(second.heading()).containsText("Velkommen");
        second.nextButton().click();
        assertThat(second.heading()).containsText("skriv stille");
        assertThat(first.heading()).containsText("skriv stille");
    }

    @Test
    void aRenewedControlLinkPutsTheOtherBrowserOut() {
        Meeting meeting = meeting();
        ControlPage mine = control(meeting);
        ControlPage stolen = control(meeting);
        mine.press("control_new_link").confirm();
        String link = String.valueOf(mine.page().locator("#control-link").textContent());
        assertThat(Wire.path(link)).isNotEqualTo(meeting.controlLink());
        assertThat(stolen.page().getByRole(AriaRole.MAIN)).containsText(stolen.say("refusal_not_facilitator"));
        ControlPage third = ControlPage.in(screen(Device.LAPTOP).open(Wire.path(link)), meeting.language());
        third.next("skriv stille");
        mine.link("control_back_to").click();
        assertThat(mine.heading()).containsText("skriv stille");
        stolen.screen().open(meeting.controlLink());
        assertThat(stolen.page().getByRole(AriaRole.MAIN)).containsText(stolen.say("refusal_not_facilitator"));
        stolen.screen().forgive();
    }

    @Test
    void aRenewedProjectorLinkPutsTheOldWallOut() {
        Meeting meeting = meeting();
        ControlPage control = control(meeting);
        ProjectorPage wall = projector(meeting);
        control.press("control_new_projector").confirm();
        assertThat(wall.page().getByRole(AriaRole.MAIN)).containsText(control.say("refusal_not_projector"));
        String link = control.page().locator("#projector-link").inputValue();
        assertThat(Wire.path(link)).isNotEqualTo(meeting.projectorLink());
        ProjectorPage.in(screen(Device.PROJECTOR).open(Wire.path(link))).shows("join");
        wall.screen().forgive();
    }

    @Test
    void theTimerIsTheSameEverywhere() {
        Meeting meeting = meeting();
        ControlPage control = control(meeting);
        ProjectorPage wall = projector(meeting);
        ParticipantPage anne = participant(meeting, Device.PHONE);
        control.next("skriv stille");
        control.press("control_pause");
        String left = control.page().locator("#timer").innerText();
        assertThat(anne.page().locator("#timer")).hasText(left);
        assertThat(wall.page().locator("#timer")).hasText(left);
        control.press("control_minute_more");
        String more = (Integer.parseInt(left.split(":", 2)[0]) + 1) + ":" + left.split(":", 2)[1];
        assertThat(anne.page().locator("#timer")).hasText(more);
        control.press("control_resume");
        assertThat(anne.page().locator("#timer")).hasAttribute("data-running", "true");
    }
}
