package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;

/** What somebody is writing is theirs until it is sent. */
@QuarkusTest
class TypingTest extends BrowserTest {

    private static final String TEXT = "Et innspill som ikke er ferdig";

    @Test
    void aHalfWrittenIdeaSurvivesAReload() {
        ParticipantPage anne = participant(Room.at(Room.SILENT), Device.PHONE);
        anne.open(2).box(2).fill(TEXT);
        anne.page().reload();
        assertThat(anne.panel(2)).isVisible();
        assertThat(anne.box(2)).hasValue(TEXT);
    }

    @Test
    void theTagsThatAreTickedSurviveAReload() {
        ParticipantPage anne = participant(Room.at(Room.COLLECT), Device.PHONE);
        anne.panel(1).locator(".composer").getByLabel("Kostnad").check();
        anne.page().reload();
        assertThat(anne.panel(1).locator(".composer").getByLabel("Kostnad")).isChecked();
        anne.box(1).fill(TEXT);
        anne.page().reload();
        assertThat(anne.box(1)).hasValue(TEXT);
        assertThat(anne.panel(1).locator(".composer").getByLabel("Kostnad")).isChecked();
        assertThat(anne.panel(1).locator(".composer").getByLabel("Klima")).not().isChecked();
        anne.sendButton(1).click();
        assertThat(anne.card(TEXT)).containsText("Kostnad");
        assertThat(anne.panel(1).locator(".composer").getByLabel("Kostnad"))
                .not()
                .isChecked();
    }

    @Test
    void whatIsCopiedFromPaperSurvivesAReload() {
        Room room = Room.at(Room.COLLECT);
        Page page = facilitatorAt(screen(Device.LAPTOP), room, "paper");
        Locator texts = page.locator("#texts");
        texts.fill("Fra papir én\nFra papir to");
        page.reload();
        assertThat(texts).hasValue("Fra papir én\nFra papir to");
        page.locator("form[data-send] button.primary").click();
        assertThat(page.locator("#added")).containsText("Fra papir to");
        page.reload();
        assertThat(page.locator("#added")).isVisible();
        assertThat(texts).hasValue("");
    }

    @Test
    void allThatIsWrittenOfAMeasureSurvivesAReloadAndNothingOfItIsLeftWhenItIsSent() {
        Room room = Room.at(Room.COLLECT);
        Page page = facilitatorAt(screen(Device.LAPTOP), room, "control");
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        page.locator("#measure-form [name=title]").fill("Felles innlogging");
        page.locator("#measure-form [name=carried_out_by]").fill("Kommunen");
        page.reload();
        assertThat(page.locator("#measure-form [name=title]")).hasValue("Felles innlogging");
        assertThat(page.locator("#measure-form [name=carried_out_by]")).hasValue("Kommunen");
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        page.locator("#measure-form button.primary").click();
        assertThat(page.locator("#measures-list")).containsText("Felles innlogging");
        assertThat(page.locator("#measure-form [name=title]")).hasValue("");
        page.reload();
        assertThat(page.locator("#measures-list")).containsText("Felles innlogging");
        assertThat(page.locator("#measure-form [name=title]")).hasValue("");
    }

    @Test
    void whoWritesInTheReportIsAskedBeforeTheyLeaveAndKeepsItWhereTheNetworkIsGone() {
        Room room = Room.at(Room.COLLECT);
        Screen screen = screen(Device.LAPTOP);
        Page page = facilitatorAt(screen, room, "report");
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        page.locator("#edit > summary").click();
        page.locator("#introduction").fill(TEXT);
        page.reload();
        assertThat(asked).containsExactly("beforeunload");

        page.locator("#edit > summary").click();
        page.locator("#introduction").fill(TEXT);
        page.context().setOffline(true);
        page.locator("form:has(#introduction) button").click();
        assertThat(page.locator("#notice")).containsText(Messages.say(Language.NB, "common_unreached"));
        assertThat(page.locator("#introduction")).hasValue(TEXT);
        page.context().setOffline(false);
        page.reload();
        assertThat(asked).as("nobody has taken it").hasSize(2);

        page.locator("#edit > summary").click();
        page.locator("#introduction").fill(TEXT);
        page.locator("form:has(#introduction) button").click();
        assertThat(page.locator("main")).containsText(TEXT);
        assertThat(asked).hasSize(2);
        screen.forgive();
    }

    private static Page facilitatorAt(Screen screen, Room room, String page) {
        ControlPage.open(screen, room);
        return screen.open("/w/" + room.code() + "/" + page).page();
    }

    @Test
    void nothingOfWhoeverHasLeftStaysInTheBrowser() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.open(2).box(2).fill("Privat kladd");
        anne.page().route("**/ideas", Route::abort);
        anne.open(1).box(1).fill("Usendt");
        anne.sendButton(1).click();
        assertThat(anne.page().locator("#outbox li")).containsText("Usendt");
        anne.page().locator("#ways-out > summary").click();
        anne.button("board_leave").click();
        anne.button("board_leave_yes").click();
        anne.page().waitForURL("**/?left=*");
        assertThat(anne.page().evaluate("Object.keys(localStorage).length")).isEqualTo(0);
        ParticipantPage next = ParticipantPage.joining(anne.screen(), room, Language.NB);
        assertThat(next.box(1)).hasValue("");
        assertThat(next.open(2).box(2)).hasValue("");
        anne.screen().forgive();
    }

    @Test
    void theWordThatATextIsKeptOutlivesTheNextStep() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.box(1).fill(TEXT);
        room.facilitator().closeStep();
        assertThat(anne.page().locator("#notice")).hasText(anne.say("board_kept_said"));
        room.goTo(Room.GROUP);
        assertThat(anne.heading()).containsText("Grupper");
        assertThat(anne.page().locator("#notice")).hasText(anne.say("board_kept_said"));
        anne.button("board_kept_discard").click();
        assertThat(anne.page().locator("#notice")).isEmpty();
    }

    @Test
    void whatIsSaidOnAPhoneStandsWhereTheKeyboardDoesNot() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.box(1).fill(TEXT);
        room.facilitator().closeStep();
        Locator said = anne.page().locator("#notice > :not(:empty)");
        assertThat(said).isVisible();
        assertThat(said.boundingBox().y + said.boundingBox().height).isLessThan(450);
    }

    @Test
    void anIdeaSentWithoutAConnectionArrivesOnceWhenItIsBack() {
        Room room = Room.at(Room.SILENT);
        ParticipantPage anne = participant(room, Device.LAPTOP);
        anne.screen().context().setOffline(true);
        anne.box(1).fill(TEXT);
        anne.sendButton(1).click();
        assertThat(anne.connection()).hasText(anne.say("common_offline"));
        assertThat(anne.box(1)).hasValue(TEXT);
        anne.screen().context().setOffline(false);
        assertThat(anne.mine(TEXT)).hasCount(1);
        assertThat(anne.box(1)).hasValue("");
        assertThat(anne.count(1)).hasText(anne.say("board_count", 1));
        anne.screen().forgive();
    }

    @Test
    void whatIsBeingWrittenStandsInNoAddress() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Rektor Hansen er urettferdig");
        ParticipantPage anne = participant(room, Device.LAPTOP);
        List<String> addresses = new CopyOnWriteArrayList<>();
        anne.page().onRequest(request -> addresses.add(request.url()));
        anne.box(1).pressSequentially("Rektor Hansen er urettferdig");
        assertThat(anne.panel(1).locator(".similar li")).hasCount(1);
        assertThat(addresses).isNotEmpty().noneMatch(address -> address.contains("Hansen"));
    }

    @Test
    void aTextWhoseStepEndsIsKeptUntilItsBoxIsThereAgain() {
        Room room = Room.at(Room.SILENT);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.box(1).fill(TEXT);
        room.goTo(Room.GROUP);
        assertThat(anne.heading()).containsText("Grupper");
        assertThat(anne.kept()).hasValue(TEXT);
        anne.page().reload();
        assertThat(anne.kept()).hasValue(TEXT);
        room.goTo(Room.COLLECT);
        assertThat(anne.box(1)).hasValue(TEXT);
        assertThat(anne.kept()).hasCount(0);
    }

    @Test
    void aKeptTextCanBeThrownAway() {
        Room room = Room.at(Room.SILENT);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.box(1).fill(TEXT);
        room.goTo(Room.GROUP);
        assertThat(anne.kept()).hasValue(TEXT);
        anne.button("board_kept_discard").click();
        assertThat(anne.kept()).hasCount(0);
        anne.page().reload();
        assertThat(anne.live().kept()).hasCount(0);
    }

    @Test
    void othersPostingDoesNotMoveTheCaretOfWhoeverWrites() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        ParticipantPage anne = participant(room, Device.LAPTOP);
        Locator box = anne.box(1);
        box.pressSequentially("Her skrives det");
        box.press("Home");
        box.press("ArrowRight");
        List.of("En", "To", "Tre").forEach(text -> guest.post(room.school(), text));
        assertThat(anne.count(1)).hasText(anne.say("board_count", 3));
        assertThat(box).isFocused();
        assertThat(box.evaluate("box => box.selectionStart")).isEqualTo(1);
        box.press("x");
        assertThat(box).hasValue("Hxer skrives det");
    }

    @Test
    void aChangeUnderWayIsNotUndoneByOthers() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.LAPTOP);
        anne.post(1, "Først tenkt");
        Locator own = anne.openEdit("Først tenkt");
        own.fill("Bedre tenkt");
        room.join().post(room.school(), "Et annet");
        assertThat(anne.card("Et annet")).hasCount(1);
        assertThat(own).isFocused();
        assertThat(own).hasValue("Bedre tenkt");
        anne.page().reload();
        assertThat(own).hasValue("Bedre tenkt");
    }
}
