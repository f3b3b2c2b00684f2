package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** What people write is shown as they wrote it, and what cannot be taken is answered where it was written. */
@QuarkusTest
class TextTest extends BrowserTest {

    @Test
    void markupScriptsAndEmojiAreText() {
        Room room = Room.at(Room.COLLECT);
        ControlPage control = control(room);
        ProjectorPage wall = projector(room);
        ParticipantPage anne = participant(room, Device.PHONE);
        ParticipantPage bjarte = participant(room, Device.LAPTOP);
        String markup =
                "<script>document.title='tatt'</script><img src=x onerror=alert(1)> & \"'{t:x} 👩‍👩‍👧‍👦🇳🇴 مرحبا";
        anne.post(1, markup);
        assertThat(bjarte.card(markup)).isVisible();
        assertThat(wall.card(markup)).isVisible();
        assertThat(control.card(markup)).isVisible();
        anne.page().reload();
        assertThat(anne.live().card(markup)).isVisible();
        room.goTo(Room.VOTE);
        anne.vote(markup);
        room.goTo(Room.RESULTS);
        assertThat(wall.ranking(1)).containsText(markup);
        assertThat(anne.page()).not().hasTitle("tatt");
    }

    @Test
    void theCounterCountsWhatPeopleSee() {
        ParticipantPage anne = participant(Room.at(Room.SILENT), Device.PHONE);
        anne.box(1).fill("👩‍👩‍👧‍👦🇳🇴é");
        assertThat(anne.panel(1)).containsText(anne.counting("board_chars_left", 497));
        anne.box(1).fill("x".repeat(501));
        assertThat(anne.panel(1)).containsText(anne.counting("board_chars_over", 1));
        anne.sendButton(1).click();
        assertThat(anne.panel(1)).containsText(anne.say("refusal_text_too_long", 1, 500));
        assertThat(anne.box(1)).hasValue("x".repeat(501));
        anne.box(1).fill(" \u200b\n ");
        anne.sendButton(1).click();
        assertThat(anne.panel(1)).containsText(anne.say("refusal_text_empty"));
        anne.screen().forgive();
    }

    @Test
    void aTextOfManyLinesTakesTheRoomOfSomeUntilSomebodyAsksForAll() {
        Room room = Room.at(Room.COLLECT);
        ProjectorPage wall = projector(room);
        room.join().post(room.school(), "Et vanlig innspill");
        room.join().post(room.school(), "Topp" + "\nlinje".repeat(60) + " bunn");
        ParticipantPage anne = participant(room, Device.PHONE);
        assertThat(anne.card("Et vanlig innspill")).isAttached();
        Locator whole = anne.card("Topp").locator(".whole summary");
        double before = anne.card("Topp").boundingBox().height;
        org.assertj.core.api.Assertions.assertThat(before).isLessThan(500);
        whole.click();
        assertThat(anne.card("Topp").locator(".whole")).hasAttribute("open", "");
        org.assertj.core.api.Assertions.assertThat(anne.card("Topp").boundingBox().height)
                .isGreaterThan(before + 200);
        assertThat(wall.card("Et vanlig innspill")).isVisible();
        org.assertj.core.api.Assertions.assertThat(wall.card("Topp").boundingBox().height)
                .isLessThan(500);
    }

    @Test
    void aPastedListIsAnIdeaForEachLineIfOneWants() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        Locator each = anne.panel(1).getByLabel(anne.say("board_each"));
        anne.box(1).fill("Bare en setning\nover to linjer");
        assertThat(each).isHidden();
        anne.box(1).fill("•\tMer tid\n•\tMer ro\n•\tMer lys");
        each.check();
        anne.sendButton(1).click();
        assertThat(anne.ideas(1)).hasCount(3);
        assertThat(anne.card("Mer ro")).isVisible();
        assertThat(each).isHidden();
    }

    @Test
    void aDoubleClickPostsOnce() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.LAPTOP);
        anne.box(1).fill("Bare én gang");
        anne.sendButton(1).dblclick();
        assertThat(anne.card("Bare én gang")).hasCount(1);
        anne.post(1, "Og så en til");
        assertThat(anne.ideas(1)).hasCount(2);
    }

    @Test
    void tagsFollowTheIdea() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        ControlPage control = control(room);
        Locator tag = anne.panel(1).locator(".compose").getByLabel("Klima");
        tag.check();
        anne.post(1, "Om været");
        assertThat(anne.card("Om været")).containsText("Klima");
        assertThat(control.card("Om været")).containsText("Klima");
        assertThat(tag).not().isChecked();
    }

    @Test
    void anIdeaHiddenDuringTheVoteGivesTheDotBack() {
        Room room = Room.at(Room.SILENT);
        Guest guest = room.join();
        long hidden = guest.post(room.school(), "Blir skjult");
        guest.post(room.school(), "Blir stående");
        room.goTo(Room.VOTE);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.vote("Blir skjult").vote("Blir stående");
        anne.hasLeft(1, 1);
        room.facilitator().hide(hidden);
        assertThat(anne.card("Blir skjult")).hasCount(0);
        anne.hasLeft(1, 2);
        room.facilitator().show(hidden);
        // The focus is in the list, so nothing may come in between unasked.
        anne.page().getByText(anne.say("board_arrived_one")).click();
        assertThat(anne.card("Blir skjult")).isVisible();
        anne.hasLeft(1, 1);
    }
}
