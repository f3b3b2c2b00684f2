package no.innspill.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who has no pointer: Tab, Enter, Space and arrows, and eyes that must always find where they are. */
final class Keys {

    private static final int PATIENCE = 120;

    private static final String SEEN =
            """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return 'nothing has the focus';
              const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
              const marked = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
              const label = at.closest('label');
              const byLabel = label && getComputedStyle(label).outlineStyle !== 'none';
              const box = at.getBoundingClientRect();
              const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              if (!inSight) return 'the focus is out of sight: ' + at.outerHTML;
              return marked || byLabel ? '' : 'no mark round ' + at.outerHTML;
            }
            """;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** Walks on until it stands there, and can see where it is at every stop. */
    void walkTo(Locator place) {
        for (int i = 0; i < PATIENCE; i++) {
            if (stands(place)) {
                return;
            }
            page.keyboard().press("Tab");
            seesWhereItIs();
        }
        throw new AssertionError("Not reached with Tab: " + place);
    }

    private static boolean stands(Locator place) {
        return Boolean.TRUE.equals(place.evaluate("element => element === document.activeElement"));
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void write(String text) {
        page.keyboard().type(text);
    }

    void seesWhereItIs() {
        assertThat(page.evaluate(SEEN)).isEqualTo("");
    }
}
