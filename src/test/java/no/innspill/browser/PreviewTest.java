package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** The picture in the control view is of the wall in the room, on whatever machine that is. */
@QuarkusTest
class PreviewTest extends BrowserTest {

    private static Room withMoreThanAPage() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        for (int i = 1; i <= 40; i++) {
            guest.post(room.school(), "Innspill nummer " + i + " handler om det samme, med noen flere ord");
        }
        room.facilitator().stage("theme", room.school());
        return room;
    }

    private static Locator frame(ControlPage control) {
        return control.page().locator("#preview-frame");
    }

    private static Locator pager(ControlPage control) {
        return control.page().frameLocator("iframe").locator("[data-pager-for]").first();
    }

    /** Until its page is over. */
    private static void readOn(ProjectorPage wall, Room room) {
        int seconds =
                Integer.parseInt(wall.page().locator("#ideas-" + room.school()).getAttribute("data-turns"));
        wall.page().clock().fastForward(1_000L * seconds + 500);
    }

    private ProjectorPage clocked(Room room, Device device) {
        Screen screen = screen(device);
        screen.page().clock().install();
        return ProjectorPage.open(screen, room);
    }

    @Test
    void itTurnsItsPagesWithTheWallAndHasItsProportionsAndItsLook() {
        Room room = withMoreThanAPage();
        ControlPage control = control(room);
        assertThat(frame(control)).hasCSS("width", "1280px");
        Object height = frame(control).locator("..").evaluate("box => box.clientHeight");
        ProjectorPage wall = clocked(room, Device.OLD_PROJECTOR);
        assertThat(frame(control)).hasCSS("width", "1024px");
        assertThat(frame(control)).hasCSS("height", "768px");
        assertThat(frame(control).locator("..")).hasJSProperty("clientHeight", height);
        for (String page : new String[] {"2 / ", "3 / "}) {
            readOn(wall, room);
            assertThat(wall.pager(1)).containsText(page);
            assertThat(pager(control)).hasText(wall.pager(1).innerText());
        }
        wall.press("d");
        assertThat(control.page().frameLocator("iframe").locator("html"))
                .hasAttribute("data-scheme", wall.page().locator("html").getAttribute("data-scheme"));
        wall.press("+");
        assertThat(control.page().frameLocator("iframe").locator("html"))
                .hasAttribute("style", Pattern.compile("--by-all: 1\\.05"));
    }

    @Test
    void itStandsWhereAFrozenWallStandsAndGoesOnByItselfWhereThereIsNone() {
        Room room = withMoreThanAPage();
        ProjectorPage wall = clocked(room, Device.PROJECTOR);
        readOn(wall, room);
        assertThat(wall.pager(1)).containsText("2 / ");
        ControlPage control = control(room);
        assertThat(pager(control)).containsText("2 / ");
        room.facilitator().stage("frozen", true, "at", 1);
        assertThat(wall.pager(1)).hasAttribute("data-held", "");
        assertThat(wall.pager(1)).containsText("2 / ");
        assertThat(pager(control)).hasAttribute("data-held", "");
        assertThat(pager(control)).containsText("2 / ");
        room.facilitator().stage("frozen", false);
        wall.page().navigate("about:blank");
        assertThat(control.page().locator("#wall-seen[data-width]")).hasCount(0);
        assertThat(pager(control)).isVisible();
    }

    @Test
    void ofTwoWallsItShowsTheFirstAndThenTheOther() {
        Room room = withMoreThanAPage();
        ControlPage control = control(room);
        ProjectorPage first = clocked(room, Device.OLD_PROJECTOR);
        assertThat(frame(control)).hasCSS("width", "1024px");
        ProjectorPage other = clocked(room, Device.LARGE_PROJECTOR);
        readOn(other, room);
        assertThat(other.pager(1)).containsText("2 / ");
        readOn(first, room);
        assertThat(pager(control)).hasText(first.pager(1).innerText());
        assertThat(frame(control)).hasCSS("width", "1024px");
        first.page().navigate("about:blank");
        assertThat(frame(control)).hasCSS("width", "1920px");
        assertThat(pager(control)).hasText(other.pager(1).innerText());
    }

    @Test
    void beforeTheFirstPageTheLastOneIsHeld() {
        Room room = withMoreThanAPage();
        ProjectorPage wall = projector(room);
        assertThat(wall.pager(1)).containsText("1 / ");
        String pages = wall.pager(1).innerText().replaceFirst(".*/ ", "");
        room.facilitator().stage("page", "previous", "at", 1);
        assertThat(wall.pager(1)).hasText(pages + " / " + pages);
        assertThat(wall.pager(1)).hasAttribute("data-held", "");
    }
}
