package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The part of the control view that steers the wall. */
final class WallPanel {

    private final ControlPage control;

    WallPanel(ControlPage control) {
        this.control = control;
    }

    /** What the wall is told to show: the value of its button. */
    void show(String screen) {
        Locator button = control.page().locator("button[name=shows][value=" + screen + "]");
        button.click();
        assertThat(button).hasAttribute("aria-pressed", "true");
    }

    /** One theme alone on the wall, by its number. */
    void showTheme(int theme) {
        Locator button = control.page().locator("button[name=theme]").nth(theme);
        button.click();
        assertThat(button).hasAttribute("aria-pressed", "true");
    }

    void freeze() {
        control.press("control_freeze");
        assertThat(control.button("control_frozen")).hasAttribute("aria-pressed", "true");
    }

    void thaw() {
        control.press("control_frozen");
        assertThat(control.button("control_freeze")).hasAttribute("aria-pressed", "false");
    }

    void black() {
        control.press("control_black");
        assertThat(control.button("control_is_black")).hasAttribute("aria-pressed", "true");
    }

    void light() {
        control.press("control_is_black");
        assertThat(control.button("control_black")).hasAttribute("aria-pressed", "false");
    }
}
