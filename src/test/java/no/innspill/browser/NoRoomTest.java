package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import no.innspill.OpenScreen;
import no.innspill.Room;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;

/** A screen for which there is no socket says so, shows what is new all the same, and has one as soon as there is room. */
@QuarkusTest
@TestProfile(NoRoomTest.OneSocket.class)
class NoRoomTest extends BrowserTest {

    public static final class OneSocket implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("innspill.limits.sockets", "1");
        }
    }

    @Test
    void whoFindsNoRoomFetchesAndIsBackByItself() {
        Room room = Room.at(Room.COLLECT);
        OpenScreen first = OpenScreen.of(room, room.join(), "participant");
        Screen phone = screen(Device.PHONE);
        phone.open("/" + room.code() + "?lang=nn");
        phone.page().locator("form.join button").click();
        ParticipantPage late = ParticipantPage.in(phone, Language.NN);
        assertThat(late.page().locator("#connection")).hasText(late.say("common_polling"));
        room.join().post(room.school(), "Kommer likevel");
        assertThat(late.card("Kommer likevel")).isVisible();
        first.close();
        assertThat(late.page().locator("#connection")).hasText(late.say("common_live"));
        phone.forgive();
    }
}
