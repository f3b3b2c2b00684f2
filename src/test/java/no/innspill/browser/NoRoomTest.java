package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import no.innspill.OwnLimits;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** A screen for which there is no socket says so, shows what is new all the same, and has one as soon as there is room. */
@QuarkusTest
@TestProfile(OwnLimits.class)
class NoRoomTest extends BrowserTest {

    @Test
    void whoFindsNoRoomFetchesAndIsBackByItself() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        Page first = tab(anne);
        for (int open = 2; open < OwnLimits.SOCKETS_PER_PARTICIPANT; open++) {
            tab(anne);
        }
        Page late = anne.screen().context().newPage();
        late.navigate(anne.page().url());
        assertThat(late.locator("#connection")).hasText(anne.say("common_polling"));
        room.join().post(room.school(), "Kommer likevel");
        assertThat(late.getByText("Kommer likevel")).isVisible();
        first.close();
        assertThat(late.locator("#connection")).hasText(anne.say("common_live"));
    }

    private static Page tab(ParticipantPage of) {
        Page tab = of.screen().context().newPage();
        tab.navigate(of.page().url());
        assertThat(tab.locator("#connection")).hasText(of.say("common_live"));
        return tab;
    }
}
