package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import no.innspill.Room;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;

/** Codes on paper, from the facilitator's printer to the phone that votes. */
@QuarkusTest
class BallotSlipsTest extends BrowserTest {

    private static final String IDEA = "Noe å stemme på";

    @Test
    void theFacilitatorSwitchesThemOnPrintsThemAndSeesThemUsed() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), IDEA);
        ControlPage control = control(room);
        Page laptop = control.page();
        control.screen().open("/w/" + room.code() + "/plan#ballots");
        Locator plan = laptop.locator("#ballots");
        plan.getByLabel(control.say("slip_plan_slips")).check();
        control.button(plan, "plan_save").click();
        plan.getByText(control.say("slip_print")).click();
        laptop.getByLabel(control.say("slip_many")).fill("3");
        Accessible.inLight("slips", control.screen());
        control.button("slip_make").click();
        assertThat(laptop.locator(".slip-code")).hasCount(3);
        Accessible.inLight("slip sheet", control.screen());
        List<String> codes = laptop.locator(".slip-code").allTextContents();

        room.goTo(Room.VOTE);
        ParticipantPage anne = participant(room, Device.PHONE);
        Accessible.inLight("asked for a slip", anne.screen());
        Accessible.inTheDark("asked for a slip", anne.screen());
        Locator box = anne.page().getByLabel(anne.say("slip_ask"));
        box.fill("FEIL-KODE");
        box.press("Enter");
        assertThat(anne.page().locator(".slip-ask .error")).hasText(anne.say("refusal_no_such_slip"));
        assertThat(box).hasValue("FEIL-KODE");
        box.fill(codes.get(0).toLowerCase(java.util.Locale.ROOT));
        box.press("Enter");
        assertThat(box).hasCount(0);
        anne.live().vote(IDEA);

        ControlPage again = control(room).unfold("turnout");
        Locator turnout = again.page().locator("#turnout");
        assertThat(turnout.locator("dd")).hasText(new String[] {"2", "1", "1", "2"});
        Accessible.inLight("turnout", again.screen());
        Accessible.inTheDark("turnout", again.screen());
        anne.screen().forgive();
    }

    @Test
    void withoutAScriptTheCodeIsAskedForAndTheVoteCounts() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), IDEA);
        room.facilitator().post("/w/" + room.code() + "/ballots", "slips", "true");
        List<String> codes = room.facilitator()
                .post("/w/" + room.code() + "/slips", "many", 1)
                .jsonPath()
                .getList("slips");
        room.goTo(Room.VOTE);
        Screen screen = screen(Device.PHONE.options().setJavaScriptEnabled(false));
        ParticipantPage anne = ParticipantPage.in(screen.open("/" + room.code()), Language.NB);
        anne.page().getByLabel(anne.say("slip_ask")).fill(codes.get(0) + "9");
        anne.button("join_join").click();
        assertThat(anne.page().getByLabel(anne.say("refusal_typed_slip"))).hasValue(codes.get(0) + "9");
        anne.page().getByLabel(anne.say("refusal_typed_slip")).fill(codes.get(0));
        anne.button("refusal_page_again").click();
        anne.button(anne.card(IDEA), "board_vote_cast").click();
        assertThat(anne.turnout(1)).hasText(anne.say("board_turnout", 1, 2));
        screen.forgive();
    }

    @Test
    void theHeadsThatWereCountedWarnAtOnce() {
        Room room = Room.at(Room.COLLECT);
        ControlPage control = control(room);
        Page laptop = control.page();
        control.unfold("turnout");
        laptop.getByLabel(control.say("slip_heads")).fill("1");
        control.button("slip_heads_save").click();
        long idea = room.join().post(room.school(), IDEA);
        room.goTo(Room.VOTE);
        room.join().vote(idea);
        assertThat(laptop.locator("#too-many")).hasCount(0);
        room.join().vote(idea);
        assertThat(laptop.locator("#too-many")).hasText(control.say("slip_too_many", 2, 1));
        assertThat(laptop.locator("#without-screen")).hasText(control.say("slip_unseen", 2));
    }
}
