package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;

/** A first, a second and a third, given on a phone, with keys and by plain forms; and a second vote on the best. */
@QuarkusTest
class RankedVoteTest extends BrowserTest {

    private static Room rankedRoom() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        for (String text : new String[] {"Alfa", "Beta", "Gamma", "Delta"}) {
            guest.post(room.school(), text);
        }
        room.facilitator().post("/w/" + room.code() + "/steps/" + room.steps().get(Room.VOTE), "method", "ranked");
        room.goTo(Room.VOTE);
        return room;
    }

    private static Locator rank(ParticipantPage page, int rank, String text) {
        return page.button("vote_rank_name", rank, text);
    }

    private static Locator left(ParticipantPage page) {
        return page.panel(1).locator("[data-ranks-left-in]");
    }

    private static String ranksLeft(ParticipantPage page, String ranks) {
        return page.say("vote_ranks_left").replace("{ranks}", ranks);
    }

    private static void has(ParticipantPage page, int rank, String text) {
        assertThat(rank(page, rank, text)).hasAttribute("aria-pressed", "true");
    }

    private static void hasNot(ParticipantPage page, int rank, String text) {
        assertThat(rank(page, rank, text)).hasAttribute("aria-pressed", "false");
    }

    @Test
    void ranksAreGivenMovedAndTakenBackOnAPhone() {
        Room room = rankedRoom();
        ParticipantPage anne = participant(room, Device.PHONE);
        assertThat(left(anne)).hasText(ranksLeft(anne, "1 · 2 · 3"));
        rank(anne, 1, "Alfa").click();
        has(anne, 1, "Alfa");
        rank(anne, 3, "Beta").click();
        has(anne, 3, "Beta");
        assertThat(left(anne)).hasText(ranksLeft(anne, "2"));
        rank(anne, 1, "Beta").click();
        has(anne, 1, "Beta");
        hasNot(anne, 3, "Beta");
        hasNot(anne, 1, "Alfa");
        assertThat(left(anne)).hasText(ranksLeft(anne, "2 · 3"));
        rank(anne, 1, "Beta").click();
        hasNot(anne, 1, "Beta");
        rank(anne, 1, "Alfa").click();
        rank(anne, 2, "Beta").click();
        rank(anne, 3, "Gamma").click();
        assertThat(left(anne)).hasText(anne.say("vote_ranks_none"));
        Accessible.inLight("ranking", anne.screen());
        Accessible.inTheDark("ranking", anne.screen());
        anne.page().reload();
        has(anne, 2, "Beta");
        room.goTo(Room.RESULTS);
        assertThat(anne.ranking(1).first()).containsText("Alfa");
        Accessible.inLight("ranked results", anne.screen());
    }

    @Test
    void ranksAreGivenWithKeysAndTheFocusStays() {
        ParticipantPage anne = participant(rankedRoom(), Device.LAPTOP);
        Keys keys = new Keys(anne.page());
        keys.walkTo(rank(anne, 2, "Gamma"));
        keys.press("Enter");
        has(anne, 2, "Gamma");
        assertThat(rank(anne, 2, "Gamma")).isFocused();
        keys.press("Space");
        hasNot(anne, 2, "Gamma");
        assertThat(rank(anne, 2, "Gamma")).isFocused();
        keys.press("Tab");
        assertThat(rank(anne, 3, "Gamma")).isFocused();
        keys.seesWhereItIs();
        keys.press("Enter");
        has(anne, 3, "Gamma");
        assertThat(left(anne)).hasText(ranksLeft(anne, "1 · 2"));
    }

    /** What a page without JavaScript says of my ballot. */
    private static Locator told(ParticipantPage page, String words) {
        return page.page()
                .locator("noscript p")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    @Test
    void ranksAreGivenByPlainForms() {
        Screen screen = screen(Device.PHONE.options().setJavaScriptEnabled(false));
        ParticipantPage anne = ParticipantPage.in(screen.open("/" + rankedRoom().code()), Language.NB);
        anne.button("join_join").click();
        rank(anne, 1, "Beta").click();
        assertThat(told(anne, anne.say("vote_no_script_rank", 1, "Beta"))).isVisible();
        rank(anne, 1, "Alfa").click();
        assertThat(told(anne, anne.say("vote_no_script_rank", 1, "Alfa"))).isVisible();
        assertThat(told(anne, anne.say("vote_no_script_ranks", 2, 3))).isVisible();
        anne.button(anne.card("Alfa"), "board_vote_back").click();
        assertThat(told(anne, anne.say("vote_no_script_ranks", 3, 3))).isVisible();
    }

    @Test
    void theFacilitatorStartsASecondVoteWithOneClickAndCountsAgain() {
        Room room = rankedRoom();
        ParticipantPage anne = participant(room, Device.PHONE);
        rank(anne, 1, "Alfa").click();
        has(anne, 1, "Alfa");
        rank(anne, 2, "Gamma").click();
        has(anne, 2, "Gamma");
        ControlPage control = control(room);
        control.next("Resultatet");
        Accessible.inLight("results, control", control.screen());
        control.page().getByLabel(control.say("vote_again_top")).fill("2");
        control.press("vote_again");
        assertThat(control.heading()).hasText(control.say("vote_again_title", 2));
        assertThat(anne.heading()).hasText(anne.say("vote_again_title", 2));
        assertThat(anne.ideas(1)).hasCount(2);
        rank(anne, 1, "Gamma").click();
        has(anne, 1, "Gamma");
        control.next(control.say("vote_again_results"));
        assertThat(anne.ranking(1).first()).containsText("Gamma");
        assertThat(anne.ranking(1)).hasCount(4);
        control.page().locator("#votes-more > summary").click();
        control.link("vote_tallies_link").click();
        control.page().getByLabel(control.say("vote_count_as")).selectOption("firsts");
        control.press("vote_count");
        assertThat(control.page().getByRole(AriaRole.TABLE).first())
                .containsText(control.say("vote_counted_ranked_firsts", 2));
        Accessible.inLight("tallies", control.screen());
    }
}
