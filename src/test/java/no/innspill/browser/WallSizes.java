package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

    /** Names of themes, what to do now, and what there is to choose from are never cut. */
    private static final String SHORTENED =
            """
            () => [...document.querySelectorAll('.columns h2 > [dir], .now-do, h1 > :not(.badge), .choices-list [dir], .wall-rating [dir]')]
              .filter((text) => text.clientHeight > 2 && getComputedStyle(text.parentElement).clipPath === 'none')
              .filter((text) => text.scrollHeight > text.clientHeight + 3)
              .map((text) => text.textContent.trim())
            """;

    /** Nothing is written larger than it must be at the cost of its end, and no name of a quarter lies on another or under a dot. */
    private static final String CROWDED =
            """
            (least) => {
              const cut = [...document.querySelectorAll('.idea-text, .group-name, .choices-list [dir], .wall-rating [dir]')]
                .filter((text) => text.clientHeight > 2 && text.scrollHeight > text.clientHeight + 3)
                .filter((text) => parseFloat(getComputedStyle(text).fontSize) > least + 1)
                .map((text) => `cut, but large: ${text.textContent.trim()}`);
              const words = [...document.querySelectorAll('.plot-word')].map((word) => [word, word.getBoundingClientRect()]);
              const on = words.filter(([, one], i) => words.slice(i + 1).some(([, other]) =>
                one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1));
              const dots = [...document.querySelectorAll('.plot-field circle')].map((dot) => dot.getBoundingClientRect());
              const under = words.filter(([, word]) => dots.some((dot) =>
                word.left < dot.right - 1 && dot.left < word.right - 1 && word.top < dot.bottom - 1 && dot.top < word.bottom - 1));
              return [...cut, ...on.map(([word]) => `on another: ${word.textContent}`), ...under.map(([word]) => `under a dot: ${word.textContent}`)];
            }
            """;

    /** A line of which the lower or the upper part is hidden; what is drawn of a letter is a little less than its box. */
    private static final String CLIPPED =
            """
            () => {
              const walk = document.createTreeWalker(document.getElementById('board'), NodeFilter.SHOW_TEXT);
              const clipped = [];
              while (walk.nextNode()) {
                const text = walk.currentNode;
                const place = text.parentElement;
                if (!text.data.trim() || !place.checkVisibility({ visibilityProperty: true })) continue;
                if (place.closest('.visually-hidden, caption, thead, svg, [role=timer]')) continue;
                const frames = [];
                for (let at = place; at; at = at.parentElement) {
                  const style = getComputedStyle(at);
                  if (style.clipPath !== 'none') frames.push(null);
                  if (style.overflowY !== 'visible' && style.display !== 'inline') frames.push(at.getBoundingClientRect());
                }
                if (frames.includes(null)) continue;
                const letter = parseFloat(getComputedStyle(place).fontSize);
                const range = document.createRange();
                range.selectNodeContents(text);
                for (const line of range.getClientRects()) {
                  const middle = (line.top + line.bottom) / 2;
                  if (frames.some((frame) => middle < frame.top || middle > frame.bottom)) continue;
                  const low = line.bottom - 0.05 * letter;
                  const high = line.top + 0.2 * letter;
                  if (frames.some((frame) => low > frame.bottom + 1 || high < frame.top - 1)) clipped.push(text.data.trim());
                }
              }
              return [...new Set(clipped)];
            }
            """;

    private static final String LARGE =
            """
            (selector) => Math.max(0, ...[...document.querySelectorAll(selector)]
              .filter((place) => place.checkVisibility() && getComputedStyle(place).clipPath !== 'inset(50%)')
              .map((place) => parseFloat(getComputedStyle(place).fontSize)))
            """;

    /** Where the words that time is out really are: drawn by the clock, in its box, below its figures and on no other text. */
    private static final String TIME_OUT =
            """
            () => {
              const clock = document.getElementById('timer');
              const words = getComputedStyle(clock, '::after');
              if (words.content === 'none') return ['the words are not there'];
              let frame = clock;
              while (frame.parentElement && getComputedStyle(frame).position === 'static') frame = frame.parentElement;
              const around = frame.getBoundingClientRect();
              const left = around.left + parseFloat(words.left);
              const top = around.top + parseFloat(words.top);
              const box = { left, top, right: left + parseFloat(words.width), bottom: top + parseFloat(words.height) };
              const own = clock.getBoundingClientRect();
              const faults = [];
              if (box.left < own.left - 1 || box.right > own.right + 1 || box.top < own.top - 1 || box.bottom > own.bottom + 1)
                faults.push(`the words are outside of the clock: ${JSON.stringify(box)} in ${JSON.stringify(own)}`);
              if (box.top < own.top + parseFloat(getComputedStyle(clock).fontSize)) faults.push('the words are on the figures');
              const walk = document.createTreeWalker(document.getElementById('board'), NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const text = walk.currentNode;
                if (!text.data.trim() || clock.contains(text) || !text.parentElement.checkVisibility({ visibilityProperty: true })) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                for (const line of range.getClientRects()) {
                  if (box.left < line.right - 1 && line.left < box.right - 1 && box.top < line.bottom - 1 && line.top < box.bottom - 1)
                    faults.push(`the words are on: ${text.data.trim()}`);
                }
              }
              return faults;
            }
            """;

    private WallSizes() {}

    /** What is wrong with where it says that the time is out, in words. */
    static List<String> timeOut(String what, ProjectorPage wall) {
        assertThat(wall.page().locator("#timer")).hasAttribute("data-over", "");
        return ((List<?>) wall.page().evaluate(TIME_OUT))
                .stream().map(fault -> what + ": " + fault).toList();
    }

    /** What cannot be read, in words; empty where everything can. */
    static List<String> unreadable(String what, ProjectorPage wall) {
        Page page = wall.page();
        page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame)).then(() => 1)");
        double least = page.viewportSize().height / ROWS;
        List<String> faults = new ArrayList<>();
        ((List<?>) page.evaluate(SMALL, least))
                .forEach(small -> faults.add(what + ": smaller than " + least + ": " + small));
        ((List<?>) page.evaluate(CUT)).forEach(cut -> faults.add(what + ": cut off: " + cut));
        ((List<?>) page.evaluate(SHORTENED)).forEach(text -> faults.add(what + ": cut: " + text));
        ((List<?>) page.evaluate(CROWDED, least)).forEach(text -> faults.add(what + ": " + text));
        ((List<?>) page.evaluate(CLIPPED)).forEach(text -> faults.add(what + ": clipped letters: " + text));
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

    /** The ideas in sight of which the end is not. */
    static List<?> cutTexts(ProjectorPage wall) {
        return (List<?>)
                wall.page()
                        .evaluate(
                                """
                        () => [...document.querySelectorAll('.idea-text')]
                          .filter((text) => text.clientHeight > 0 && text.scrollHeight > text.clientHeight + 3)
                          .map((text) => text.textContent)
                        """);
    }

    static double of(Page page, String selector) {
        return ((Number) page.evaluate(LARGE, selector)).doubleValue();
    }
}
