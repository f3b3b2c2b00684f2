package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;

/** Coming in, not coming in, and coming back. */
@QuarkusTest
class DoorTest extends BrowserTest {

    private static Locator main(Screen screen) {
        return screen.page().getByRole(AriaRole.MAIN);
    }

    @Test
    void aClosedDoorTurnsNewPeopleAwayAndLetsThoseBackWhoAreIn() {
        Room room = Room.open();
        ParticipantPage anne = participant(room, Device.PHONE);
        control(room).press("control_door_close");
        assertThat(control(room).button("control_door_open")).isVisible();
        Screen late = screen(Device.PHONE).open("/" + room.code());
        assertThat(main(late)).containsText(Messages.say(Language.NB, "join_closed"));
        anne.page().reload();
        anne.live();
        room.facilitator().openDoor();
        late.page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(Messages.say(Language.NB, "join_again")))
                .click();
        ParticipantPage.in(late, Language.NB).button("join_join").click();
        ParticipantPage.in(late, Language.NB).live();
    }

    @Test
    void anEndedWorkshopSaysSo() {
        Room room = Room.open();
        room.facilitator().end();
        Screen late = screen(Device.PHONE).open("/" + room.code());
        assertThat(main(late)).containsText(Messages.say(Language.NB, "join_ended"));
    }

    @Test
    void aWrongCodeIsExplained() {
        Screen screen = screen(Device.PHONE);
        StartPage.open(screen).enter("222-222");
        assertThat(main(screen)).containsText(Messages.say(Language.NB, "refusal_no_such_workshop"));
        screen.forgive();
    }

    @Test
    void thereIsNoCookieBeforeJoiningAndOneAfter() {
        Room room = Room.open();
        Screen screen = screen(Device.PHONE).open("/" + room.code());
        assertThat(screen.context().cookies()).isEmpty();
        ParticipantPage.in(screen, Language.NB).button("join_join").click();
        ParticipantPage.in(screen, Language.NB).live();
        assertThat(screen.context().cookies()).hasSize(1);
        Cookie cookie = screen.context().cookies().get(0);
        assertThat(cookie.httpOnly).isTrue();
    }

    @Test
    void theLanguageIsEachPersonsOwnAndStays() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.open(1).box(1).fill("Halvveis");
        anne.page().locator("a[hreflang=nn]").click();
        ParticipantPage nynorsk = ParticipantPage.in(anne.screen(), Language.NN).live();
        assertThat(nynorsk.page().locator("html")).hasAttribute("lang", "nn");
        assertThat(nynorsk.box(1)).hasValue("Halvveis");
        nynorsk.sendButton(1).click();
        assertThat(nynorsk.card("Halvveis")).isVisible();
        anne.screen().open("/" + room.code());
        assertThat(nynorsk.live().sendButton(1)).isVisible();
    }

    @Test
    void leavingTakesAlongWhatIsMine() {
        Room room = Room.at(Room.COLLECT);
        ProjectorPage wall = projector(room);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.post(1, "Tar jeg med meg");
        assertThat(wall.card("Tar jeg med meg")).isVisible();
        anne.page().locator("#ways-out > summary").click();
        anne.button("board_leave").click();
        anne.button("board_leave_yes").click();
        assertThat(wall.card("Tar jeg med meg")).hasCount(0);
        assertThat(anne.page().getByLabel(anne.say("start_code"))).isVisible();
        assertThat(anne.screen().context().cookies()).isEmpty();
    }
}
