package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Room;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;

/** Several facilitators, several machines, one workshop. */
@QuarkusTest
class FacilitatorsTest extends BrowserTest {

    @Test
    void twoWhoPressNextOnTheSameStepGoOneStep() {
        Room room = Room.open();
        ControlPage first = control(room);
        Screen late = screen(Device.LAPTOP);
        Network network = Network.of(late);
        ControlPage second = ControlPage.open(late, room);
        // This screen has not heard yet that the other one pressed.
        network.withFrames(0);
        first.next("Skriv stille");
        assertThat(second.heading()).containsText("Velkommen");
        second.nextButton().click();
        assertThat(second.heading()).containsText("Skriv stille");
        assertThat(first.heading()).containsText("Skriv stille");
    }

    @Test
    void theFacilitatorGoesBackJumpsHidesAndShowsAgain() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Litt for skarpt");
        ControlPage control = control(room);
        ParticipantPage anne = participant(room, Device.PHONE);
        control.hide("Litt for skarpt");
        assertThat(anne.card("Litt for skarpt")).hasCount(0);
        control.showAgain("Litt for skarpt");
        assertThat(anne.card("Litt for skarpt")).isVisible();
        control.back("Skriv stille");
        assertThat(anne.heading()).containsText("Skriv stille");
        assertThat(anne.card("Litt for skarpt")).hasCount(0);
        control.jump("Tiltak");
        assertThat(anne.heading()).containsText("Tiltak");
    }

    @Test
    void theUndoKeyTakesBackOnesOwnAndAColleaguesOnlyByName() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Noe støtende");
        ControlPage anne = control(room);
        ControlPage bjarte = control(room);
        anne.press("control_door_close");
        assertThat(anne.page().locator("#undo-own-words")).hasText("Angre: stengte for nye");
        bjarte.press("control_close");
        assertThat(bjarte.page().locator("#undo-own-words")).hasText("Angre: stoppet innsending");
        bjarte.hide("Noe støtende");
        assertThat(anne.page().locator("#undo-own-words")).hasText("Angre: stengte for nye");

        anne.page().keyboard().press("Control+z");
        assertThat(anne.button("control_door_close")).isVisible();
        assertThat(anne.button("control_open")).isVisible();
        assertThat(anne.button("control_show_idea", "Noe støtende")).isVisible();

        anne.page().locator("#undo-more > summary").click();
        Accessible.inLight("what can be undone", anne.screen());
        anne.page()
                .locator("#undo-more button")
                .filter(new Locator.FilterOptions().setHasText("Angre det kollegaen gjorde: stoppet innsending"))
                .click();
        assertThat(bjarte.button("control_close")).isVisible();
        assertThat(bjarte.button("control_show_idea", "Noe støtende")).isVisible();
    }

    @Test
    void theListOfKeysIsOneKeyAway() {
        ControlPage control = control(Room.open());
        control.page().keyboard().press("?");
        assertThat(control.page().getByRole(AriaRole.DIALOG)).isVisible();
        Accessible.inLight("the list of keys", control.screen());
        control.page().keyboard().press("Escape");
        assertThat(control.page().getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    void anotherTitleIsOnEveryScreenAtOnce() {
        Room room = Room.at(Room.COLLECT);
        ControlPage control = control(room);
        ParticipantPage anne = participant(room, Device.LAPTOP);
        anne.box(1).fill("Midt i en tanke");
        room.facilitator().post("/w/" + room.code() + "/title", "title", "Et bedre navn");
        assertThat(control.page().locator(".top-title")).hasText("Et bedre navn");
        assertThat(anne.page().locator(".top-title")).hasText("Et bedre navn");
        assertThat(anne.page()).hasTitle("Skriv sammen – Et bedre navn · Innspill");
        assertThat(anne.box(1)).hasValue("Midt i en tanke");
    }

    @Test
    void whoeverWroteAHiddenIdeaIsToldAtOnce() {
        Room room = Room.at(Room.COLLECT);
        ControlPage control = control(room);
        ParticipantPage anne = participant(room, Device.PHONE).post(1, "Litt for skarpt");
        assertThat(anne.card("Litt for skarpt")).isVisible();
        control.hide("Litt for skarpt");
        assertThat(anne.mine("Litt for skarpt")).containsText(anne.say("board_mine_hidden"));
        control.showAgain("Litt for skarpt");
        assertThat(anne.mine("Litt for skarpt")).not().containsText(anne.say("board_mine_hidden"));
    }

    @Test
    void aRenewedControlLinkPutsTheOtherBrowserOut() {
        Room room = Room.open();
        ControlPage mine = control(room);
        ControlPage stolen = control(room);
        mine.openLinks().press("control_new_link").confirm();
        String link = String.valueOf(mine.page().locator("#control-link").textContent());
        assertThat(link).isNotEqualTo(room.controlLink());
        assertThat(stolen.page().getByRole(AriaRole.MAIN)).containsText(stolen.say("refusal_not_facilitator"));
        ControlPage third = ControlPage.in(screen(Device.LAPTOP).open(link), Language.NB);
        third.next("Skriv stille");
        mine.link("control_back_to").click();
        assertThat(mine.heading()).containsText("Skriv stille");
        stolen.screen().open(room.controlLink());
        assertThat(stolen.page().getByRole(AriaRole.MAIN)).containsText(stolen.say("refusal_not_facilitator"));
        stolen.screen().forgive();
    }

    @Test
    void aRenewedProjectorLinkPutsTheOldWallOut() {
        Room room = Room.open();
        ControlPage control = control(room);
        ProjectorPage wall = projector(room);
        Locator link = control.openLinks().page().locator("#projector-link");
        String before = link.inputValue();
        control.press("control_new_projector").confirm();
        assertThat(wall.page().getByRole(AriaRole.MAIN)).containsText(control.say("refusal_not_projector"));
        assertThat(link).not().hasValue(before);
        ProjectorPage.in(screen(Device.PROJECTOR).open(link.inputValue())).shows("join");
        wall.screen().forgive();
    }

    @Test
    void theTimerIsTheSameEverywhere() {
        Room room = Room.at(Room.SILENT);
        ControlPage control = control(room);
        ProjectorPage wall = projector(room);
        ParticipantPage anne = participant(room, Device.PHONE);
        control.next("Skriv sammen");
        control.press("control_pause");
        assertThat(control.page().locator("#timer")).hasAttribute("data-running", "false");
        String left = control.page().locator("#timer").innerText();
        assertThat(anne.page().locator("#timer")).hasText(left);
        assertThat(wall.page().locator("#timer")).hasText(left);
        control.press("control_minute_more");
        String more = (Integer.parseInt(left.split(":", 2)[0]) + 1) + ":" + left.split(":", 2)[1];
        assertThat(anne.page().locator("#timer")).hasText(more);
        control.press("control_resume");
        assertThat(anne.page().locator("#timer")).hasAttribute("data-running", "true");
    }

    @Test
    void endingAsksFirstAndSaysHowLongItCanBeTakenBack() {
        Room room = Room.at(Room.COLLECT);
        for (Language language : Language.values()) {
            Screen screen = screen(Device.LAPTOP).open(room.controlLink());
            ControlPage control =
                    ControlPage.in(screen.open("/w/" + room.code() + "/control?lang=" + language.tag()), language);
            control.button("control_end").click();
            Locator dialog = control.page()
                    .getByRole(
                            AriaRole.DIALOG,
                            new Page.GetByRoleOptions().setName(control.say("control_end_confirm", 30)));
            assertThat(dialog).isVisible();
            assertThat(dialog).containsText("30");
            Accessible.inLight("the question before the end", screen);
            control.button(dialog, "common_no").click();
            assertThat(dialog).hasCount(0);
            assertThat(control.button("control_end")).isFocused();
        }
        ParticipantPage anne = participant(room, Device.PHONE);
        ControlPage control = control(room);
        control.press("control_end");
        control.page().keyboard().press("Escape");
        assertThat(control.button("control_end")).isFocused();
        assertThat(anne.board()).not().hasAttribute("data-ended", "");
        control.press("control_end").confirm();
        assertThat(anne.board()).hasAttribute("data-ended", "");
        assertThat(control.button("control_go_on")).isVisible();
    }
}
