package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;

/** Everything can be done with the keyboard alone, and the focus is never lost. */
@QuarkusTest
class KeyboardTest extends BrowserTest {

    @Test
    void aParticipantJoinsPostsAndChangesThemeWithKeys() {
        Room room = Room.at(Room.SILENT);
        Screen screen = screen(Device.LAPTOP).open("/" + room.code());
        ParticipantPage anne = ParticipantPage.in(screen, Language.NB);
        Keys keys = new Keys(anne.page());
        keys.walkTo(anne.button("join_join"));
        keys.press("Enter");
        anne.live();
        keys.walkTo(anne.tab(1));
        keys.press("ArrowRight");
        assertThat(anne.panel(2)).isVisible();
        assertThat(anne.tab(2)).isFocused();
        keys.press("Home");
        assertThat(anne.panel(1)).isVisible();
        keys.press("End");
        assertThat(anne.tab(2)).isFocused();
        keys.press("ArrowRight");
        assertThat(anne.tab(1)).isFocused();
        keys.walkTo(anne.box(1));
        keys.write("Skrevet uten mus");
        keys.walkTo(anne.sendButton(1));
        keys.press("Enter");
        assertThat(anne.mine("Skrevet uten mus")).isVisible();
        assertThat(anne.box(1)).isFocused();
        keys.seesWhereItIs();
    }

    @Test
    void aLinkIsMadeUsedAndRevokedWithKeys() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Et innspill");
        ControlPage control = control(room);
        Keys keys = new Keys(control.page());
        keys.walkTo(control.page().locator("#links-more > summary"));
        keys.press("Enter");
        keys.walkTo(control.page().locator("#helpers > summary"));
        keys.press("Enter");
        keys.walkTo(control.page().locator("#helper-name"));
        keys.write("Kari");
        keys.press("Enter");
        String link = control.page().locator("#control-link").textContent();
        Screen screen = screen(Device.LAPTOP);
        ControlPage kari = ControlPage.in(screen.open(link.substring(link.indexOf("/w/"))), Language.NB);
        assertThat(kari.page().locator(".bearer")).hasText("Kari, hjelper");
        assertThat(kari.page().locator("#go")).hasCount(0);
        Keys hers = new Keys(kari.page());
        hers.walkTo(kari.page().locator("[id^=hide-]"));
        hers.press("Enter");
        assertThat(kari.page().locator("[id^=hide-][aria-pressed=true]")).isVisible();
        control.screen().open("/w/" + room.code() + "/control");
        for (String fold : List.of("#links-more", "#helpers")) {
            if (control.page().locator(fold).getAttribute("open") == null) {
                keys.walkTo(control.page().locator(fold + " > summary"));
                keys.press("Enter");
            }
        }
        keys.walkTo(control.page().locator(".helpers button").first());
        keys.press("Enter");
        assertThat(control.page().locator(".helpers")).hasCount(0);
        assertThat(kari.page().locator("main")).containsText(kari.say("refusal_not_facilitator"));
        screen.forgive();
    }

    @Test
    void aParticipantVotesAndTakesBackWithKeys() {
        Room room = Room.at(Room.SILENT);
        Guest guest = room.join();
        long first = guest.post(room.school(), "Først");
        guest.post(room.school(), "Sist");
        room.goTo(Room.VOTE);
        ParticipantPage anne = participant(room, Device.LAPTOP);
        anne.hasLeft(1, 3);
        Keys keys = new Keys(anne.page());
        keys.walkTo(anne.voteButton("Sist"));
        keys.press("Space");
        anne.hasLeft(1, 2);
        assertThat(anne.voteButton("Sist")).isFocused();
        guest.vote(first);
        assertThat(anne.turnout(1)).hasText(anne.say("board_turnout", 2, 2));
        assertThat(anne.voteButton("Sist")).isFocused();
        keys.press("Enter");
        anne.hasLeft(1, 3);
        assertThat(anne.voteButton("Sist")).isFocused();
        keys.seesWhereItIs();
    }

    @Test
    void theFocusSurvivesAStepThatTakesItsPlaceAway() {
        Room room = Room.at(Room.SILENT);
        ParticipantPage anne = participant(room, Device.LAPTOP);
        Keys keys = new Keys(anne.page());
        keys.walkTo(anne.box(1));
        room.facilitator().closeStep();
        assertThat(anne.box(1)).hasCount(0);
        keys.seesWhereItIs();
        keys.press("Tab");
        keys.seesWhereItIs();
    }

    @Test
    void theFacilitatorRunsTheSessionWithKeys() {
        Room room = Room.at(Room.SILENT);
        room.join().post(room.school(), "Hører ikke hjemme her");
        ControlPage control = control(room);
        Keys keys = new Keys(control.page());
        keys.walkTo(control.nextButton());
        keys.press("Enter");
        assertThat(control.heading()).containsText("Skriv sammen");
        assertThat(control.nextButton()).isFocused();
        keys.walkTo(control.button("control_hide_idea", "Hører ikke hjemme her"));
        keys.press("Enter");
        assertThat(control.button("control_show_idea", "Hører ikke hjemme her")).isVisible();
        keys.seesWhereItIs();
        keys.walkTo(control.button("control_freeze"));
        keys.press("Enter");
        assertThat(control.button("control_frozen")).isVisible();
        keys.seesWhereItIs();
        keys.walkTo(control.button("control_black"));
        keys.press("Space");
        assertThat(control.button("control_is_black")).isVisible();
        keys.seesWhereItIs();
    }
}
