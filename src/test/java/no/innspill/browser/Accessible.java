package no.innspill.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.InstanceOfAssertFactories;

/** Judges what is on a screen just now by the rules for accessible pages (WCAG 2.2 A and AA, and good practice). */
final class Accessible {

    /**
     * Run by hand, because the builder cannot turn preloading off: it would fetch our stylesheets from where they are
     * not and lay them into the page, which its policy forbids. The wall inside the control view is judged where it
     * hangs. Words over contour lines would not be judged at all, so the lines, which are faint, are wiped off meanwhile.
     */
    private static final String JUDGE =
            """
            async () => {
              const drawn = [...document.querySelectorAll('.contours')];
              drawn.forEach(({ classList }) => classList.remove('contours'));
              const { violations } = await axe.run({ exclude: [['iframe']] }, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                resultTypes: ['violations'],
                preload: false,
              });
              drawn.forEach(({ classList }) => classList.add('contours'));
              return violations.map(({ id, help, nodes }) =>
                `${id} (${help}): ` + nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(', '));
            }
            """;

    private Accessible() {}

    static void inLight(String where, Screen... screens) {
        for (Screen screen : screens) {
            check(where, screen.page());
        }
    }

    static void inTheDark(String where, Screen... screens) {
        for (Screen screen : screens) {
            Page page = screen.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            check(where + ", dark", page);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    private static void check(String where, Page page) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        assertThat(page.evaluate(JUDGE))
                .as("%s: %s", where, page.url())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isEmpty();
    }
}
