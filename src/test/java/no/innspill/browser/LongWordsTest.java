package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import no.innspill.Room;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;

/** A word may be as long as its field allows: no page grows wider than its screen, and nothing that matters is pushed off it. */
@QuarkusTest
class LongWordsTest extends BrowserTest {

    private static final String WORD = "W".repeat(90);

    private static Room roomOfLongWords() {
        return Room.planned(
                """
                language: nb
                title: %1$s
                themes: [%1$s, Kort]
                tags: [%1$s, Kort]
                affiliations: [%1$s, Kort]
                tables: [%1$s, Kort]
                agenda:
                  - {kind: welcome, title: %1$s%1$s, text: %1$s, minutes: {45: 5}}
                  - {kind: collect, title: %1$s, text: %1$s, minutes: {45: 10}}
                  - {kind: vote, title: %1$s, minutes: {45: 10}}
                  - {kind: results, title: %1$s, minutes: {45: 10}}
                  - {kind: close, title: %1$s, text: %1$s, minutes: {45: 10}}
                """
                        .formatted(WORD)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static void fits(String what, Screen screen) {
        Page page = screen.page();
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue())
                .as(what)
                .isLessThanOrEqualTo(0);
    }

    @Test
    void noPageGrowsWiderThanItsScreen() {
        Room room = roomOfLongWords();
        Screen phone = screen(Device.PHONE).open("/" + room.code());
        fits("the page for joining", phone);
        phone.page().locator("form.join button").click();
        ParticipantPage anne = ParticipantPage.in(phone, Language.NB).live();
        ControlPage control = control(room);
        for (int step = 0; step < 5; step++) {
            room.goTo(step);
            String said = anne.say("board_step", step + 1, 5);
            assertThat(anne.page().locator("#now")).containsText(said);
            if (step == 1) {
                anne.box(1).fill(WORD);
                anne.panel(1).locator("fieldset.tags input").first().check();
                anne.sendButton(1).click();
                assertThat(anne.mine(WORD)).isVisible();
            }
            assertThat(control.page().locator("#now")).containsText(said);
            fits("the phone in step " + step, phone);
            fits("the control view in step " + step, control.screen());
        }
        fits("the plan", control.screen().open("/w/" + room.code() + "/plan"));
        fits("the report", control.screen().open("/w/" + room.code() + "/report"));
    }

    @Test
    void aLongTitleLeavesTheWallItsAddressItsCodeAndItsSquare() {
        ProjectorPage wall = projector(roomOfLongWords());
        Locator room = wall.page().locator(".screen-join");
        double bottom = wall.page().locator(".corner").boundingBox().y;
        for (String part : new String[] {".join-address", ".code", ".qr", ".people"}) {
            var box = room.locator(part).first().boundingBox();
            assertThat(box.y).as(part).isGreaterThan(0);
            assertThat(box.y + box.height).as(part).isLessThanOrEqualTo(bottom);
        }
        var screen = room.boundingBox();
        var square = room.locator(".qr").boundingBox();
        assertThat(square.y).isGreaterThanOrEqualTo(screen.y);
        assertThat(square.y + square.height).isLessThanOrEqualTo(screen.y + screen.height + 0.5);
    }
}
