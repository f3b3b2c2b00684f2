package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** When the time is up the room sees it, and hears it if the facilitator wants that; and the wall stays awake until then. */
@QuarkusTest
class TimeIsUpTest extends BrowserTest {

    private static final String TONES = "window.tones = 0; const start = OscillatorNode.prototype.start;"
            + " OscillatorNode.prototype.start = function (...when) { window.tones++; return start.apply(this, when); };";

    /** Ten minutes less a little, and then the rest of them, without the server, whose time goes at its own pace. */
    private static void letTheTimePass(Screen screen, Network network) {
        network.cut();
        screen.page().clock().fastForward(590_000);
        screen.page().clock().runFor(12_000);
        screen.forgive();
    }

    @Test
    void itIsWrittenAllOverTheWallForAWhile() {
        Room room = Room.at(Room.COLLECT);
        Screen screen = screen(Device.PROJECTOR);
        screen.page().clock().install();
        Network network = Network.of(screen);
        ProjectorPage wall = ProjectorPage.open(screen, room);
        letTheTimePass(screen, network);
        Locator sign = wall.page().locator("#time-up");
        assertThat(sign).isVisible();
        assertThat(sign.boundingBox().width).isEqualTo(1280);
        assertThat(sign.boundingBox().height).isEqualTo(720);
        screen.page().clock().runFor(12_000);
        assertThat(sign).isHidden();
        screen.forgive();
    }

    @Test
    void itIsHeardOnlyWhereThatWasSwitchedOn() {
        Room room = Room.at(Room.COLLECT);
        Screen screen = screen(Device.LAPTOP);
        screen.page().addInitScript(TONES);
        screen.page().clock().install();
        Network network = Network.of(screen);
        ControlPage control = ControlPage.open(screen, room);
        Locator chime = control.button("control_chime");
        assertThat(chime).hasAttribute("aria-pressed", "false");
        chime.click();
        assertThat(chime).hasAttribute("aria-pressed", "true");
        assertThat(screen.page().evaluate("window.tones")).as("it can be tried").isEqualTo(2);
        letTheTimePass(screen, network);
        assertThat(screen.page().evaluate("window.tones")).isEqualTo(4);
        chime.click();
        assertThat(chime).hasAttribute("aria-pressed", "false");
        assertThat(screen.page().evaluate("window.tones")).isEqualTo(4);
        screen.forgive();
    }

    @Test
    void aWallThatCannotStayAwakeSaysWhatToDo() {
        Room room = Room.at(Room.COLLECT);
        Screen screen = screen(Device.LAPTOP);
        screen.page().addInitScript("Object.defineProperty(navigator, 'wakeLock', { value: undefined });");
        ControlPage control = ControlPage.open(screen, room);
        assertThat(control.page().locator("#wall [data-sleepy]")).hasText(control.say("control_sleepy"));
        ProjectorPage wall = ProjectorPage.open(screen, room);
        Locator word = wall.page().locator("body > footer > [data-sleepy]");
        assertThat(word).isVisible();
        Accessible.inLight("a wall that may go dark", screen);
        screen.page().clock().install();
        screen.page().reload();
        assertThat(word).isVisible();
        screen.page().clock().runFor(31_000);
        assertThat(word).isHidden();
    }

    @Test
    void whereTheScreenCanBeKeptAwakeNothingIsSaid() {
        ControlPage control = control(Room.at(Room.COLLECT));
        assertThat(control.page().locator("#wall [data-sleepy]")).isHidden();
    }
}
