package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import no.innspill.LivedIn;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** Phones, phones on their side, and whoever has magnified a laptop's page four times. */
@QuarkusTest
class SmallScreensTest extends BrowserTest {

    private static void fits(String what, Page page) {
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue())
                .as(what)
                .isLessThanOrEqualTo(0);
    }

    @Test
    void noPageScrollsSideways() {
        Room room = LivedIn.atTables().until(8).room();
        Screen owner = control(room).screen();
        Screen phone = participant(room, Device.PHONE).screen();
        String base = "/w/" + room.code();
        for (int[] size : new int[][] {{320, 640}, {320, 256}, {390, 844}, {844, 390}}) {
            for (String view : OWNERS) {
                fits(owner, base + view, size);
            }
            for (String view : List.of("/", "/accessibility", "/runs", "/w/222222")) {
                fits(owner, view, size);
            }
            owner.open("/");
            owner.page().locator("details.upload > summary").click();
            var file = owner.page().locator("#file").boundingBox();
            assertThat(file.x + file.width).as("own file at %d", size[0]).isLessThanOrEqualTo(size[0]);
            fits(phone, base + "/privacy", size);
        }
        for (int step = 0; step < room.steps().size(); step++) {
            room.goTo(step);
            for (int[] size : new int[][] {{320, 640}, {320, 256}}) {
                fits(phone, base, size);
                fits(owner, base + "/control", size);
            }
        }
        owner.forgive();
    }

    /** The owner's pages of a workshop. */
    private static final List<String> OWNERS = List.of(
            "/control",
            "/plan",
            "/report",
            "/log",
            "/tallies",
            "/suggestions",
            "/measures/new",
            "/paper",
            "/slips",
            "/webhooks",
            "/control/sheet");

    private static void fits(Screen screen, String view, int... size) {
        screen.page().setViewportSize(size[0], size[1]);
        screen.open(view);
        fits(view + " at " + size[0] + " × " + size[1], screen.page());
    }

    /** What stands still over what is scrolled away below it: bars, notices, what can be taken back. */
    private static final String COVERED =
            """
            () => [...document.querySelectorAll('#board :is(a[href], button, input:not([type=hidden]), select, textarea, summary)')].filter((one) => {
              one.focus();
              if (document.activeElement !== one || !one.checkVisibility({ checkOpacity: true })) return false;
              const { x, y, width, height } = one.getBoundingClientRect();
              const over = document.elementFromPoint(x + width / 2, y + height / 2);
              if (!over || over.contains(one) || one.contains(over) || one.closest('label')?.contains(over)) return false;
              for (let node = over; node && !node.contains(one); node = node.parentElement) {
                if (/fixed|sticky/.test(getComputedStyle(node).position)) return true;
              }
              return false;
            }).map((one) => one.outerHTML)
            """;

    @Test
    void whatStandsStillCoversNothingThatHasTheFocus() {
        Room room = LivedIn.inPlenary().until(2).room();
        Screen phone = participant(room, Device.PHONE).screen();
        ControlPage control = control(room).press("control_door_close");
        assertThat(control.button("control_door_open")).isVisible();
        Screen owner = control.screen();
        String base = "/w/" + room.code();
        for (int[] size : new int[][] {{320, 256}, {390, 844}}) {
            for (String view : List.of("/control", "/plan", "/report")) {
                uncovered(owner, base + view, size);
            }
            for (int step : new int[] {2, 5, 7, 8}) {
                room.goTo(step);
                uncovered(phone, base, size);
            }
        }
    }

    private static void uncovered(Screen screen, String view, int... size) {
        screen.page().setViewportSize(size[0], size[1]);
        screen.open(view);
        assertThat((List<?>) screen.page().evaluate(COVERED))
                .as("%s at %d", view, size[0])
                .isEmpty();
    }

    @Test
    void noFieldMakesAPhoneMagnifyThePage() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Felles innlogging");
        Page page = screen(Device.PHONE).open(room.controlLink()).page();
        Locator fields = page.locator("input[type=text], input[type=number], select, textarea");
        assertThat(fields.first()).isAttached();
        String small =
                "(fields) => fields.filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16).map((field) => field.name)";
        assertThat((List<?>) fields.evaluateAll(small)).isEmpty();
    }

    @Test
    void aChosenNumberIsSeenWithoutTheNewestSelectors() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Vurder dette");
        room.goTo(Room.MATRIX);
        ParticipantPage anne = participant(room, Device.PHONE);
        Locator numbers = anne.page().locator(".scale").first().locator("label");
        anne.page()
                .evaluate("() => { const drop = (list) => { for (let i = list.cssRules.length - 1; i >= 0; i--) {"
                        + " const rule = list.cssRules[i];"
                        + " if (rule.selectorText?.includes(':has(')) list.deleteRule(i); else if (rule.cssRules) drop(rule); } };"
                        + " [...document.styleSheets].forEach(drop); }");
        numbers.nth(3).click();
        String colour = "(label) => getComputedStyle(label.querySelector('span')).backgroundColor";
        assertThat(numbers.nth(3).locator("input")).isChecked();
        assertThat(numbers.nth(3).evaluate(colour)).isNotEqualTo(numbers.nth(1).evaluate(colour));
    }
}
