package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.innspill.language.Language;
import no.innspill.language.Messages;

/** What the participant's and the facilitator's pages have in common: a screen, a language, buttons with words on them. */
abstract class ViewPage {

    private final Screen screen;
    private final Language language;

    ViewPage(Screen screen, Language language) {
        this.screen = screen;
        this.language = language;
    }

    Screen screen() {
        return screen;
    }

    Page page() {
        return screen.page();
    }

    String say(String key, Object... arguments) {
        return Messages.say(language, key, arguments);
    }

    Locator board() {
        return page().locator("#board");
    }

    Locator heading() {
        return page().locator("#now h1");
    }

    Locator button(String key, Object... arguments) {
        return button(page().locator("body"), key, arguments);
    }

    Locator button(Locator within, String key, Object... arguments) {
        return within.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(say(key, arguments)).setExact(true));
    }

    /** Says yes to the question that is asked. */
    void confirm() {
        button(page().getByRole(AriaRole.DIALOG), "common_yes").click();
    }

    Locator card(String text) {
        return page().locator("[data-ideas] > li").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** Waits until the page is kept up to date by its socket. */
    void isLive() {
        assertThat(page().locator("body")).hasAttribute("data-connection", "live");
    }

    /** Words that the page fills in itself: {@code {n}} is a number. */
    String counting(String key, int n) {
        return say(key).replace("{n}", String.valueOf(n));
    }
}
