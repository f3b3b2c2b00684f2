package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import no.innspill.LivedIn;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/**
 * What somebody says who steers by voice is what stands there: the name of each button and link begins with its visible
 * words, and no two on a page have the same name, or name and description, and do different things.
 */
@QuarkusTest
class NamesTest extends BrowserTest {

    private static final String JUDGE =
            """
            () => {
              document.querySelectorAll('details').forEach((one) => (one.open = true));
              axe.setup(document.documentElement);
              const { accessibleText } = axe.commons.text;
              const plain = (text) => (text ?? '').replace(/[\\u00ad\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim();
              // Parts that stand side by side are apart on the screen, whatever is between them in the source.
              const same = (text) => text.toLowerCase().replace(/\\s/g, '');
              const shown = (one) => one.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) && one.getClientRects().length > 0;
              const words = (one) => {
                const seen = [];
                const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {
                  const place = walker.currentNode.parentElement;
                  if (shown(place) && !place.closest('kbd, [aria-hidden=true], .visually-hidden')) seen.push(walker.currentNode.data);
                }
                return plain(seen.join(' '));
              };
              const described = (one) => plain((one.getAttribute('aria-describedby') ?? '').split(' ')
                .map((id) => document.getElementById(id)?.textContent ?? '').join(' '));
              const box = (one) => (one.matches('summary') ? one.parentElement.parentElement : one).closest('details:has(> summary)')?.querySelector('summary');
              const form = (one) => one.closest('form:is([aria-label], [aria-labelledby]), [role=group][aria-label]');
              const within = (one) => [box(one), form(one)].filter(Boolean).map((place) => `in ${plain(accessibleText(place))} ${described(place)}`).join(' ');
              const does = (one) => one.href || (one.matches('summary') ? `opens ${one.parentElement.id || one.closest('[id]')?.id} ${
                [...one.closest('[id]')?.querySelectorAll('summary') ?? []].indexOf(one)}` : one.form
                ? `${one.form.getAttribute('action')} ${one.getAttribute('formaction') ?? ''} ${one.form.id} ${one.name} ${one.value}
                   ${[...one.form.elements].filter(({ type }) => type === 'hidden').map(({ name, value }) => /^(key|once|_typed)$/.test(name) ? '' : name + value)}`
                : `${one.id} ${Object.entries(one.dataset)}`);
              const faults = [];
              const known = new Map();
              for (const one of document.querySelectorAll('button, a[href], summary')) {
                if (!shown(one) || one.closest('dialog:not([open])')) continue;
                const name = plain(accessibleText(one));
                const visible = words(one);
                if (/\\p{L}/u.test(visible) && !same(name).startsWith(same(visible))) faults.push(`“${visible}” is named “${name}”`);
                if (!name) faults.push(`no name: ${one.outerHTML.slice(0, 120)}`);
                const key = `${name} | ${described(one)} ${within(one)}`;
                if (!known.has(key)) known.set(key, does(one));
                else if (known.get(key) !== does(one)) faults.push(`“${key}” does ${known.get(key)} and ${does(one)}`);
              }
              axe.teardown();
              return [...new Set(faults)];
            }
            """;

    private final List<String> faults = new ArrayList<>();

    private void judge(String where, Page page) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        ((List<?>) page.evaluate(JUDGE)).forEach(fault -> faults.add(where + ": " + fault));
    }

    @Test
    void theNamesBeginWithWhatStandsThereAndSayWhatTheyActOn() {
        LivedIn lived = LivedIn.atTables();
        Room room = lived.room();
        Screen control = control(room).screen();
        Screen wall = projector(room).screen();
        Screen phone = participant(room, Device.PHONE).screen();
        lived.live(() -> {
            for (Screen screen : List.of(control, wall, phone)) {
                screen.page().reload();
                assertThat(screen.page().locator("#board")).isVisible();
                judge(screen.page().title(), screen.page());
            }
        });
        for (String page : List.of(
                "control",
                "projector",
                "plan",
                "report",
                "log",
                "tallies",
                "suggestions",
                "measures/new",
                "paper",
                "paper/sheet",
                "paper/form",
                "paper/tables",
                "slips",
                "webhooks",
                "privacy",
                "control/sheet")) {
            judge(page, control.open("/w/" + room.code() + "/" + page).page());
        }
        phone.context().clearCookies();
        for (String page : List.of("/", "/accessibility", "/runs", "/" + room.code(), "/w/222222")) {
            judge(page, phone.open(page).page());
        }
        phone.forgive();
        assertThat(faults).isEmpty();
    }
}
