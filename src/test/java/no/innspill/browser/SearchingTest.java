package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** The browser's own search finds what stands in the tabs that are not open. */
@QuarkusTest
class SearchingTest extends BrowserTest {

    private static Room room() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Svømmehall");
        guest.post(room.road(), "Gangfelt ved skolen");
        return room;
    }

    /** As a search does: with a piece of text in the address. */
    private static void search(Page page, String text) {
        String address = page.url().replaceFirst("#.*", "") + "#:~:text=" + text;
        page.navigate("about:blank");
        page.navigate(address);
    }

    @Test
    void aTextInAnotherTabIsFoundAndItsTabOpens() {
        Room room = room();
        ParticipantPage anne = participant(room, Device.LAPTOP);
        assertThat(anne.card("Gangfelt")).isHidden();
        assertThat(anne.panel(2)).hasAttribute("hidden", "until-found");
        search(anne.page(), "Gangfelt");
        anne.live();
        anne.page()
                .evaluate("document.querySelectorAll('[data-panel]')[1].querySelector('.idea-text')"
                        + ".dispatchEvent(new Event('beforematch', { bubbles: true }))");
        assertThat(anne.card("Gangfelt")).isVisible();
        assertThat(anne.panel(1)).isHidden();
        assertThat(anne.tab(2)).hasAttribute("aria-selected", "true");
        room.join().post(room.road(), "Et til");
        assertThat(anne.card("Et til")).isAttached();
    }

    @Test
    void theFacilitatorFindsWhatStandsInAnotherTabToo() {
        ControlPage control = control(room());
        assertThat(control.page().locator("[data-panel]").nth(1)).hasAttribute("hidden", "until-found");
        assertThat(control.page()
                        .locator("[data-panel] [data-idea]")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Gangfelt")))
                .isHidden();
    }
}
