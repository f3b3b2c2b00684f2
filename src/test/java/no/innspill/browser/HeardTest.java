package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.rule.StepKind;
import org.junit.jupiter.api.Test;

/** What somebody hears who does not look: each thing once, in one place, and nothing when nothing has happened. */
@QuarkusTest
class HeardTest extends BrowserTest {

    private static Locator said(ParticipantPage page) {
        return page.page().locator("#said");
    }

    @Test
    void aNewStepIsSaidAndStandsInTheTitle() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        assertThat(anne.page()).hasTitle("Skriv sammen – Prøverommet · Innspill");
        room.goTo(Room.DISCUSS);
        assertThat(said(anne)).hasText(anne.say("board_step_said", 4, 15, "Snakk"));
        assertThat(anne.page()).hasTitle("Snakk – Prøverommet · Innspill");
    }

    @Test
    void thatAStepIsClosedAndOpenedIsSaid() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        room.facilitator().closeStep();
        assertThat(said(anne)).hasText(anne.say("board_closed"));
        room.facilitator().reopenStep();
        assertThat(said(anne)).hasText(anne.say("board_open"));
    }

    @Test
    void whatOneSendsChangesAndWithdrawsIsSaid() {
        ParticipantPage anne = participant(Room.at(Room.COLLECT), Device.PHONE);
        anne.post(1, "Første");
        assertThat(said(anne)).hasText(anne.say("board_sent"));
        anne.edit("Første", "Bedre");
        assertThat(said(anne)).hasText(anne.say("board_saved_said"));
        anne.withdraw("Bedre");
        assertThat(said(anne)).hasText(anne.say("board_withdrawn_said"));
    }

    @Test
    void whatBecomesOfAnIdeaIsSaidToWhoeverWroteIt() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.post(1, "Mitt");
        long id = Long.parseLong(anne.mine("Mitt").getAttribute("id").replace("mine-", ""));
        room.facilitator().hide(id);
        assertThat(said(anne)).containsText("Skjult av møtelederen: Mitt");
        room.facilitator().show(id);
        assertThat(said(anne)).hasText(anne.say("board_mine_shown_said", "Mitt"));
    }

    @Test
    void nothingIsSaidWhenAPageIsOpenedAndWhenOthersWrite() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Alfa");
        ParticipantPage anne = participant(room, Device.PHONE);
        List.of("Beta", "Gamma", "Delta").forEach(text -> guest.post(room.school(), text));
        assertThat(anne.count(1)).hasText(anne.say("board_count", 4));
        assertThat(said(anne)).isEmpty();
        room.goTo(Room.VOTE_SCHOOL);
        assertThat(anne.ideas(1)).hasCount(4);
        assertThat(said(anne)).hasText(anne.say("board_step_said", 13, 15, "Stem på skole"));
        assertThat(anne.page().locator("#board output, #board [aria-live]")).hasCount(0);
    }

    @Test
    void whatIsSaidCanBeTurnedOff() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.button("board_hush").click();
        anne.post(1, "I stillhet");
        assertThat(said(anne)).isEmpty();
        anne.button("board_hush").click();
        assertThat(said(anne)).hasText(anne.say("board_sent"));
    }

    @Test
    void buttonsThatAreOnEveryCardSayWhichCardTheyAreAbout() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Alfa");
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.post(1, "Mitt");
        assertThat(anne.button(anne.mine("Mitt"), "board_withdraw")).hasAccessibleDescription("Mitt");
        assertThat(anne.card("Alfa").locator(".card-more > summary")).hasAccessibleDescription("Alfa");
        room.goTo(Room.VOTE_SCHOOL);
        assertThat(anne.card("Alfa").locator(".vote-cast")).hasAccessibleDescription("Alfa");
        assertThat(anne.card("Alfa").locator(".vote-back")).hasAccessibleDescription("Alfa");
    }

    @Test
    void takingARatingBackLeavesTheFocusWithTheItem() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Vurder dette");
        room.goTo(Room.MATRIX);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.page().locator("form[data-rate] [name=importance][value='4']").press("Space");
        anne.button("matrix_take_back").click();
        assertThat(said(anne)).containsText(anne.say("matrix_taken_back_said"));
        assertThat(anne.page().locator("form[data-rate] [name=importance][value='1']"))
                .isFocused();
    }

    @Test
    void wordsInAnotherLanguageThanThePageSayWhichOneItIs() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = ParticipantPage.joining(screen(Device.PHONE), room, Language.EN);
        assertThat(anne.heading().locator("[lang=nb]")).hasText("Skriv sammen");
        assertThat(anne.tab(1).getByText("School")).not().hasAttribute("lang", "nb");
        assertThat(anne.panel(1).getByText("Klima")).hasAttribute("lang", "nb");
    }

    /** What is said to whoever listens, from now on, each time it is said. */
    private static final String LISTEN = "() => { window.heard = []; new MutationObserver(() => window.heard.push("
            + "document.getElementById('said').textContent.replace('\\u00a0', '')))"
            + ".observe(document.getElementById('said'), { childList: true, characterData: true, subtree: true }); }";

    @Test
    void theControlViewAndTheWallSayWhatTheRoomDoesAndOnlyOnce() {
        Room room = Room.at(Room.COLLECT);
        long idea = room.join().post(room.school(), "Alfa");
        ControlPage control = control(room);
        Screen wall = projector(room).screen();
        List<Page> pages = List.of(control.page(), wall.page());
        pages.forEach(page -> {
            assertThat(page).hasTitle(Pattern.compile(".*: Skriv sammen – Prøverommet · Innspill"));
            page.evaluate(LISTEN);
        });
        control.next("Snakk");
        pages.forEach(page -> {
            assertThat(page.locator("#said")).hasText(control.say("board_step_said", 4, 15, "Snakk"));
            assertThat(page).hasTitle(Pattern.compile(".*: Snakk – Prøverommet · Innspill"));
        });
        control.back("Skriv sammen");
        hears(pages, control.say("board_step_said", 3, 15, "Skriv sammen"));
        control.press("control_close");
        hears(pages, control.say("board_closed"));
        control.press("control_open");
        hears(pages, control.say("board_open"));
        room.facilitator().post("/w/" + room.code() + "/ideas/" + idea + "/spotlight");
        hears(pages, control.say("moderation_now") + " Alfa");
        control.press("control_freeze");
        hears(pages, control.say("control_said_frozen"));
        control.button("control_frozen").click();
        hears(pages, control.say("control_said_thawed"));
        room.goTo(Room.MATRIX);
        hears(pages, control.say("board_step_said", 8, 15, "Matrisen"));
        control.press("matrix_reveal");
        hears(pages, control.say("board_opened_matrix"));
        room.facilitator().end();
        hears(pages, control.say("control_said_ended"));
        pages.forEach(
                page -> assertThat((List<?>) page.evaluate("window.heard")).doesNotHaveDuplicates());
    }

    private static void hears(List<Page> pages, String words) {
        pages.forEach(page -> assertThat(page.locator("#said")).containsText(words));
    }

    @Test
    void whatTheFacilitatorDoesToOneIdeaIsSaidToThem() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Alfa");
        ControlPage control = control(room);
        control.hide("Alfa");
        assertThat(control.page().locator("#said")).hasText(control.say("control_said_idea_hidden"));
        control.button("control_minute_more").click();
        assertThat(control.page().locator("#said")).hasText(control.say("control_said_minute_more"));
        control.button("control_pause").click();
        assertThat(control.page().locator("#said")).hasText(control.say("control_said_paused"));
        control.button("control_minute_less").click();
        assertThat(control.page().locator("#said")).hasText(control.say("control_said_minute_less"));
        // It is in sight for whoever comes to it with the keyboard.
        control.button("board_hush").focus();
        control.button("board_hush").click();
        control.showAgain("Alfa");
        assertThat(control.page().locator("#said")).hasText(control.say("control_said_minute_less"));
    }

    @Test
    void whereWhatHadTheFocusGoesAwayItGoesToTheNextEntry() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.post(1, "Første");
        anne.post(1, "Andre");
        anne.post(1, "Tredje");
        anne.withdraw("Andre");
        assertThat(anne.mine("Første")).isFocused();
        anne.withdraw("Første");
        assertThat(anne.mine("Tredje")).isFocused();
        anne.withdraw("Tredje");
        // There is no list any more: to the theme that it was in.
        assertThat(anne.page().locator("[data-panel]").first()).isFocused();
    }

    @Test
    void whoApprovesOneAfterTheOtherStaysInTheList() {
        Room room = Room.at(Room.COLLECT);
        room.facilitator().post("/w/" + room.code() + "/approving");
        Guest guest = room.join();
        guest.post(room.school(), "Alfa");
        guest.post(room.school(), "Beta");
        ControlPage control = control(room).openQueue();
        Locator rows = control.page().locator("#queue-waiting > li");
        assertThat(rows).hasCount(2);
        rows.nth(0).getByText(control.say("moderation_approve")).press("Enter");
        assertThat(control.page().locator("#said")).hasText(control.say("moderation_approved_said"));
        assertThat(rows).hasCount(1);
        assertThat(rows.nth(0)).isFocused();
        rows.nth(0).getByText(control.say("moderation_approve")).press("Enter");
        assertThat(rows).hasCount(0);
        assertThat(control.page().locator("#queue")).isFocused();
    }

    @Test
    void everyKindOfPageHasATitleOfItsOwn() {
        Room room = Room.open();
        Screen laptop = screen(Device.LAPTOP);
        ControlPage control = ControlPage.open(laptop, room);
        List<String> titles = List.of("control", "plan", "paper", "report", "projector").stream()
                .map(page -> {
                    laptop.open("/w/" + room.code() + "/" + page);
                    return laptop.page().title();
                })
                .toList();
        assertThat(titles).doesNotHaveDuplicates().allMatch(title -> title.contains("Prøverommet"));
        assertThat(control.page().title()).isNotEmpty();
    }

    @Test
    void theStatementIsOneLinkAwayInEveryLanguage() {
        Room room = Room.open();
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.page().locator("a.statement").click();
        for (Language language : Language.values()) {
            anne.screen().open("/accessibility?lang=" + language.tag());
            assertThat(anne.page().locator("h1")).hasText(Messages.say(language, "accessibility_title"));
            assertThat(anne.page().locator("#tested li")).hasCount(7);
            Accessible.inLight("statement", anne.screen());
        }
    }

    @Test
    void goingThroughTheListOfIdeasWithTheKeysAddsOnlyTheOneOneStaysAt() {
        Room room = Room.from("ekommune", "nb", 60);
        room.goTo(StepKind.COLLECT);
        Guest guest = room.join();
        guest.post(room.themes().get(0), "Alfa");
        guest.post(room.themes().get(0), "Beta");
        room.goTo(StepKind.MEASURES);
        ParticipantPage anne = participant(room, Device.PHONE);
        Locator list = anne.page().locator("#measure-form select[name=source]");
        list.focus();
        list.press("ArrowDown");
        list.press("ArrowDown");
        assertThat(anne.page().locator("#measure-form [data-sources] input")).hasCount(0);
        list.press("Enter");
        assertThat(anne.page().locator("#measure-form [data-sources] input")).hasCount(1);
    }
}
