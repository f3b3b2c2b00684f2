package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** The facilitator looks after what the room sees. */
@QuarkusTest
class ModerationTest extends BrowserTest {

    @Test
    void anIdeaWaitsIsApprovedAndEverybodySeesIt() {
        Room room = Room.at(Room.COLLECT);
        ControlPage control = control(room);
        ParticipantPage anne = participant(room, Device.PHONE);
        ParticipantPage bjarte = participant(room, Device.LAPTOP);
        control.press("moderation_approve_first");
        assertThat(control.button("moderation_approve_first")).hasAttribute("aria-pressed", "true");

        anne.post(1, "Les meg først");
        Locator mine = anne.page().locator("#mine");
        assertThat(mine).containsText(anne.say("moderation_mine_waiting"));
        assertThat(control.page().locator("#queue")).containsText("Les meg først");
        assertThat(bjarte.card("Les meg først")).hasCount(0);
        Accessible.inLight("the queue", control.screen(), anne.screen());

        control.button("moderation_approve_name", "Les meg først").click();
        assertThat(bjarte.card("Les meg først")).isVisible();
        assertThat(mine).not().containsText(anne.say("moderation_mine_waiting"));

        control.page().keyboard().press("Control+z");
        assertThat(bjarte.card("Les meg først")).hasCount(0);
        assertThat(control.page().locator("#queue")).containsText("Les meg først");
    }

    @Test
    void anIdeaThatIsPinnedNoMoreIsBackInItsPlaceAndIsNothingNew() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Den første");
        long middle = guest.post(room.school(), "Den i midten");
        guest.post(room.school(), "Den siste");
        ControlPage control = control(room);
        Locator card = control.page().locator("#idea-" + middle);
        card.getByLabel(control.say("moderation_pin") + ": Den i midten").click();
        assertThat(control.page().locator("#pinned-" + room.school() + " > li")).hasCount(1);
        card.getByText(control.say("moderation_unpin")).click();
        assertThat(control.page().locator("#ideas-" + room.school() + " > .idea:not([hidden])"))
                .hasCount(3);
        assertThat(control.page().locator("#waiting-" + room.school())).isHidden();
        card.getByLabel(control.say("moderation_pin") + ": Den i midten").click();
        assertThat(control.page().locator("#pinned-" + room.school() + " > li")).hasCount(1);
        control.page().keyboard().press("Control+z");
        assertThat(control.page().locator("#ideas-" + room.school() + " > .idea:not([hidden])"))
                .hasCount(3);
        assertThat(control.page().locator("#waiting-" + room.school())).isHidden();
    }

    @Test
    void everythingByOneAuthorGoesAtOnceAndTheirNextStaysWithThem() {
        Room room = Room.at(Room.COLLECT);
        ControlPage control = control(room);
        ParticipantPage flood = participant(room, Device.PHONE);
        ParticipantPage bjarte = participant(room, Device.LAPTOP);
        bjarte.post(1, "Noe ordentlig");
        flood.post(1, "Tull én");
        flood.post(1, "Tull to");
        assertThat(bjarte.card("Tull to")).isVisible();

        Locator card = control.page().locator(".idea", new Page.LocatorOptions().setHasText("Tull én"));
        card.locator(".more summary").click();
        Accessible.inLight("the menu of a flood", control.screen());
        card.getByText(control.say("moderation_silence"), new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(bjarte.card("Tull én")).hasCount(0);
        assertThat(bjarte.card("Tull to")).hasCount(0);
        assertThat(bjarte.card("Noe ordentlig")).isVisible();

        flood.box(1).fill("Enda mer tull");
        flood.sendButton(1).click();
        assertThat(flood.panel(1).locator(".compose .error")).hasText(flood.say("refusal_posts_stopped"));
        assertThat(flood.box(1)).hasValue("Enda mer tull");
        assertThat(bjarte.card("Enda mer tull")).hasCount(0);
        flood.screen().forgive();

        control.page().keyboard().press("Control+z");
        assertThat(control.page()
                        .getByText(control.say("refusal_nothing_to_undo"))
                        .first())
                .isVisible();
        assertThat(bjarte.card("Tull én")).hasCount(0);
        assertThat(bjarte.card("Noe ordentlig")).isVisible();
        control.screen().forgive();
    }

    @org.junit.jupiter.api.RepeatedTest(12)
    void theAuthorIsToldWhyAnIdeaIsHidden() {
        Room room = Room.at(Room.COLLECT);
        ControlPage control = control(room);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.post(1, "Litt for skarpt");
        control.hide("Litt for skarpt");
        Locator mine = anne.page().locator("#mine");
        assertThat(mine).containsText(anne.say("board_mine_hidden"));

        Locator more = control.page().locator(".more").first();
        // Opening scrolls the menu into sight, and that is over with the event.
        more.evaluate(
                """
                menu => new Promise(opened => {
                  menu.addEventListener('toggle', opened, { once: true });
                  menu.querySelector('summary').click();
                })""");
        // What is scrolled halfway below the head of the page is no target of its size there.
        control.page().evaluate("window.scrollTo(0, 0)");
        Accessible.inLight("an idea's menu", control.screen());
        more.locator("button[value=offensive]").click();
        assertThat(control.page().locator(".marks")).containsText(control.say("moderation_reason_offensive"));
        assertThat(mine).containsText(anne.say("moderation_reason_offensive"));
    }

    @Test
    void theAuthorGetsAnAnswerWhereverTheIdeaIs() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.post(1, "Hvem betaler?");
        String id = anne.mine("Hvem betaler?").getAttribute("id").replace("mine-", "");
        String note = "/w/" + room.code() + "/ideas/" + id + "/note";
        room.facilitator().post(note, "text", "Staten gjør det");
        assertThat(anne.mine("Hvem betaler?")).containsText("Staten gjør det");
        room.facilitator().hide(Long.parseLong(id));
        assertThat(anne.mine("Hvem betaler?")).containsText(anne.say("board_mine_hidden"));
        room.facilitator().post(note, "text", "Kommunen gjør det");
        assertThat(anne.mine("Hvem betaler?")).containsText("Kommunen gjør det");
    }

    @Test
    void aFlagIsRaisedAndLoweredOnTheCard() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Nokså frekt");
        ControlPage control = control(room);
        ParticipantPage anne = participant(room, Device.PHONE);
        Locator flag = anne.card("Nokså frekt").locator("[data-flag] button");
        anne.card("Nokså frekt").locator(".card-more > summary").click();
        flag.click();
        assertThat(flag).hasAttribute("aria-pressed", "true");
        assertThat(control.page().locator("#queue-flagged")).containsText("Nokså frekt");
        flag.click();
        assertThat(flag).hasAttribute("aria-pressed", "false");
        assertThat(control.page().locator("#queue-flagged")).hasCount(0);
    }

    @Test
    void whatStandsInTheLightIsLargeOnTheWallAndOneClickAwayOnThePhone() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Se på denne");
        ControlPage control = control(room);
        ParticipantPage anne = participant(room, Device.PHONE);
        ProjectorPage wall = projector(room);
        control.page()
                .locator(".idea-acts form[action$=spotlight] button")
                .first()
                .click();
        wall.shows("spotlight");
        assertThat(wall.page().locator(".lit-text")).hasText("Se på denne");
        anne.page().locator("[data-spot]").click();
        assertThat(anne.card("Se på denne")).isFocused();
        Accessible.inLight("the light", control.screen(), anne.screen(), wall.screen());

        control.page().locator("#lit button").click();
        wall.shows("ideas");
        assertThat(anne.page().locator("[data-spot]")).hasCount(0);
    }

    @Test
    void aLongTextInTheLightFillsTheWallAndIsAFewLinesOnThePhoneUntilItIsOpened() {
        Room room = Room.at(Room.COLLECT);
        String sentence = "Kompetansepakke for rektorer og skoleeiere som skal innføre nye digitale verktøy. ";
        long idea = room.join().post(room.school(), sentence.repeat(6).strip());
        room.facilitator().post("/w/" + room.code() + "/ideas/" + idea + "/spotlight");
        ParticipantPage anne = participant(room, Device.PHONE);
        for (Device device : List.of(Device.PROJECTOR, Device.LARGE_PROJECTOR)) {
            Screen screen = screen(device);
            Page wall = ProjectorPage.open(screen, room).page();
            Locator text = wall.locator(".lit-text");
            assertThat(text).isVisible();
            assertThat(wall.evaluate("(document.fonts.ready.then(() => innerWidth))"))
                    .isNotNull();
            BoundingBox box = text.boundingBox();
            assertThat(box.width).isGreaterThan(0.85 * wall.viewportSize().width);
            assertThat(box.height).isGreaterThan(0.45 * wall.viewportSize().height);
            assertThat(box.y + box.height)
                    .isLessThanOrEqualTo(wall.locator(".corner").boundingBox().y);
        }
        Locator spot = anne.page().locator("#spotlight");
        double brief = spot.boundingBox().height;
        assertThat(brief).isLessThan(300);
        spot.locator("summary").focus();
        anne.page().keyboard().press("Enter");
        assertThat(spot.locator("details")).hasAttribute("open", "");
        assertThat(spot.boundingBox().height).isGreaterThan(brief + 100);
        room.join().post(room.school(), "Noe nytt");
        assertThat(anne.card("Noe nytt")).isVisible();
        assertThat(spot.locator("details")).hasAttribute("open", "");
        Accessible.inLight("a long text in the light", anne.screen());
    }

    @Test
    void everythingIsHiddenWithOneClickAndShownWithOne() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Alle ser dette");
        ControlPage control = control(room);
        ParticipantPage anne = participant(room, Device.PHONE);
        ProjectorPage wall = projector(room);
        control.press("moderation_curtain");
        assertThat(anne.card("Alle ser dette")).hasCount(0);
        assertThat(anne.page().locator("#spotlight")).containsText(anne.say("moderation_curtained"));
        wall.shows("question");
        control.press("moderation_curtain_on");
        assertThat(anne.card("Alle ser dette")).isVisible();
        wall.shows("ideas");
        // In a vote, which goes on, nobody waits for things to begin.
        room.goTo(Room.VOTE);
        assertThat(anne.voteButton("Alle ser dette")).isVisible();
        control.press("moderation_curtain");
        assertThat(anne.page().locator(".waiting")).containsText(anne.say("board_curtained"));
        assertThat(anne.page().locator(".waiting")).not().containsText(anne.say("board_waiting"));
    }
}
