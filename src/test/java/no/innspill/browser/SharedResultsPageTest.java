package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** At the end the facilitator shares what came of it, and whoever has the link reads it. */
@QuarkusTest
class SharedResultsPageTest extends BrowserTest {

    private static Room over() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long best = guest.post(room.school(), "Felles innlogging for alle skoler");
        guest.post(room.school(), "Uten stemmer");
        guest.post(room.road(), "Sykkelvei");
        room.goTo(Room.VOTE);
        guest.vote(best);
        room.goTo(Room.RESULTS);
        room.goTo(Room.CLOSE);
        return room;
    }

    private static String share(ControlPage control) {
        control.press("link_results_make");
        Locator address = control.page().locator("#sharing-link");
        assertThat(address).isVisible();
        String link = address.inputValue();
        return link.substring(link.indexOf("/w/"));
    }

    @Test
    void oneClickSharesAnotherPutsItOnTheWallAndAThirdTakesItBack() {
        Room room = over();
        ControlPage control = control(room);
        ParticipantPage anne = participant(room, Device.PHONE);
        ProjectorPage wall = projector(room);
        assertThat(anne.page().locator("#results-shared")).hasCount(0);
        String link = share(control);
        assertThat(control.page().locator("#results-sharing .qr")).isVisible();
        assertThat(anne.page().locator("#results-shared")).isVisible();
        assertThat(anne.page().locator("#results-shared").getAttribute("href")).endsWith(link);
        assertThat(wall.page().locator(".parting")).hasCount(0);

        control.press("link_results_on_wall");
        assertThat(wall.page().locator(".parting .qr")).isInViewport();
        // One way to one thing.
        assertThat(wall.page().locator(".qr:visible")).hasCount(1);
        assertThat(wall.page().locator(".words p")).isInViewport();
        control.press("link_results_off_wall");
        assertThat(wall.page().locator(".parting")).hasCount(0);

        control.openLinks();
        assertThat(control.page().locator("#results-link input")).isVisible();
        control.page().locator("#results-link button.quiet").click();
        control.page().locator("dialog[open] [value=yes]").click();
        assertThat(control.button("link_results_make")).isVisible();
        assertThat(anne.page().locator("#results-shared")).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource
    void thePageIsReadOnPhoneAndLaptopInEachLanguage(Language language) {
        String link = share(control(over()));
        for (Device device : new Device[] {Device.LAPTOP, Device.PHONE}) {
            Screen screen = screen(device);
            Page page = screen.open(link + "?lang=" + language.tag()).page();
            assertThat(page.locator("#messages .report-point")).hasText("Felles innlogging for alle skoler");
            assertThat(page.locator(".outcome-code")).hasText(Messages.say(language, "report_shared"));
            Accessible.inLight("shared results", screen);
            Accessible.inTheDark("shared results", screen);
            assertThat((Boolean) page.evaluate(
                            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isTrue();
        }
    }

    @Test
    void itIsGoneThroughWithTheKeyboardAndPrinted() {
        String link = share(control(over()));
        Screen screen = screen(Device.LAPTOP);
        Page page = screen.open(link).page();
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.locator(".languages a[lang=en]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page).hasURL(Pattern.compile(".*" + link + "\\?lang=en"));
        page.locator(".report-contents a[href='#ranking']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#ranking-title")).isInViewport();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".report-side")).isHidden();
        assertThat(page.locator("#kept-until")).isHidden();
        assertThat(page.locator("#ranking table").first()).isVisible();
    }
}
