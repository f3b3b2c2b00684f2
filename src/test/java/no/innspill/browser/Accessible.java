package no.innspill.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** Judges what is on a screen just now by the rules for accessible pages (WCAG 2.2 A and AA, and good practice). */
final class Accessible {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessible() {}

    static void inLight(String where, Screen... screens) {
        for (Screen screen : screens) {
            screen.apart(() -> check(where, screen.page()));
        }
    }

    static void inTheDark(String where, Screen... screens) {
        for (Screen screen : screens) {
            Page page = screen.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            screen.apart(() -> check(where + ", dark", page));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    private static void check(String where, Page page) {
        // The wall inside the control view is judged where it hangs.
        AxeResults results =
                new AxeBuilder(page).withTags(RULES).exclude("iframe").analyze();
        List<String> violations =
                results.getViolations().stream().map(Accessible::described).toList();
        assertThat(violations).as("%s: %s", where, page.url()).isEmpty();
    }

    private static String described(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }
}
