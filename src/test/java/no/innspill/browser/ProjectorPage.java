package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.innspill.Room;

/** The wall. */
final class ProjectorPage {

    private final Screen screen;

    private ProjectorPage(Screen screen) {
        this.screen = screen;
    }

    /** By its own link, in a browser that has no other. */
    static ProjectorPage open(Screen screen, Room room) {
        return in(screen.open(room.projectorLink()));
    }

    static ProjectorPage in(Screen screen) {
        assertThat(screen.page().locator("body")).hasAttribute("data-connection", "live");
        return new ProjectorPage(screen);
    }

    Screen screen() {
        return screen;
    }

    Page page() {
        return screen.page();
    }

    Locator board() {
        return page().locator("#board");
    }

    void shows(String what) {
        assertThat(board()).hasAttribute("data-shows", what);
    }

    Locator heading() {
        return board().locator("h1");
    }

    Locator people() {
        return page().locator("#people");
    }

    Locator card(String text) {
        return page().locator("[data-pages] > li").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** The ideas on the page that is on the wall just now. */
    Locator cardsInSight() {
        return page().locator("[data-pages] > li:visible");
    }

    Locator pager(int column) {
        return page().locator("[data-pager-for]").nth(column - 1);
    }

    Locator turnouts() {
        return page().locator("[id^=turnout-]");
    }

    /** The rows of a theme's ranking, on all of its pages. */
    Locator ranking(int column) {
        return page().locator("[id^=ranking-]").nth(column - 1).locator("tbody tr");
    }

    Locator bar() {
        return page().getByRole(AriaRole.NAVIGATION);
    }

    void press(String key) {
        page().keyboard().press(key);
    }
}
