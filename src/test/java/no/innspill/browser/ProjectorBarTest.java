package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A facilitator with one screen only runs the session from the wall. */
@QuarkusTest
class ProjectorBarTest extends BrowserTest {

    private ProjectorPage own(Meeting meeting) {
        Screen screen = screen(Device.PROJECTOR).open(meeting.controlLink());
        screen.page().clock().install();
        return ProjectorPage.in(screen.open(meeting.board() + "/projector"));
    }

    @Test
    void theFacilitatorsOwnWallHasABarThatHidesItself() {
        ProjectorPage wall = own(meeting());
        assertThat(wall.bar()).isVisible();
        wall.page().clock().fastForward(3_500);
        assertThat(wall.page().locator("html")).hasAttribute("data-idle", "");
        wall.page().mouse().move(300, 300);
        assertThat(wall.page().locator("html[data-idle]")).hasCount(0);
        wall.bar()
                .getByRole(com.microsoft.playwright.options.AriaRole.BUTTON)
                .nth(1)
                .click();
        assertThat(wall.heading()).containsText("skriv stille");
    }

    @Test
    void keysRunTheSession() {
        Meeting meeting = meeting();
        ProjectorPage wall = own(meeting);
        wall.press("ArrowRight");
        assertThat(wall.heading()).containsText("skriv stille");
        wall.press("PageDown");
        assertThat(wall.board()).hasAttribute("data-shows", "ideas");
        wall.press("k");
        wall.shows("black");
        wall.press(".");
        wall.shows("ideas");
        wall.press("f");
        meeting.guest().posts(1, "Kom mens veggen var frosset");
        wall.press("f");
        assertThat(wall.card("Kom mens veggen var frosset")).isVisible();
        wall.press("ArrowLeft");
        wall.shows("question");
        assertThat(wall.page().locator("#timer")).hasAttribute("data-running", "true");
        wall.press("t");
        assertThat(wall.page().locator("#timer")).hasAttribute("data-running", "false");
    }

    @Test
    void aPlainProjectorHasNeitherBarNorKeys() {
        Meeting meeting = meeting();
        ProjectorPage wall = projector(meeting);
        assertThat(wall.bar()).hasCount(0);
        wall.press("ArrowRight");
        wall.press("k");
        meeting.guest();
        assertThat(wall.people()).containsText("1");
        wall.shows("join");
    }

    @Test
    void theFacilitatorsOwnWallShowsNoMoreThanThePlainOne() {
        Meeting meeting = meeting().advanceTo("collect");
        meeting.guest().posts(1, "Tenkt i stillhet");
        ProjectorPage plain = projector(meeting);
        ProjectorPage own = own(meeting);
        Cast.knowNothingOf("Tenkt i stillhet", plain.screen(), own.screen());
        assertThat(own.board().innerText())
                .isEqualToIgnoringWhitespace(plain.board().innerText());
    }
}
