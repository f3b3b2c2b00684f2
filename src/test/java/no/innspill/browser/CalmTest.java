package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cards that arrive do not move what somebody reads or is about to press. */
@QuarkusTest
class CalmTest extends BrowserTest {

    private static Meeting withIdeas(Meeting meeting, int count) {
        Guest guest = meeting.guest();
        for (int i = 1; i <= count; i++) {
            guest.posts(1, "Innspill nummer %02d".formatted(i));
        }
        return meeting;
    }

    private static double top(Locator card) {
        return ((Number) card.evaluate("card => card.getBoundingClientRect().top")).doubleValue();
    }

    @Test
    void newCardsWaitWhileSomebodyReadsFurtherDown() {
        Meeting meeting = withIdeas(meeting().advanceTo("collect").advanceTo("collect"), 20);
        ParticipantPage anne = participant(meeting, Device.PHONE);
        Locator read = anne.card("Innspill nummer 05");
        read.scrollIntoViewIfNeeded();
        double before = top(read);
        Guest guest = meeting.guest();
        List.of("Ny en", "Ny to", "Ny tre").forEach(text -> guest.posts(1, text));
        assertThat(anne.count(1)).hasText(anne.say("board_count", 23));
        assertThat(top(read)).isCloseTo(before, org.assertj.core.data.Offset.offset(1.0));
        Locator waiting = anne.page().getByText(anne.counting("board_arrived_many", 3));
        assertThat(waiting).hasCount(1);
        assertThat(anne.card("Ny en")).isHidden();
        waiting.click();
        assertThat(anne.card("Ny en")).isVisible();
        assertThat(waiting).isHidden();
    }

    @Test
    void newCardsWaitWhileAPointerIsAboutToPress() {
        Meeting meeting = withIdeas(meeting().advanceTo("collect").advanceTo("collect"), 5);
        ParticipantPage anne = participant(meeting, Device.LAPTOP);
        Locator read = anne.card("Innspill nummer 04");
        read.hover();
        double before = top(read);
        meeting.guest().posts(1, "Ny");
        assertThat(anne.count(1)).hasText(anne.say("board_count", 6));
        assertThat(top(read)).isCloseTo(before, org.assertj.core.data.Offset.offset(1.0));
    }

    @Test
    void whereNobodyIsDisturbedNewCardsJustCome() {
        Meeting meeting = withIdeas(meeting().advanceTo("collect").advanceTo("collect"), 2);
        ParticipantPage anne = participant(meeting, Device.LAPTOP);
        meeting.guest().posts(1, "Ny");
        assertThat(anne.card("Ny")).isVisible();
        assertThat(anne.ideas(1).first()).containsText("Ny");
    }

    @Test
    void theOrderInAVoteIsMyOwnAndStays() {
        Meeting meeting = withIdeas(meeting().advanceTo("collect"), 12).advanceTo("vote");
        ParticipantPage anne = participant(meeting, Device.PHONE);
        ParticipantPage bjarte = participant(meeting, Device.LAPTOP);
        anne.hasLeft(1, 5);
        bjarte.hasLeft(1, 5);
        List<String> annes = anne.ideas(1).locator("p:first-child").allInnerTexts();
        List<String> bjartes = bjarte.ideas(1).locator("p:first-child").allInnerTexts();
        assertThat(annes).hasSize(12).isNotEqualTo(bjartes).containsExactlyInAnyOrderElementsOf(bjartes);
        anne.vote("Innspill nummer 07");
        meeting.guest();
        assertThat(anne.turnout(1)).hasText(anne.say("board_turnout", 1, 4));
        assertThat(anne.ideas(1).locator("p:first-child").allInnerTexts()).isEqualTo(annes);
        anne.page().reload();
        anne.live().hasLeft(1, 4);
        assertThat(anne.ideas(1).locator("p:first-child").allInnerTexts()).isEqualTo(annes);
    }
}
