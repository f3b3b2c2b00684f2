package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What people write is shown as they wrote it, and what cannot be taken is answered where it was written. */
@QuarkusTest
class TextTest extends BrowserTest {

    @Test
    void markupScriptsAndEmojiAreText() {
        Meeting meeting = meeting().advanceTo("collect").advanceTo("collect");
        ControlPage control = control(meeting);
        ProjectorPage wall = projector(meeting);
        ParticipantPage anne = participant(meeting, Device.PHONE);
        ParticipantPage bjarte = participant(meeting, Device.LAPTOP);
        String markup =
                "<script>document.title='tatt'</script><img src=x onerror=alert(1)> & \"'{t:x} 👩‍👩‍👧‍👦🇳🇴 مرحبا";
        anne.post(1, markup);
        assertThat(bjarte.card(markup)).isVisible();
        assertThat(wall.card(markup)).isVisible();
        assertThat(control.card(markup)).isVisible();
        anne.page().reload();
        assertThat(anne.live().card(markup)).isVisible();
        meeting.advanceTo("vote");
        anne.vote(markup);
        meeting.advanceTo("results");
        assertThat(wall.ranking(1)).containsText(markup);
        assertThat(anne.page()).not().hasTitle("tatt");
    }

    @Test
    void theCounterCountsWhatPeopleSee() {
        ParticipantPage anne = participant(meeting().advanceTo("collect"), Device.PHONE);
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
    void aDoubleClickPostsOnce() {
        Meeting meeting = meeting().advanceTo("collect").advanceTo("collect");
        ParticipantPage anne = participant(meeting, Device.LAPTOP);
        anne.box(1).fill("Bare én gang");
        anne.sendButton(1).dblclick();
        assertThat(anne.card("Bare én gang")).hasCount(1);
        anne.post(1, "Og så en til");
        assertThat(anne.ideas(1)).hasCount(2);
    }

    @Test
    void tagsFollowTheIdea() {
        Meeting meeting = meeting().advanceTo("collect").advanceTo("collect");
        ParticipantPage anne = participant(meeting, Device.PHONE);
        ControlPage control = control(meeting);
        anne.panel(1).getByLabel("Personvern").check();
        anne.post(1, "Om personvern");
        assertThat(anne.card("Om personvern")).containsText("Personvern og informasjonssikkerhet");
        assertThat(control.card("Om personvern")).containsText("Personvern og informasjonssikkerhet");
        assertThat(anne.panel(1).getByLabel("Personvern")).not().isChecked();
    }

    @Test
    void anIdeaHiddenDuringTheVoteGivesTheDotBack() {
        Meeting meeting = meeting().advanceTo("collect");
        Guest guest = meeting.guest();
        long hidden = guest.posts(1, "Blir skjult");
        guest.posts(1, "Blir stående");
        ParticipantPage anne = participant(meeting.advanceTo("vote"), Device.PHONE);
        anne.vote("Blir skjult").vote("Blir stående");
        anne.hasLeft(1, 1);
        meeting.hide(hidden);
        assertThat(anne.card("Blir skjult")).hasCount(0);
        anne.hasLeft(1, 2);
        meeting.order("/ideas/" + hidden + "/hiding?_method=DELETE", java.util.Map.of());
        assertThat(anne.card("Blir skjult")).isVisible();
        anne.hasLeft(1, 1);
    }
}
