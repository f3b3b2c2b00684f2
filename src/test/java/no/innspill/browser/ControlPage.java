package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.innspill.Room;
import no.innspill.language.Language;

/** The facilitator's laptop. */
final class ControlPage extends ViewPage {

    private ControlPage(Screen screen, Language language) {
        super(screen, language);
    }

    /** By the secret link. */
    static ControlPage open(Screen screen, Room room) {
        return in(screen.open(room.controlLink()), Language.NB);
    }

    static ControlPage in(Screen screen, Language language) {
        ControlPage page = new ControlPage(screen, language);
        page.isLive();
        return page;
    }

    Locator link(String key) {
        return page().getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(say(key)).setExact(true));
    }

    ControlPage press(String key) {
        button(key).click();
        return this;
    }

    /** Opens the links to the wall and to the control view itself. */
    ControlPage openLinks() {
        page().locator("#links-more > summary").click();
        return this;
    }

    /** Opens what waits and what is flagged. */
    ControlPage openQueue() {
        page().locator("#queue-box > summary").click();
        return this;
    }

    /** Unfolds what the step is not about. */
    ControlPage unfold(String tool) {
        page().locator("#tool-" + tool + " > summary").click();
        return this;
    }

    Locator nextButton() {
        return page().locator("button[name=to][value=next]");
    }

    /** Goes on, and waits for the step with this in its title. */
    void next(String title) {
        nextButton().click();
        assertThat(heading()).containsText(title);
    }

    void back(String title) {
        page().locator("button[name=to][value=back]").click();
        assertThat(heading()).containsText(title);
    }

    /** Straight to a step by its title in the agenda. */
    void jump(String title) {
        page().locator("#agenda")
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(title))
                .click();
        assertThat(heading()).containsText(title);
    }

    /** The number (or n of m) that stands with these words. */
    Locator figure(String key) {
        return page().locator("#figures")
                .locator("div")
                .filter(new Locator.FilterOptions().setHasText(say(key)))
                .locator("dd");
    }

    void hide(String text) {
        button("control_hide_idea", text).click();
        assertThat(button("control_show_idea", text)).isVisible();
    }

    void showAgain(String text) {
        button("control_show_idea", text).click();
        assertThat(button("control_hide_idea", text)).isVisible();
    }

    WallPanel wall() {
        return new WallPanel(this);
    }
}
