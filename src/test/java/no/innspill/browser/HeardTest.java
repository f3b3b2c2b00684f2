package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
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
        assertThat(anne.heading()).hasAttribute("lang", "nb");
        assertThat(anne.tab(1).getByText("School")).not().hasAttribute("lang", "nb");
        assertThat(anne.panel(1).getByText("Klima")).hasAttribute("lang", "nb");
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
            assertThat(anne.page().locator("#tested li")).hasCount(6);
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
