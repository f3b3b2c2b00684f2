package no.innspill.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.innspill.language.Language;
import no.innspill.language.Messages;

/** The start page: join with a code, or start a workshop. */
final class StartPage {

    private final Screen screen;

    private StartPage(Screen screen) {
        this.screen = screen;
    }

    static StartPage open(Screen screen) {
        return new StartPage(screen.open("/?lang=nb"));
    }

    /** Starts the eKommune workshop of 45 minutes in bokmål, which is what the page offers first. */
    ControlPage startWorkshop() {
        button("start_start").click();
        return ControlPage.in(screen, Language.NB);
    }

    /** Tries the same with a pretend room. */
    ControlPage rehearse() {
        button("rehearsal_try").click();
        return ControlPage.in(screen, Language.NB);
    }

    /** Types the code as it is said aloud. */
    void enter(String code) {
        screen.page().getByLabel(Messages.say(Language.NB, "start_code")).fill(code);
        button("join_join").click();
    }

    private Locator button(String key) {
        return screen.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Messages.say(Language.NB, key))
                                .setExact(true));
    }
}
