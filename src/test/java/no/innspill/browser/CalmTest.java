package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** Cards that arrive do not move what somebody reads or is about to press. */
@QuarkusTest
class CalmTest extends BrowserTest {

    private static Room withIdeas(Room room, int count) {
        Guest guest = room.join();
        for (int i = 1; i <= count; i++) {
            guest.post(room.school(), "Innspill nummer %02d".formatted(i));
        }
        return room;
    }

    private static double top(Locator card) {
        return ((Number) card.evaluate("card => card.getBoundingClientRect().top")).doubleValue();
    }

    @Test
    void newCardsWaitWhileSomebodyReadsFurtherDown() {
        Room room = withIdeas(Room.at(Room.COLLECT), 20);
        ParticipantPage anne = participant(room, Device.PHONE);
        Locator read = anne.card("Innspill nummer 05");
        read.scrollIntoViewIfNeeded();
        double before = top(read);
        Guest guest = room.join();
        List.of("Ny en", "Ny to", "Ny tre").forEach(text -> guest.post(room.school(), text));
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
    void inTheNextStepNothingWaits() {
        Room room = withIdeas(Room.at(Room.COLLECT), 20);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.card("Innspill nummer 05").scrollIntoViewIfNeeded();
        room.join().post(room.school(), "Kom sent");
        assertThat(anne.page().getByText(anne.say("board_arrived_one"))).isVisible();
        room.goTo(Room.VOTE);
        assertThat(anne.ideas(1)).hasCount(21);
        assertThat(anne.card("Kom sent")).isVisible();
        assertThat(anne.page().getByText(anne.say("board_arrived_one"))).isHidden();
    }

    @Test
    void newCardsWaitWhileAPointerIsAboutToPress() {
        Room room = withIdeas(Room.at(Room.COLLECT), 5);
        ParticipantPage anne = participant(room, Device.LAPTOP);
        Locator read = anne.card("Innspill nummer 04");
        read.hover();
        double before = top(read);
        room.join().post(room.school(), "Ny");
        assertThat(anne.count(1)).hasText(anne.say("board_count", 6));
        assertThat(top(read)).isCloseTo(before, org.assertj.core.data.Offset.offset(1.0));
    }

    @Test
    void whereNobodyIsDisturbedNewCardsJustCome() {
        Room room = withIdeas(Room.at(Room.COLLECT), 2);
        ParticipantPage anne = participant(room, Device.LAPTOP);
        room.join().post(room.school(), "Ny");
        assertThat(anne.card("Ny")).isVisible();
        assertThat(anne.ideas(1).first()).containsText("Ny");
    }

    @Test
    void theOrderInAVoteIsMyOwnAndStays() {
        Room room = withIdeas(Room.at(Room.SILENT), 12);
        room.goTo(Room.VOTE);
        ParticipantPage anne = participant(room, Device.PHONE);
        ParticipantPage bjarte = participant(room, Device.LAPTOP);
        anne.hasLeft(1, 3);
        bjarte.hasLeft(1, 3);
        List<String> annes = anne.ideas(1).locator("p:first-child").allInnerTexts();
        List<String> bjartes = bjarte.ideas(1).locator("p:first-child").allInnerTexts();
        assertThat(annes).hasSize(12).isNotEqualTo(bjartes).containsExactlyInAnyOrderElementsOf(bjartes);
        anne.vote("Innspill nummer 07");
        room.join();
        assertThat(anne.turnout(1)).hasText(anne.say("board_turnout", 1, 4));
        assertThat(anne.ideas(1).locator("p:first-child").allInnerTexts()).isEqualTo(annes);
        anne.page().reload();
        anne.live().hasLeft(1, 2);
        assertThat(anne.ideas(1).locator("p:first-child").allInnerTexts()).isEqualTo(annes);
    }
}
