package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** Whoever is quicker than the network loses no tap, and what a tap does shows at once. */
@QuarkusTest
class TapsTest extends BrowserTest {

    /** Commands to such an address are held back until they are let go, all that come meanwhile too. */
    private static final class Held implements Consumer<Route> {

        private final Page page;
        private final String address;
        private final List<Route> held = new ArrayList<>();

        Held(Page page, String address) {
            this.page = page;
            this.address = address;
            page.route(address, this);
        }

        @Override
        public void accept(Route route) {
            held.add(route);
        }

        void letGo() {
            page.waitForCondition(() -> !held.isEmpty());
            page.unroute(address, this);
            held.forEach(Route::resume);
        }
    }

    private static Room voteOn(int step, String... texts) {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        for (String text : texts) {
            guest.post(room.school(), text);
        }
        room.goTo(step);
        return room;
    }

    private static Locator in(ParticipantPage page, String text, String part) {
        return page.card(text).locator(part);
    }

    @Test
    void threeQuickTapsAreThreeDotsOrAsManyAsThereAre() {
        ParticipantPage anne = participant(voteOn(Room.VOTE_SCHOOL, "Alfa", "Beta"), Device.PHONE);
        assertThat(anne.panel(1).locator("[data-left-in]")).hasAttribute("data-dots", "4");
        Held votes = new Held(anne.page(), "**/vote");
        in(anne, "Alfa", ".vote-cast").evaluate("button => { button.click(); button.click(); }");
        in(anne, "Beta", ".vote-cast").click();
        assertThat(in(anne, "Alfa", ".vote-mine")).hasText(anne.counting("board_vote_dots", 2));
        assertThat(anne.panel(1).locator("[data-left-in]")).hasAttribute("data-dots", "1");
        votes.letGo();
        assertThat(anne.page().locator("form[aria-busy]")).hasCount(0);
        anne.page().reload();
        assertThat(in(anne, "Alfa", ".vote-mine")).hasText(anne.counting("board_vote_dots", 2));
        assertThat(in(anne, "Beta", ".vote-mine")).hasText(anne.say("board_vote_dot"));
    }

    @Test
    void aVoteThatIsTakenBackWhileItIsUnderWayIsNoVote() {
        ParticipantPage anne = participant(voteOn(Room.VOTE, "Alfa"), Device.PHONE);
        anne.hasLeft(1, 3);
        Held votes = new Held(anne.page(), "**/vote");
        anne.vote("Alfa").takeBack("Alfa");
        votes.letGo();
        assertThat(anne.page().locator("form[aria-busy]")).hasCount(0);
        anne.hasLeft(1, 3);
        anne.page().reload();
        anne.hasLeft(1, 3);
        assertThat(anne.voteButton("Alfa")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void theNumberThatIsSaidIsTheNumberOnThePage() {
        ParticipantPage anne = participant(voteOn(Room.VOTE, "Alfa", "Beta"), Device.PHONE);
        anne.vote("Alfa");
        assertThat(anne.page().locator("#said")).hasText(anne.counting("board_left", 2));
        anne.vote("Beta");
        assertThat(anne.page().locator("#said")).hasText(anne.say("board_left_one"));
        anne.takeBack("Beta");
        assertThat(anne.page().locator("#said")).hasText(anne.counting("board_left", 2));
    }

    @Test
    void theSameIdeaSentTwiceInAHurryIsOne() {
        ParticipantPage anne = participant(Room.at(Room.COLLECT), Device.PHONE);
        anne.box(1).fill("Bare én gang");
        anne.sendButton(1).evaluate("button => { button.click(); button.click(); }");
        assertThat(anne.mine("Bare én gang")).hasCount(1);
        assertThat(anne.ideas(1)).hasCount(1);
    }

    @Test
    void aVoteThatBecomesAnotherKindUnderThePeopleWorksLikeThatKind() {
        Room room = voteOn(Room.VOTE, "Alfa", "Beta");
        ParticipantPage anne = participant(room, Device.LAPTOP);
        anne.vote("Alfa");
        String step = "/w/" + room.code() + "/steps/" + room.steps().get(Room.VOTE);
        assertThat(room.facilitator()
                        .post(step, "method", "dots", "dots", 5, "dots_per_item", 3)
                        .statusCode())
                .isEqualTo(200);
        assertThat(in(anne, "Alfa", ".vote-mine")).hasText(anne.say("board_vote_dot"));
        assertThat(in(anne, "Beta", ".vote-back")).isVisible();
        in(anne, "Alfa", ".vote-cast").click();
        assertThat(in(anne, "Alfa", ".vote-mine")).hasText(anne.counting("board_vote_dots", 2));
        in(anne, "Alfa", ".vote-back").click();
        assertThat(in(anne, "Alfa", ".vote-mine")).hasText(anne.say("board_vote_dot"));
        assertThat(in(anne, "Alfa", ".vote-cast")).not().hasAttribute("aria-pressed", "true");
    }

    @Test
    void aRankedVoteAfterAnotherOneNamesItsPlaces() {
        Room room = voteOn(Room.VOTE, "Alfa", "Beta");
        ParticipantPage anne = participant(room, Device.LAPTOP);
        anne.hasLeft(1, 3);
        room.facilitator()
                .post("/w/" + room.code() + "/steps/" + room.steps().get(Room.VOTE_SCHOOL), "method", "ranked");
        room.goTo(Room.VOTE_SCHOOL);
        anne.button("vote_rank_name", 1, "Alfa").click();
        assertThat(anne.button("vote_rank_name", 1, "Alfa")).hasAttribute("aria-pressed", "true");
        assertThat(anne.page().locator("[data-ranks-left-in]")).not().hasAttribute("data-dots", "3");
        // The step's own announcement may still be on its way, and then both are said in one.
        assertThat(anne.page().locator("#said"))
                .containsText(anne.say("vote_ranks_left").replace("{ranks}", "2 · 3"));
        room.goTo(Room.VOTE);
        anne.hasLeft(1, 3);
        assertThat(anne.voteButton("Alfa")).hasText(anne.say("board_vote_cast"));
    }
}
