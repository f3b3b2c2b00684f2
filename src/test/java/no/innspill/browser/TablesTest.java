package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables at work, each with its own screens, and the plenary after them. */
@QuarkusTest
class TablesTest extends BrowserTest {

    private static final int COLLECT = 1;
    private static final int VOTE = 4;
    private static final int RESULTS = 5;
    private static final int PLENARY = 7;
    private static final int FIRST_ROUND = 11;

    private static Room at(int step) {
        Room room = Room.of("/rooms/tables.yaml");
        room.goTo(step);
        return room;
    }

    private static ParticipantPage scanning(Room room, Screen screen, int table, int people) {
        ParticipantPage page = ParticipantPage.in(screen.open("/" + room.code() + "/" + table), Language.NB);
        assertThat(screen.page().locator("#table")).hasValue(String.valueOf(table));
        screen.page().locator("#people").fill(String.valueOf(people));
        page.button("join_join").click();
        return page;
    }

    @Test
    void anIdeaGoesFromItsTableToThePlenary() {
        Room room = at(COLLECT);
        ControlPage control = control(room);
        ProjectorPage wall = projector(room);
        ParticipantPage anne = scanning(room, screen(Device.PHONE), 1, 2).live();
        ParticipantPage bjarte = scanning(room, screen(Device.LAPTOP), 2, 1).live();
        anne.post(1, "Én innlogging for alle").post(1, "Blir ved bordet");
        bjarte.post(1, "Fra det andre bordet");

        assertThat(anne.card("Fra det andre bordet")).hasCount(0);
        assertThat(bjarte.card("Én innlogging for alle")).hasCount(0);
        wall.shows("tables");
        Locator first = wall.page().locator(".wall-tables li").first();
        assertThat(first).containsText(anne.say("table_wall_ideas", 2));
        Locator row = control.page().locator("#tables tbody tr").first();
        assertThat(row).containsText(control.say("table_connected", 1, 1));
        assertThat(control.card("Én innlogging for alle")).containsText("Bord 1");
        Accessible.inLight("tables at work", control.screen(), wall.screen(), anne.screen(), bjarte.screen());

        Locator pass = anne.button("table_pass_name", "Én innlogging for alle");
        pass.focus();
        anne.page().keyboard().press("Enter");
        assertThat(anne.card("Én innlogging for alle")).containsText(anne.say("table_passed_mark"));
        assertThat(anne.panel(1)).containsText(anne.say("table_passed_count", 1, 2));
        assertThat(first).containsText(anne.say("table_wall_plenary", 1));

        room.goTo(PLENARY);
        assertThat(bjarte.card("Én innlogging for alle")).containsText(bjarte.say("table_from", "Bord 1"));
        assertThat(bjarte.card("Blir ved bordet")).hasCount(0);
        wall.shows("ideas");
        assertThat(wall.page().locator("[data-shows]")).containsText("Én innlogging for alle");
        Accessible.inLight("the plenary", control.screen(), wall.screen(), anne.screen());
    }

    @Test
    void oneDeviceIsHandedRoundAndTheTablePassesOnItsTop() {
        Room room = at(COLLECT);
        ParticipantPage anne = scanning(room, screen(Device.PHONE), 1, 2).live();
        anne.post(1, "Den beste").post(1, "Den nest beste");
        room.goTo(VOTE);
        assertThat(anne.page().locator(".turn")).containsText(anne.say("table_turn", 1, 2));
        anne.vote("Den beste").hasLeft(1, 2);
        anne.button("table_person", 2).click();
        assertThat(anne.page().locator(".turn")).containsText(anne.say("table_turn", 2, 2));
        anne.hasLeft(1, 3);
        assertThat(anne.voteButton("Den beste")).hasAttribute("aria-pressed", "false");
        anne.vote("Den beste").vote("Den nest beste").hasLeft(1, 1);
        Accessible.inLight("a device that is handed round", anne.screen());
        anne.button("table_person_voted", 1).click();
        anne.hasLeft(1, 2);

        room.goTo(RESULTS);
        assertThat(anne.ranking(1).first()).containsText("Den beste");
        anne.button("table_pass_top", 1).click();
        assertThat(anne.ranking(1).first()).containsText(anne.say("table_passed_mark"));
        assertThat(anne.ranking(1).nth(1)).not().containsText(anne.say("table_passed_mark"));
        Accessible.inLight("a table's results", anne.screen());
    }

    @Test
    void whoHasNotChosenATableIsAskedAndMovesThere() {
        Room room = at(COLLECT);
        room.join("table", "3").post(room.school(), "Ved bord tre");
        ParticipantPage anne = participant(room, Device.PHONE);
        assertThat(anne.card("Ved bord tre")).hasCount(0);
        assertThat(anne.page().locator("#seat-table")).isVisible();
        // One panel: its two halves touch.
        var head = anne.page().locator(".seat-change > summary").boundingBox();
        var body = anne.page().locator(".seat-change > form").boundingBox();
        assertThat(body.y).isCloseTo(head.y + head.height, within(1.0));
        anne.page().locator("#seat-table").selectOption("3");
        Accessible.inLight("choosing a table", anne.screen());
        anne.button("table_save").click();
        assertThat(anne.card("Ved bord tre")).isVisible();
        anne.live();
        room.join("table", "3").post(room.school(), "Rett etterpå");
        anne.page().getByText(anne.say("board_arrived_one")).click();
        assertThat(anne.card("Rett etterpå")).isVisible();
    }

    /** Who came in before the tables began has nothing on the page that asked them. */
    @Test
    void whoHasNotChosenATableIsAskedWhenTheTablesBegin() {
        Room room = at(0);
        ParticipantPage anne = participant(room, Device.PHONE);
        assertThat(anne.page().locator("#seat-table")).isHidden();
        room.goTo(COLLECT);
        assertThat(anne.page().locator("#seat-table")).isVisible();
        anne.page().locator("#seat-table").selectOption("3");
        anne.button("table_save").click();
        assertThat(anne.page().locator("#at-table")).containsText("Bord 3");
    }

    @Test
    void inARoundThePhoneAndTheWallSayWhichThemeATableHas() {
        Room room = at(FIRST_ROUND);
        ProjectorPage wall = projector(room);
        Locator cards = wall.page().locator(".wall-tables li");
        ParticipantPage anne = scanning(room, screen(Device.PHONE), 1, 1).live();
        assertThat(anne.page().locator("#at-table .at-turn")).containsText("Skole");
        assertThat(cards.nth(0).locator(".wall-turn")).containsText("Skole");
        assertThat(cards.nth(1).locator(".wall-turn")).containsText("Vei");
        Accessible.inLight("a round", anne.screen(), wall.screen());
        room.goTo(FIRST_ROUND + 1);
        assertThat(anne.page().locator("#at-table .at-turn")).containsText("Vei");
        assertThat(cards.nth(0).locator(".wall-turn")).containsText("Vei");
        room.goTo(COLLECT);
        assertThat(anne.page().locator("#at-table")).isVisible();
        assertThat(anne.page().locator(".at-turn")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "360, 640"})
    void fieldAndButtonAreInTheFirstScreenAtATableToo(int width, int height) {
        Room room = Room.from("ekommune-tables", "nb", 45);
        room.goTo(2);
        ParticipantPage anne = scanning(room, screen(Device.PHONE), 2, 1).live();
        anne.page().setViewportSize(width, height);
        for (Locator place : List.of(anne.box(1), anne.sendButton(1), anne.button("table_help"))) {
            var box = place.boundingBox();
            assertThat(box.y).isPositive();
            assertThat(box.y + box.height).isLessThanOrEqualTo(height + 1.0);
        }
    }

    @Test
    void whereAnIdeaComesFromLeavesItsTextTheWidthWhereOneVotes() {
        Room room = at(COLLECT);
        Guest one = room.join("table", 1);
        one.post("/w/" + room.code() + "/ideas/" + one.post(room.school(), "Felles innlogging for alle") + "/passing");
        room.goTo(PLENARY + 1);
        ParticipantPage anne = participant(room, Device.PHONE);
        Locator card = anne.card("Felles innlogging for alle");
        assertThat(card).containsText(anne.say("table_from", "Bord 1"));
        assertThat(card.locator(".idea-text").boundingBox().width).isGreaterThan(card.boundingBox().width * 0.5);
    }

    @Test
    void withoutScriptOneSitsDownPassesOnAndHandsTheDeviceRound() {
        Room room = at(COLLECT);
        ParticipantPage anne = scanning(room, screen(Device.PHONE.options().setJavaScriptEnabled(false)), 2, 3);
        anne.box(1).fill("Uten skript");
        anne.sendButton(1).click();
        anne.button("table_pass_name", "Uten skript").click();
        assertThat(anne.card("Uten skript")).containsText(anne.say("table_passed_mark"));
        room.goTo(VOTE);
        anne.page().reload();
        anne.button("table_person", 3).click();
        assertThat(anne.page().locator(".turn")).containsText(anne.say("table_turn", 3, 3));
    }

    @Test
    void theFacilitatorMakesTablesAndBringsTheirTopToThePlenary() {
        Room plain = Room.at(Room.COLLECT);
        ControlPage control = control(plain);
        control.page().navigate(control.page().url().replace("/control", "/plan"));
        control.page().locator("#many-tables").fill("3");
        control.button("table_make").click();
        assertThat(control.page().locator("#tables-list > li")).hasCount(3);
        // What stands under the bar at the top, scrolled there, is no smaller for it.
        control.page().evaluate("window.scrollTo(0, 0)");
        Accessible.inLight("the plan with tables", control.screen());

        Room room = at(COLLECT);
        ControlPage other = control(room);
        ParticipantPage anne = scanning(room, screen(Device.PHONE), 1, 1).live();
        anne.post(1, "Øverst ved bordet");
        room.goTo(VOTE);
        anne.vote("Øverst ved bordet");
        room.goTo(RESULTS);
        other.button("table_tops", 1).click();
        assertThat(other.page().locator("#undo")).containsText(other.say("undo_tables_to_plenary"));
        room.goTo(PLENARY);
        assertThat(anne.card("Øverst ved bordet")).isVisible();
        other.page().keyboard().press("Control+z");
        assertThat(anne.card("Øverst ved bordet")).hasCount(0);
    }

    @Test
    void whatStaysAtTheTablesStandsApartFromWhatIsInPlenary() {
        Room room = at(COLLECT);
        Guest one = room.join("table", 1);
        one.post(room.school(), "Blir ved bordet");
        one.post("/w/" + room.code() + "/ideas/" + one.post(room.school(), "Går til plenum") + "/passing");
        room.goTo(PLENARY);
        ControlPage control = control(room);
        Locator left = control.page().locator("#left-" + room.school());
        Locator plenary = control.page().locator("#ideas-" + room.school() + " > li");
        assertThat(plenary).hasCount(1);
        assertThat(plenary).containsText("Går til plenum");
        assertThat(left.getByText("Blir ved bordet")).isHidden();
        assertThat(left.locator(".left-count")).hasText("1");
        left.locator("> summary").click();
        left.getByLabel(control.say("table_to_plenary") + ": Blir ved bordet").click();
        assertThat(plenary).hasCount(2);
        assertThat(left.locator(".left-count")).hasText("0");
        assertThat(left.locator("li")).hasCount(0);
        control.page().reload();
        control.isLive();
        assertThat(plenary).hasCount(2);
    }
}
