package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;
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
            assertThat(screen.page().locator("#method-title")).hasText(Messages.say(language, "report_method"));
            Accessible.inLight("report", screen);
            Accessible.inTheDark("report", screen);
            screen.open("/runs?lang=" + language.tag());
            Accessible.inLight("runs", screen);
        }
    }

    @Test
    void theReportIsAccessibleInAllItsForms() {
        Room room = Room.at(Room.COLLECT);
        List<Guest> guests = Stream.iterate(0, i -> i + 1)
                .limit(24)
                .map(i -> room.join("affiliation", room.affiliations().get(i % 2)))
                .toList();
        List<Long> school = Stream.of("Felles innlogging", "Felles innkjøp")
                .map(text -> guests.get(0).post(room.school(), text))
                .toList();
        List<Long> road = Stream.of("Felles innlogging på veien", "Sykkelvei")
                .map(text -> guests.get(0).post(room.road(), text))
                .toList();
        room.goTo(Room.VOTE);
        for (int i = 0; i < 24; i++) {
            guests.get(i).vote(school.get(i % 2), road.get(i % 2));
        }
        room.goTo(Room.MEASURES);
        measure(room, "Kjøp felles innlogging");
        for (Device device : new Device[] {Device.LAPTOP, Device.PHONE}) {
            Screen screen = screen(device);
            ControlPage.open(screen, room);
            Page page = screen.open("/w/" + room.code() + "/report?lang=nb").page();
            assertThat(page.locator("#support table")).hasCount(2);
            page.evaluate("() => document.querySelectorAll('details').forEach(each => (each.open = true))");
            Accessible.inLight("report with everything open", screen);
            Room other = Room.at(Room.COLLECT);
            screen.open("/runs?lang=nb");
            page.locator("#file").setInputFiles(new FilePayload[] {file(room), file(other)});
            page.locator("form button.primary").click();
            assertThat(page.locator("#together")).isVisible();
            Accessible.inLight("runs together", screen);
            Accessible.inTheDark("runs together", screen);
        }
    }

    private static FilePayload file(Room room) {
        return new FilePayload(
                room.code() + ".json",
                "application/json",
                room.facilitator().get("/w/" + room.code() + "/report.json").asByteArray());
    }

    @Test
    void allColumnsOfTheMeasuresAreWithinThePageAndThePaper() {
        Room room = Room.at(Room.MEASURES);
        measure(room, "Felles innlogging for alle elever og foresatte i grunnopplæringen");
        measure(room, "https://eksempel.no/" + "x".repeat(180));
        Screen screen = screen(Device.LAPTOP);
        ControlPage.open(screen, room);
        Page page = screen.open("/w/" + room.code() + "/report").page();
        for (int width : new int[] {1280, 1440, 1920}) {
            page.setViewportSize(width, 800);
            assertFits(page, width + " on the screen");
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        // 261 mm: A4 on its long side, inside the margins.
        page.setViewportSize(986, 700);
        assertFits(page, "on paper");
    }

    @Test
    void onAPhoneEveryMeasureIsACardOfWholeLines() {
        Room room = Room.at(Room.MEASURES);
        measure(room, "Kunnskapsoppsummeringer om personvernkonsekvensvurderinger i grunnopplæringen");
        Screen screen = screen(Device.PHONE);
        ControlPage.open(screen, room);
        Page page = screen.open("/w/" + room.code() + "/report?lang=nb").page();
        page.setViewportSize(390, 844);
        Object broken = page.evaluate(
                """
                () => [...document.querySelectorAll('#measures tbody :is(td, th):not(.figure, :empty)')]
                  .filter(cell => cell.getBoundingClientRect().width < 250
                    || cell.getBoundingClientRect().right > document.documentElement.clientWidth)
                  .map(cell => cell.textContent)""");
        org.assertj.core.api.Assertions.assertThat((List<?>) broken).isEmpty();
        Object tall = page.evaluate(
                "() => document.querySelector('#measures tbody tr').getBoundingClientRect().height < 700");
        org.assertj.core.api.Assertions.assertThat(tall).isEqualTo(true);
    }

    private static void measure(Room room, String title) {
        room.facilitator()
                .post(
                        "/w/" + room.code() + "/measures",
                        "title",
                        title,
                        "why",
                        title,
                        "carried_out_by",
                        "Kommunesektoren");
    }

    private static void assertFits(Page page, String where) {
        Object tooWide = page.evaluate(
                """
                () => [...document.querySelectorAll('#measures :is(.report-scroll, th, td)')]
                  .filter(box => box.scrollWidth > box.clientWidth
                    || box.getBoundingClientRect().right > document.documentElement.clientWidth)
                  .map(box => box.textContent)""");
        org.assertj.core.api.Assertions.assertThat((List<?>) tooWide).as(where).isEmpty();
    }
}
