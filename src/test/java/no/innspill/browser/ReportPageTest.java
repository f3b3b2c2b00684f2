package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.language.Bundle;
import no.innspill.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ReportPageTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource
    void theFacilitatorReadsTheReportInEachLanguageOnLaptopAndPhone(Language language) {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Felles innlogging for alle skoler");
        guest.post(room.school(), "<b>Uten stemmer</b>");
        room.goTo(Room.VOTE);
        room.join().vote(idea);
        for (Device device : new Device[] {Device.LAPTOP, Device.PHONE}) {
            Screen screen = screen(device);
            ControlPage.open(screen, room).link("report_link").click();
            screen.open("/w/" + room.code() + "/report?lang=" + language.tag());
            assertThat(screen.page().locator("h1")).isVisible();
            assertThat(screen.page().locator("#messages .report-point")).hasText("Felles innlogging for alle skoler");
            assertThat(screen.page().locator("#ideas")).containsText("<b>Uten stemmer</b>");
            assertThat(screen.page().locator("#method-title")).hasText(Bundle.say(language, "report_method"));
            Accessible.inLight("report", screen);
            Accessible.inTheDark("report", screen);
            screen.open("/runs?lang=" + language.tag());
            Accessible.inLight("runs", screen);
        }
    }
}
