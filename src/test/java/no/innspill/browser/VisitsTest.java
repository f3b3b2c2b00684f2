package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import no.innspill.Room;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;

/** A page is a few files, and whoever has been there asks for none of them again. */
@QuarkusTest
class VisitsTest extends BrowserTest {

    @Test
    void joiningTakesAFewFilesAndComingAgainNone() {
        Room room = Room.at(Room.COLLECT);
        Screen screen = screen(Device.PHONE);
        asksForFilesOnce(screen, 6, () -> {
            screen.open("/w/" + room.code());
            assertThat(screen.page().locator("form.join")).isVisible();
        });
    }

    @Test
    void theBoardTakesAFewFilesAndComingAgainNone() {
        Room room = Room.at(Room.COLLECT);
        Screen screen = screen(Device.PHONE);
        screen.context()
                .addCookies(participant(room, Device.PHONE).screen().context().cookies());
        asksForFilesOnce(screen, 6, () -> {
            screen.open("/w/" + room.code());
            ParticipantPage.in(screen, Language.NB).live();
        });
    }

    /** With the wall in small on it, which is a page too. */
    @Test
    void theControlViewTakesAFewFilesAndComingAgainNone() {
        Room room = Room.at(Room.COLLECT);
        Screen screen = screen(Device.LAPTOP);
        asksForFilesOnce(screen, 12, () -> ControlPage.open(screen, room));
    }

    @Test
    void theWallTakesAFewFilesAndComingAgainNone() {
        Room room = Room.at(Room.COLLECT);
        Screen screen = screen(Device.PROJECTOR);
        asksForFilesOnce(screen, 10, () -> ProjectorPage.open(screen, room));
    }

    private static void asksForFilesOnce(Screen screen, int atMost, Runnable visit) {
        Traffic traffic = Traffic.on(screen);
        visit.run();
        screen.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(files(traffic)).as("the first visit").hasSizeBetween(3, atMost);

        traffic.forget();
        visit.run();
        screen.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(traffic.requests()).as("the next visit").isNotEmpty();
        assertThat(files(traffic)).as("the next visit").isEmpty();
    }

    /** Each once: the wall's picture in the control view may ask for the same file before the first answer is kept. */
    private static List<String> files(Traffic traffic) {
        return traffic.requests().stream()
                .filter(address -> address.contains("/static/") || address.contains("/assets/"))
                .distinct()
                .toList();
    }
}
