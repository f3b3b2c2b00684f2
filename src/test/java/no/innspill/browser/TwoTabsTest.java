package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** One person with the workshop in two tabs of the same browser. */
@QuarkusTest
class TwoTabsTest extends BrowserTest {

    private static Page secondTab(ParticipantPage anne) {
        Page tab = anne.screen().context().newPage();
        tab.navigate(anne.page().url());
        assertThat(tab.locator("body")).hasAttribute("data-connection", "live");
        return tab;
    }

    private static Locator box(Page tab) {
        return tab.locator("[data-panel] textarea").first();
    }

    @Test
    void aTextThatWasSentInOneTabIsNotOfferedInTheOther() {
        ParticipantPage anne = participant(Room.at(Room.COLLECT), Device.LAPTOP);
        anne.box(1).fill("Samme idé");
        Page other = secondTab(anne);
        assertThat(box(other)).hasValue("Samme idé");
        anne.sendButton(1).click();
        assertThat(anne.mine("Samme idé")).hasCount(1);
        assertThat(box(other)).hasValue("");
        assertThat(other.locator("#mine li[id]")).hasCount(1);
        other.reload();
        assertThat(box(other)).hasValue("");
    }

    @Test
    void whatIsBeingWrittenInTheOtherTabOutlivesWhatIsSentInThisOne() {
        ParticipantPage anne = participant(Room.at(Room.COLLECT), Device.LAPTOP);
        Page other = secondTab(anne);
        box(other).fill("Skrevet i fane 2");
        anne.post(1, "Sendt i fane 1");
        assertThat(other.locator("#mine li[id]")).hasCount(1);
        other.reload();
        assertThat(box(other)).hasValue("Skrevet i fane 2");
    }

    @Test
    void aVoteInOneTabShowsInTheOther() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Svømmehall");
        room.goTo(Room.VOTE);
        ParticipantPage anne = participant(room, Device.LAPTOP);
        Page other = secondTab(anne);
        assertThat(other.locator(".vote-cast").first()).hasAttribute("aria-pressed", "false");
        anne.vote("Svømmehall");
        assertThat(other.locator(".vote-cast").first()).hasAttribute("aria-pressed", "true");
    }
}
