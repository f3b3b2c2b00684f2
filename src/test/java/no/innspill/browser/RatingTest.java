package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** The matrix: everybody rates on their own, and the wall shows what came of it when it is opened. */
@QuarkusTest
class RatingTest extends BrowserTest {

    @Test
    void aParticipantRatesOnAPhoneWithKeysAlone() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Vurder dette");
        room.goTo(Room.MATRIX);
        ControlPage control = control(room);
        ParticipantPage anne = participant(room, Device.PHONE);
        Keys keys = new Keys(anne.page());
        keys.walkTo(radio(anne, "importance", 1));
        keys.press("Space");
        assertThat(anne.page().locator("#rated")).containsText(anne.say("matrix_rated", 1, 2));
        keys.press("ArrowRight");
        keys.press("ArrowRight");
        keys.press("ArrowRight");
        keys.seesWhereItIs();
        assertThat(radio(anne, "importance", 4)).isFocused();
        keys.press("Tab");
        assertThat(radio(anne, "feasibility", 1)).isFocused();
        keys.press("Space");
        keys.press("ArrowRight");
        assertThat(radio(anne, "feasibility", 2)).isChecked();
        assertThat(medians(control.page().locator("#matrix"))).hasText(new String[] {"4", "2"});
        assertThat(anne.page().locator("#rate form[aria-busy]")).hasCount(0);
        anne.page().reload();
        assertThat(radio(anne, "importance", 4)).isChecked();
        assertThat(radio(anne, "feasibility", 2)).isChecked();
        anne.button("matrix_take_back").click();
        assertThat(radio(anne, "importance", 4)).not().isChecked();
        assertThat(anne.page().locator("#rated")).containsText(anne.say("matrix_rated", 0, 2));
    }

    @Test
    void theWallShowsTheMatrixWhenTheFacilitatorOpensIt() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        for (int i = 1; i <= 8; i++) {
            guest.post(room.school(), "Innspill nummer " + i + " med nok ord til at det blir to linjer på veggen");
        }
        room.goTo(Room.MATRIX);
        ControlPage control = control(room);
        ProjectorPage wall = projector(room);
        ParticipantPage anne = participant(room, Device.PHONE);
        wall.shows("rating");
        for (Locator form : anne.page().locator("form[data-rate]").all()) {
            form.locator("[name=importance][value='4']").press("Space");
            form.locator("[name=feasibility][value='4']").press("Space");
        }
        assertThat(wall.page().locator("#rated")).containsText(anne.say("matrix_rated", 1, 2));
        Accessible.inLight("rating", control.screen(), wall.screen(), anne.screen());
        Accessible.inTheDark("rating", control.screen(), wall.screen(), anne.screen());
        control.press("matrix_reveal");
        wall.shows("matrix");
        assertThat(wall.page().locator(".matrix-mark text")).hasCount(8);
        assertThat(wall.page().locator("#matrix tbody tr:visible")).hasCount(8);
        assertThat(anne.page().locator(".matrix-mark text")).hasCount(8);
        Accessible.inLight("matrix", control.screen(), wall.screen(), anne.screen());
        Accessible.inTheDark("matrix", control.screen(), wall.screen(), anne.screen());
    }

    private static Locator radio(ParticipantPage page, String axis, int value) {
        return page.page().locator("#rate [name=" + axis + "][value='" + value + "']");
    }

    private static Locator medians(Locator matrix) {
        return matrix.locator("tbody td.figure b");
    }
}
