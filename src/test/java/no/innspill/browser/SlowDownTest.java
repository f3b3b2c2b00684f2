package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import no.innspill.Room;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever is faster than the server allows is told so in words, loses nothing, and need not press again. */
@QuarkusTest
class SlowDownTest extends BrowserTest {

    private static final String PROBLEM =
            """
            {"type":"urn:innspill:problem:ideas_too_fast","title":"Too fast","status":429,
             "detail":"Wait 1 second.","code":"ideas_too_fast"}
            """;

    private static Route.FulfillOptions tooFast() {
        return new Route.FulfillOptions()
                .setStatus(429)
                .setHeaders(Map.of("Content-Type", "application/problem+json", "Innspill", "1", "Retry-After", "1"))
                .setBody(PROBLEM);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anIdeaThatCameTooFastStaysAndIsSentByItself(Language language) {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = ParticipantPage.joining(screen(Device.PHONE), room, language);
        anne.page().route("**/ideas", route -> route.fulfill(tooFast()));
        anne.box(1).fill("Litt for raskt");
        anne.sendButton(1).click();
        assertThat(anne.panel(1).locator(".compose .waits")).hasText(anne.say("common_waits_slow"));
        assertThat(anne.box(1)).hasValue("Litt for raskt");
        assertThat(anne.page().locator("#outbox li")).containsText(anne.say("common_waits_slow"));
        anne.page().unroute("**/ideas");
        assertThat(anne.mine("Litt for raskt")).hasCount(1);
        assertThat(anne.box(1)).hasValue("");
        assertThat(anne.ideas(1)).hasCount(1);
        assertThat(anne.page().locator(".waits")).hasCount(0);
        anne.screen().forgive();
    }

    @Test
    void theWordsFollowFromTooFastToNoNetworkAndBack() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.page().route("**/ideas", route -> route.fulfill(tooFast()));
        anne.box(1).fill("Først for raskt");
        anne.sendButton(1).click();
        assertThat(anne.panel(1).locator(".compose .waits")).hasText(anne.say("common_waits_slow"));
        anne.page().unroute("**/ideas");
        anne.page().route("**/ideas", Route::abort);
        assertThat(anne.panel(1).locator(".compose .waits")).hasText(anne.say("common_waits_text"));
        anne.page().unroute("**/ideas");
        assertThat(anne.mine("Først for raskt")).hasCount(1);
        anne.screen().forgive();
    }
}
