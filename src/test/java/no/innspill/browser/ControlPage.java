package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.innspill.language.Bundle;
import no.innspill.language.Language;

/** The facilitator's laptop. */
final class ControlPage {

    private final Screen screen;
    private final Language language;

    private ControlPage(Screen screen, Language language) {
        this.screen = screen;
        this.language = language;
    }

    /** By the secret link. */
    static ControlPage open(Screen screen, Meeting meeting) {
        return in(screen.open(meeting.controlLink()), meeting.language());
    }

    static ControlPage in(Screen screen, Language language) {
        ControlPage page = new ControlPage(screen, language);
        assertThat(screen.page().locator("body")).hasAttribute("data-connection", "live");
        return page;
    }

    Screen screen() {
        return screen;
    }

    Page page() {
        return screen.page();
    }

    String say(String key, Object... arguments) {
        return Bundle.say(language, key, arguments);
    }

    Locator button(String key, Object... arguments) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(say(key, arguments)).setExact(true));
    }

    Locator link(String key) {
        return page().getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(say(key)).setExact(true));
    }

    /** Presses a button, and says yes if it asks. */
    ControlPage press(String key) {
        button(key).click();
        return this;
    }

    void confirm() {
        page().getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(say("common_yes"))
                                .setExact(true))
                .click();
    }

    Locator heading() {
        return page().locator("#now h1");
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

    Locator figures() {
        return page().locator("#figures");
    }

    /** The number (or n of m) that stands with these words. */
    Locator figure(String key) {
        return figures()
                .locator("div")
                .filter(new Locator.FilterOptions().setHasText(say(key)))
                .locator("dd");
    }

    void openTheme(int theme) {
        page().getByRole(AriaRole.TAB).nth(theme - 1).click();
    }

    Locator card(String text) {
        return page().locator("[data-ideas] > li").filter(new Locator.FilterOptions().setHasText(text));
    }

    void hide(String text) {
        button("control_hide_idea", text).click();
        assertThat(button("control_show_idea", text)).isVisible();
    }

    void showAgain(String text) {
        button("control_show_idea", text).click();
        assertThat(button("control_hide_idea", text)).isVisible();
    }

    /** What the wall is told to show: the value of its button. */
    void show(String screen) {
        Locator button = page().locator("button[name=shows][value=" + screen + "]");
        button.click();
        assertThat(button).hasAttribute("aria-pressed", "true");
    }

    /** One theme alone on the wall, by its number. */
    void showTheme(int theme) {
        Locator button = page().locator("button[name=theme]").nth(theme);
        button.click();
        assertThat(button).hasAttribute("aria-pressed", "true");
    }

    void freeze() {
        press("control_freeze");
        assertThat(button("control_frozen")).hasAttribute("aria-pressed", "true");
    }

    void thaw() {
        press("control_frozen");
        assertThat(button("control_freeze")).hasAttribute("aria-pressed", "false");
    }

    void black() {
        press("control_black");
        assertThat(button("control_is_black")).hasAttribute("aria-pressed", "true");
    }

    void light() {
        press("control_is_black");
        assertThat(button("control_black")).hasAttribute("aria-pressed", "false");
    }
}
