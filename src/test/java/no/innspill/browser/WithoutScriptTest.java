package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;

/** With JavaScript off everything a participant does still works: as links and forms. */
@QuarkusTest
class WithoutScriptTest extends BrowserTest {

    private ParticipantPage joined(Room room) {
        Screen screen = screen(Device.PHONE.options().setJavaScriptEnabled(false));
        ParticipantPage page = ParticipantPage.in(screen.open("/" + room.code()), Language.NB);
        page.button("join_join").click();
        assertThat(page.heading()).isVisible();
        return page;
    }

    private static void post(ParticipantPage page, int theme, String text) {
        page.box(theme).fill(text);
        page.sendButton(theme).click();
    }

    private static Locator ballots(ParticipantPage page) {
        return page.page().locator("noscript p").filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\d")));
    }

    private static Locator within(Locator place, ParticipantPage page, String key) {
        return place.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(page.say(key)).setExact(true));
    }

    @Test
    void ideasArePostedChangedAndWithdrawn() {
        ParticipantPage anne = joined(Room.at(Room.COLLECT));
        post(anne, 2, "Uten skript");
        assertThat(anne.card("Uten skript")).isVisible();
        anne.openEdit("Uten skript").fill("Endret uten skript");
        within(anne.mine("Uten skript"), anne, "board_save").click();
        assertThat(anne.card("Endret uten skript")).isVisible();
        within(anne.mine("Endret uten skript"), anne, "board_withdraw").click();
        assertThat(anne.board()).not().containsText("Endret uten skript");
        anne.button("board_done").click();
        assertThat(anne.board()).isVisible();
    }

    @Test
    void aFormSentTwiceIsOneIdeaAndWhoeverGoesBackAndWritesAnotherHasTwo() {
        Room room = Room.at(Room.SILENT);
        ParticipantPage anne = joined(room);
        anne.box(1).fill("Bare én gang");
        anne.sendButton(1).dblclick();
        assertThat(anne.mine("Bare én gang")).hasCount(1);
        anne.page().goBack();
        post(anne, 1, "Noe helt annet");
        assertThat(anne.mine("Noe helt annet")).hasCount(1);
        assertThat(anne.mine("Bare én gang")).hasCount(1);
        anne.screen().forgive();
    }

    @Test
    void votesAreCastAndTakenBack() {
        Room room = Room.at(Room.SILENT);
        room.join().post(room.school(), "Noe å stemme på");
        room.goTo(Room.VOTE);
        ParticipantPage anne = joined(room);
        assertThat(ballots(anne).first()).hasText(anne.say("board_no_script_ballot", 3, 3));
        within(anne.card("Noe å stemme på"), anne, "board_vote_cast").click();
        assertThat(anne.turnout(1)).hasText(anne.say("board_turnout", 1, 2));
        assertThat(ballots(anne).first()).hasText(anne.say("board_no_script_ballot", 2, 3));
        Locator own = anne.page().locator("noscript .note").filter(new Locator.FilterOptions().setHasText("Skole"));
        assertThat(own).containsText(anne.say("board_no_script_vote", 1, "Noe å stemme på"));
        within(anne.card("Noe å stemme på"), anne, "board_vote_back").click();
        assertThat(own).not().containsText("Noe å stemme på");
        assertThat(anne.turnout(1)).hasText(anne.say("board_turnout", 0, 2));
    }

    @Test
    void whoeverIsDoneSeesItAndMayTakeItBack() {
        ParticipantPage anne = joined(Room.at(Room.COLLECT));
        anne.button("board_done").click();
        Locator said = anne.page().locator("noscript form.note");
        assertThat(said).containsText(anne.say("board_done_said"));
        anne.button("board_done_back").click();
        assertThat(said).hasCount(0);
    }

    @Test
    void aRefusalSaysWhyAndGivesTheTextBack() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = joined(room);
        room.facilitator().closeStep();
        post(anne, 1, "Litt for sent");
        assertThat(anne.page().getByRole(AriaRole.HEADING)).hasText(anne.say("refusal_step_closed"));
        assertThat(anne.page().getByRole(AriaRole.TEXTBOX)).hasValue("Litt for sent");
        room.facilitator().reopenStep();
        anne.button("refusal_page_again").click();
        assertThat(anne.card("Litt for sent")).isVisible();
        anne.screen().forgive();
    }

    @Test
    void theFacilitatorSortsIdeas() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long one = guest.post(room.school(), "Mer lys i gangen");
        long two = guest.post(room.school(), "Bedre belysning");
        long three = guest.post(room.school(), "Lamper som virker");
        room.goTo(Room.GROUP);
        Screen screen = screen(Device.LAPTOP.options().setJavaScriptEnabled(false));
        Page page = screen.open(room.controlLink()).page();
        Locator groups = page.locator("#groups-" + room.school() + " .group");

        page.locator("#pick-" + one).check();
        page.locator("#pick-" + two).check();
        page.locator("#new-" + room.school()).fill("Lys");
        button(page.locator("#sort-" + room.school()), "group_new").click();
        assertThat(groups.locator(".group-heading")).hasText("Lys");
        assertThat(groups.locator(".members .idea")).hasCount(2);

        page.locator("#pick-" + three).check();
        page.locator("#put-" + room.school() + " summary").click();
        page.locator("#put-" + room.school()).getByText("Lys").last().click();
        assertThat(groups.locator(".members .idea")).hasCount(3);

        groups.locator(".rename summary").click();
        groups.locator(".rename input[name=heading]").fill("Lys i hele huset");
        button(groups.locator(".rename"), "group_save").click();
        assertThat(groups.locator(".group-heading")).hasText("Lys i hele huset");

        page.locator("#pick-" + one).check();
        button(page.locator("#sort-" + room.school()), "group_take_out").click();
        assertThat(groups.locator(".members .idea")).hasCount(2);

        groups.locator(".menu summary").click();
        button(groups.locator(".menu"), "group_split").click();
        assertThat(groups).hasCount(0);
        assertThat(page.locator("#ideas-" + room.school() + " .idea")).hasCount(3);

        page.locator("#undo-own button").click();
        assertThat(groups.locator(".members .idea")).hasCount(2);

        groups.locator(".menu summary").click();
        groups.locator(".menu button[value='" + room.road() + "']").click();
        assertThat(page.locator("#groups-" + room.road() + " .group-heading")).hasText("Lys i hele huset");
    }

    private static Locator button(Locator place, String key) {
        return place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Messages.say(Language.NB, key)));
    }
}
