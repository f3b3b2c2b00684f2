package no.innspill.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.innspill.Room;
import no.innspill.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** People with browsers round one running server. Whatever goes wrong on any page fails the test. */
@ExtendWith(NeedsChromium.class)
abstract class BrowserTest {

    /** A browser without windows has nothing to keep awake, and refuses: here it is as on a wall where it can be. */
    private static final String AWAKE = "if (window.WakeLock) WakeLock.prototype.request = async () => ({})";

    private static @Nullable Chromium chromium;

    @TestHTTPResource("")
    @Nullable URI server;

    private final List<Screen> screens = new ArrayList<>();

    @BeforeAll
    static void startChromium() {
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    }

    @AfterAll
    static void closeChromium() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void nothingWentWrongOnAnyScreen() {
        List<String> troubles =
                screens.stream().flatMap(screen -> screen.troubles().stream()).toList();
        screens.forEach(Screen::close);
        assertThat(troubles).isEmpty();
    }

    ParticipantPage participant(Room room, Device device) {
        return ParticipantPage.joining(screen(device), room, Language.NB);
    }

    ControlPage control(Room room) {
        return ControlPage.open(screen(Device.LAPTOP), room);
    }

    ProjectorPage projector(Room room) {
        return ProjectorPage.open(screen(Device.PROJECTOR), room);
    }

    Screen screen(Device device) {
        return screen(device.options());
    }

    /** Without motion, so that nothing is judged half-way through a transition. */
    Screen screen(Browser.NewContextOptions options) {
        if (chromium == null) {
            throw new IllegalStateException("Chromium has not been started");
        }
        BrowserContext context = chromium.browser().newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        context.addInitScript(AWAKE);
        Screen screen = new Screen(context, base());
        screens.add(screen);
        return screen;
    }

    private String base() {
        if (server == null) {
            throw new IllegalStateException("The server has not been started");
        }
        return server.toString().replaceFirst("/$", "");
    }

    void keepPictures(String test) {
        for (int i = 0; i < screens.size(); i++) {
            try {
                screens.get(i).keepPicture(Path.of("target", "browser", test + "-" + (i + 1) + ".png"));
            } catch (PlaywrightException e) {
                // A page that cannot be drawn any more is no reason to hide why the test failed.
                System.err.println("No picture of screen " + (i + 1) + ": " + e.getMessage());
            }
        }
    }
}
