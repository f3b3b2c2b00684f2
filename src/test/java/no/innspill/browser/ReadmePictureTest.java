package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;

/**
 * README's picture: a pretend room on the facilitator's laptop, a phone and the wall, side by side. It is in
 * {@code target/browser/laptop-and-projector.png}, to be copied to {@code docs/img} where the screens look different.
 */
@QuarkusTest
class ReadmePictureTest extends BrowserTest {

    private static final Path PICTURE = Path.of("target", "browser", "laptop-and-projector.png");
    private static final long LARGEST = 400_000;
    private static final int ENOUGH = 24;

    /** Each at its own size, the edges of the wall and of the phone a little darker. */
    private static final String SIDE_BY_SIDE =
            """
            <!doctype html>
            <style>
            body { margin: 0; padding: 28px; display: flex; gap: 24px; align-items: end; width: max-content;
                background: #dfe4ea }
            img { display: block; border: 1px solid #8d99a6; border-radius: 6px; box-shadow: 0 4px 14px #0004 }
            img.phone { border: 5px solid #2a3138; border-radius: 18px }
            </style>
            <img width="700" src="%s"><img class="phone" width="176" src="%s"><img width="720" src="%s">
            """;

    @Test
    void aPretendRoomIsSeenOnThreeScreens() throws IOException {
        Screen laptop = screen(Device.LAPTOP);
        ControlPage control = StartPage.open(laptop).rehearse();
        control.button("rehearsal_speed_quick").click();
        String code = laptop.page().locator("body").getAttribute("data-code");
        Screen wall = laptop.another().open("/w/" + code + "/projector");
        wall.page().setViewportSize(Device.LARGE_PROJECTOR.width(), Device.LARGE_PROJECTOR.height());
        Screen phone = screen(Device.PHONE).open("/w/" + code);
        phone.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Messages.say(Language.NB, "join_join"))
                                .setExact(true))
                .click();
        control.next("skriv stille");
        assertThat(ideas(laptop).nth(ENOUGH)).isAttached();
        control.next("del, bygg videre");
        assertThat(wall.page().locator("[data-shows=ideas]").first()).isVisible();
        assertThat(ideas(wall).first()).isVisible();
        assertThat(ideas(phone).first()).isAttached();

        Screen together = screen(new Browser.NewContextOptions().setViewportSize(1800, 520));
        together.page().setContent(SIDE_BY_SIDE.formatted(picture(laptop), picture(phone), picture(wall)));
        Files.createDirectories(PICTURE.getParent());
        together.page().locator("body").screenshot(new Locator.ScreenshotOptions().setPath(PICTURE));
        assertThat(Files.size(PICTURE)).isBetween(50_000L, LARGEST);

        control.button("rehearsal_throw_away").click();
        assertThat(laptop.page().locator("form.start")).isVisible();
        phone.forgive();
        wall.forgive();
    }

    private static Locator ideas(Screen screen) {
        return screen.page().locator("#board .idea-text, #board .card");
    }

    private static String picture(Screen screen) {
        return "data:image/png;base64,"
                + Base64.getEncoder().encodeToString(screen.page().screenshot());
    }
}
