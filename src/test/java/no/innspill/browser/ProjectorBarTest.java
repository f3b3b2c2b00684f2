package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import no.innspill.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A facilitator with one screen only runs the session from the wall. */
@QuarkusTest
class ProjectorBarTest extends BrowserTest {

    private ProjectorPage own(Room room) {
        Screen screen = screen(Device.PROJECTOR).open(room.controlLink());
        screen.page().clock().install();
        return ProjectorPage.in(screen.open("/w/" + room.code() + "/projector"));
    }

    @Test
    void theFacilitatorsOwnWallHasABarThatHidesItself() {
        ProjectorPage wall = own(Room.open());
        assertThat(wall.bar()).isVisible();
        wall.page().clock().fastForward(3_500);
        assertThat(wall.page().locator("html")).hasAttribute("data-idle", "");
        wall.page().mouse().move(300, 300);
        assertThat(wall.page().locator("html[data-idle]")).hasCount(0);
        wall.bar().getByRole(AriaRole.BUTTON).nth(1).click();
        assertThat(wall.heading()).containsText("Skriv stille");
    }

    @ParameterizedTest
    @ValueSource(ints = {Room.WELCOME, Room.COLLECT, Room.VOTE})
    void nothingThatIsReadStandsUnderTheBar(int step) {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Noe å stemme på");
        room.goTo(step);
        ProjectorPage wall = own(room);
        for (int height : List.of(720, 1080)) {
            wall.page().setViewportSize(height * 16 / 9, height);
            wall.page().mouse().move(300, height - 20);
            BoundingBox bar = wall.bar().boundingBox();
            assertThat(wall.heading().boundingBox().y).as("at %d", height).isGreaterThanOrEqualTo(bar.y + bar.height);
        }
    }

    @Test
    void theBarKnowsItselfWhereTheWallHasBarsOfItsOwn() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Noe å stemme på");
        room.goTo(Room.VOTE);
        ProjectorPage wall = own(room);
        assertThat(wall.page().locator("#board svg.bar").first()).isAttached();
        room.facilitator().stage("frozen", "true");
        assertThat(wall.bar().locator("[name=frozen]")).hasAttribute("aria-pressed", "true");
        wall.page().clock().fastForward(3_500);
        assertThat(wall.page().locator("nav.bar")).hasAttribute("data-idle", "");
    }

    @Test
    void keysRunTheSession() {
        Room room = Room.open();
        ProjectorPage wall = own(room);
        wall.press("ArrowRight");
        assertThat(wall.heading()).containsText("Skriv stille");
        wall.press("PageDown");
        assertThat(wall.board()).hasAttribute("data-shows", "ideas");
        wall.press("b");
        wall.shows("black");
        wall.press(".");
        wall.shows("ideas");
        wall.press("f");
        room.join().post(room.school(), "Kom mens veggen var frosset");
        wall.press("f");
        assertThat(wall.card("Kom mens veggen var frosset")).isVisible();
        assertThat(wall.page().locator("#timer")).hasAttribute("data-running", "true");
        wall.press("t");
        assertThat(wall.page().locator("#timer")).hasAttribute("data-running", "false");
        wall.press("ArrowLeft");
        wall.shows("question");
        wall.press("Space");
        wall.shows("ideas");
        wall.press("PageUp");
        wall.shows("question");
    }

    @Test
    void lettersAreListedAndCanBeSwitchedOffOnThisMachine() {
        Room room = Room.at(Room.COLLECT);
        ProjectorPage wall = own(room);
        wall.press("?");
        Locator list = wall.page().getByRole(AriaRole.DIALOG);
        assertThat(list).isVisible();
        Accessible.inLight("the list of keys", wall.screen());
        // All of it at once, and from its beginning.
        assertThat(((Number) list.evaluate("list => list.scrollHeight - list.clientHeight")).intValue())
                .isLessThanOrEqualTo(1);
        assertThat(list.locator("dd").first().boundingBox().width).isGreaterThan(200);
        list.locator("[data-letters]").uncheck();
        wall.press("b");
        wall.press("Escape");
        assertThat(list).hasCount(0);
        wall.press("b");
        wall.press("h");
        wall.press("PageUp");
        wall.shows("question");
        wall.page().reload();
        wall.press("b");
        wall.press("PageDown");
        wall.shows("ideas");
    }

    @Test
    void whoTypesAtTheWallByMistakeShowsNothingThatWasHidden() {
        Room room = Room.at(Room.COLLECT);
        long idea = room.join().post(room.school(), "Skal ikke tilbake");
        ProjectorPage wall = own(room);
        assertThat(wall.card("Skal ikke tilbake")).isVisible();
        room.facilitator().hide(idea);
        assertThat(wall.card("Skal ikke tilbake")).hasCount(0);
        wall.page().keyboard().type("huntu");
        wall.press("Control+z");
        wall.press("b");
        wall.shows("black");
        wall.press("b");
        assertThat(wall.board()).not().hasAttribute("data-shows", "black");
        assertThat(room.join().board()).doesNotContain("Skal ikke tilbake");
        wall.screen().forgive();
    }

    @Test
    void everythingIsHiddenFromTheWallItselfWithOneKey() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Alle ser dette");
        ProjectorPage wall = own(room);
        assertThat(wall.card("Alle ser dette")).isVisible();
        wall.press("h");
        assertThat(wall.card("Alle ser dette")).hasCount(0);
        assertThat(wall.bar().locator("[name=curtained][value=toggle]")).hasAttribute("aria-pressed", "true");
        // A letter alone shows nothing again that was hidden.
        wall.press("h");
        wall.press("t");
        assertThat(wall.page().locator("#timer")).hasAttribute("data-running", "false");
        assertThat(wall.card("Alle ser dette")).hasCount(0);
        wall.bar().locator("[name=curtained][value=toggle]").click();
        assertThat(wall.card("Alle ser dette")).isVisible();
        assertThat(wall.bar().locator("[name=curtained][value=toggle]")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void aPlainProjectorHasNeitherBarNorKeys() {
        Room room = Room.open();
        ProjectorPage wall = projector(room);
        assertThat(wall.bar()).hasCount(0);
        wall.press("ArrowRight");
        wall.press("k");
        room.join();
        assertThat(wall.people()).containsText("1");
        wall.shows("join");
    }

    @Test
    void theFacilitatorsOwnWallShowsNoMoreThanThePlainOne() {
        Room room = Room.at(Room.SILENT);
        room.join().post(room.school(), "Tenkt i stillhet");
        ProjectorPage plain = projector(room);
        ProjectorPage own = own(room);
        Cast.knowNothingOf("Tenkt i stillhet", plain.screen(), own.screen());
        assertThat(own.board().innerText())
                .isEqualToIgnoringWhitespace(plain.board().innerText());
    }
}
