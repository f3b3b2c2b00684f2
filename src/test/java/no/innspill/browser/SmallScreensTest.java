package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
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
        Room room = Room.at(Room.COLLECT);
        Screen screen = control(room).screen();
        Page page = screen.page();
        for (int[] size : new int[][] {{320, 640}, {320, 256}, {390, 844}, {844, 390}}) {
            page.setViewportSize(size[0], size[1]);
            String code = room.code();
            for (String view : new String[] {
                "/w/" + code + "/control", "/w/" + code + "/plan", "/w/" + code + "/report", "/runs", "/"
            }) {
                screen.open(view);
                fits(view + " at " + size[0] + " × " + size[1], page);
            }
            page.locator("details.upload > summary").click();
            var file = page.locator("#file").boundingBox();
            assertThat(file.x + file.width).as("own file at %d", size[0]).isLessThanOrEqualTo(size[0]);
        }
    }

    @Test
    void whatCanBeTakenBackCoversNothingThatHasTheFocus() {
        Room room = Room.at(Room.COLLECT);
        ControlPage control = control(room).press("control_door_close");
        assertThat(control.button("control_door_open")).isVisible();
        Screen screen = control.screen();
        screen.page().setViewportSize(320, 256);
        String covered =
                "() => [...document.querySelectorAll('#board :is(a, button, input, select, summary)')].filter((one) => {"
                        + " one.focus(); const { x, y, width, height } = one.getBoundingClientRect();"
                        + " return document.activeElement === one && !one.closest('.undo')"
                        + " && document.elementFromPoint(x + width / 2, y + height / 2)?.closest('.undo'); })"
                        + ".map((one) => one.outerHTML)";
        for (String view : new String[] {"/control", "/plan"}) {
            screen.open("/w/" + room.code() + view);
            assertThat(screen.page().locator(".undo button").first()).isVisible();
            assertThat((List<?>) screen.page().evaluate(covered)).as(view).isEmpty();
        }
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
