package no.innspill.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What can be read from the last row: measures the letters on a wall, and looks for what is cut off. */
final class WallSizes {

    /** How many letters of the content stand above each other in the height of the picture, at most. */
    private static final double ROWS = 25;

    private static final String SMALL =
            """
            (least) => {
              const walk = document.createTreeWalker(document.getElementById('board'), NodeFilter.SHOW_TEXT);
              const small = [];
              while (walk.nextNode()) {
                const place = walk.currentNode.parentElement;
                if (!walk.currentNode.data.trim() || !place.checkVisibility({ visibilityProperty: true })) continue;
                const box = place.getBoundingClientRect();
                const style = getComputedStyle(place);
                if (box.width < 2 || place.closest('.visually-hidden, caption, thead')) continue;
                let hidden = false;
                for (let at = place; at; at = at.parentElement) hidden ||= getComputedStyle(at).clipPath === 'inset(50%)';
                if (hidden) continue;
                if (parseFloat(style.fontSize) < least - 0.5)
                  small.push(`${style.fontSize} ${place.tagName}.${place.getAttribute('class')}: ${walk.currentNode.data.trim()}`);
              }
              return small;
            }
            """;

    private static final String CUT =
            """
            () => [...document.querySelectorAll('#board [data-pages]')]
              .filter((list) => list.clientHeight > 0)
              .filter((list) => list.scrollHeight > list.clientHeight + 1 || list.scrollWidth > list.clientWidth + 1
                || list.getBoundingClientRect().bottom > innerHeight + 1)
              .map((list) => `${list.id}: ${list.scrollWidth}×${list.scrollHeight} in ${list.clientWidth}×${list.clientHeight}`)
            """;

    private static final String LARGE =
            """
            (selector) => Math.max(0, ...[...document.querySelectorAll(selector)]
              .filter((place) => place.checkVisibility() && getComputedStyle(place).clipPath !== 'inset(50%)')
              .map((place) => parseFloat(getComputedStyle(place).fontSize)))
            """;

    private WallSizes() {}

    /** What cannot be read, in words; empty where everything can. */
    static List<String> unreadable(String what, ProjectorPage wall) {
        Page page = wall.page();
        page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame)).then(() => 1)");
        double least = page.viewportSize().height / ROWS;
        List<String> faults = new ArrayList<>();
        ((List<?>) page.evaluate(SMALL, least))
                .forEach(small -> faults.add(what + ": smaller than " + least + ": " + small));
        ((List<?>) page.evaluate(CUT)).forEach(cut -> faults.add(what + ": cut off: " + cut));
        double title = of(page, "#wall-head h1, .turns > .column > h2");
        if (title < 2 * least - 0.5) {
            faults.add(what + ": the title has " + title);
        }
        double clock = of(page, "#timer");
        if (clock > 0 && clock <= title) {
            faults.add(what + ": the clock has " + clock);
        }
        return faults;
    }

    static double of(Page page, String selector) {
        return ((Number) page.evaluate(LARGE, selector)).doubleValue();
    }
}
