package no.innspill.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.TreeMap;

/** What a person has before their eyes, as the page lies. */
final class Sight {

    private Sight() {}

    /** Whether it can be pressed where it is, without scrolling, and nothing lies over it. */
    static boolean isInSight(Locator place) {
        return (boolean)
                place.evaluate(
                        """
                it => {
                  const { left, top, right, bottom, width } = it.getBoundingClientRect();
                  const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
                  return width > 0 && top >= 0 && bottom <= innerHeight && it.contains(at);
                }""");
    }

    /** Where everything in sight is that can be pressed or written in, by what it is. Its letters have come by then. */
    static Map<String, Object> places(Page page) {
        Map<String, Object> places = new TreeMap<>();
        ((Map<?, ?>)
                        page.evaluate(
                                """
                () => document.fonts.ready.then(() => Object.fromEntries([...document.querySelectorAll(':is(a, button, summary, input, select, textarea)')]
                  .filter((it) => it.checkVisibility({ visibilityProperty: true }))
                  .map((it) => [it, it.getBoundingClientRect()])
                  .filter(([, { top, bottom, width }]) => width > 2 && bottom > 0 && top < innerHeight)
                  .map(([it, { x, y }]) => [
                    [it.tagName, it.id, it.getAttribute('href') ?? it.form?.getAttribute('action'), it.name, it.value, it.form ? '' : it.textContent.trim()].join(' '),
                    `${Math.round(x)} ${Math.round(y)}`])))"""))
                .forEach((what, where) -> places.put((String) what, where));
        return places;
    }

    /** What was in sight before and is still there stands where it stood, and there are more than so many such things. */
    static void stayed(Map<String, Object> before, Map<String, Object> after, int moreThan) {
        after.keySet().retainAll(before.keySet());
        assertThat(after).hasSizeGreaterThan(moreThan);
        before.keySet().retainAll(after.keySet());
        assertThat(after).isEqualTo(before);
    }
}
