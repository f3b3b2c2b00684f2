package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import no.innspill.language.Bundle;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;

/** Coming in, not coming in, and coming back. */
@QuarkusTest
class DoorTest extends BrowserTest {

    private static Locator main(Screen screen) {
        return screen.page().getByRole(AriaRole.MAIN);
    }

    @Test
    void aClosedDoorTurnsNewPeopleAwayAndLetsThoseBackWhoAreIn() {
        Meeting meeting = meeting();
        ParticipantPage anne = participant(meeting, Device.PHONE);
        control(meeting).press("control_door_close");
        assertThat(control(meeting).button("control_door_open")).isVisible();
        Screen late = screen(Device.PHONE).open(meeting.board());
        assertThat(main(late)).containsText(Bundle.say(Language.NB, "join_closed"));
        anne.page().reload();
        anne.live();
        meeting.order("/door", Map.of());
        late.page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(Bundle.say(Language.NB, "join_again")))
                .click();
        ParticipantPage.in(late, Language.NB).button("join_join").click();
        ParticipantPage.in(late, Language.NB).live();
    }

    @Test
    void anEndedWorkshopSaysSo() {
        Meeting meeting = meeting();
        meeting.order("/ending", Map.of());
        Screen late = screen(Device.PHONE).open(meeting.board());
        assertThat(main(late)).containsText(Bundle.say(Language.NB, "join_ended"));
    }

    @Test
    void aWrongCodeIsExplained() {
        Screen screen = screen(Device.PHONE);
        StartPage.open(screen).enter("222-222");
        assertThat(main(screen)).containsText(Bundle.say(Language.NB, "refusal_no_such_workshop"));
        screen.forgive();
    }

    @Test
    void thereIsNoCookieBeforeJoiningAndOneAfter() {
        Meeting meeting = meeting();
        Screen screen = screen(Device.PHONE).open("/" + meeting.code());
        assertThat(screen.context().cookies()).isEmpty();
        ParticipantPage.in(screen, Language.NB).button("join_join").click();
        ParticipantPage.in(screen, Language.NB).live();
        assertThat(screen.context().cookies()).hasSize(1);
        Cookie cookie = screen.context().cookies().get(0);
        assertThat(cookie.httpOnly).isTrue();
    }

    @Test
    void theLanguageIsEachPersonsOwnAndStays() {
        Meeting meeting = meeting().advanceTo("collect").advanceTo("collect");
        ParticipantPage anne = participant(meeting, Device.PHONE);
        anne.open(1).box(1).fill("Halvveis");
        anne.page().locator("a[hreflang=nn]").click();
        ParticipantPage nynorsk = ParticipantPage.in(anne.screen(), Language.NN).live();
        assertThat(nynorsk.page().locator("html")).hasAttribute("lang", "nn");
        assertThat(nynorsk.box(1)).hasValue("Halvveis");
        nynorsk.sendButton(1).click();
        assertThat(nynorsk.card("Halvveis")).isVisible();
        anne.screen().open(meeting.board());
        assertThat(nynorsk.live().heading()).containsText("bygg vidare");
    }

    @Test
    void leavingTakesAlongWhatIsMine() {
        Meeting meeting = meeting().advanceTo("collect").advanceTo("collect");
        ProjectorPage wall = projector(meeting);
        ParticipantPage anne = participant(meeting, Device.PHONE);
        anne.post(1, "Tar jeg med meg");
        assertThat(wall.card("Tar jeg med meg")).isVisible();
        anne.button("board_leave").click();
        anne.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(anne.say("common_yes")))
                .click();
        assertThat(wall.card("Tar jeg med meg")).hasCount(0);
        assertThat(anne.page().getByLabel(anne.say("start_code"))).isVisible();
        assertThat(anne.screen().context().cookies()).isEmpty();
    }
}
