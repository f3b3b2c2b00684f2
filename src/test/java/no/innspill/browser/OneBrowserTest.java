package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;

/** A PC in the corner of the room: one browser, one person after the other. */
@QuarkusTest
class OneBrowserTest extends BrowserTest {

    private static final String PRIVATE = "Privat og halvferdig";

    @Test
    void somebodyElseIsAParticipantOfTheirOwnAndSeesNothingOfTheOneBefore() {
        Room room = Room.at(Room.COLLECT);
        ProjectorPage wall = projector(room);
        ParticipantPage anne = busy(room);
        assertThat(stored(anne.page())).isNotEmpty();
        Page other = anne.screen().context().newPage();
        other.navigate(anne.page().url());
        out(anne, "board_next");
        anne.confirm();
        assertThat(anne.button("join_join")).isVisible();
        assertThat(stored(anne.page())).isEmpty();
        assertThat(other.locator("form.join")).isVisible();
        other.close();
        anne.button("join_join").click();
        ParticipantPage bo = ParticipantPage.in(anne.screen(), Language.NB).live();
        assertThat(bo.card("Hemmelig A")).isVisible();
        assertThat(bo.page().locator("#mine li[id]")).hasCount(0);
        assertThat(bo.box(1)).hasValue("");
        assertThat(bo.page().content()).doesNotContain(PRIVATE);
        bo.post(1, "Fra B");
        assertThat(wall.card("Hemmelig A")).isVisible();
        assertThat(wall.card("Fra B")).isVisible();
        assertThat(room.facilitator().board()).contains("<dd>2</dd>");

        bo.page().goBack();
        bo.page().goBack();
        assertThat(bo.page().content()).doesNotContain(PRIVATE);
        assertThat(bo.page().locator("#mine li[id]").filter(new Locator.FilterOptions().setHasText("Hemmelig A")))
                .hasCount(0);
    }

    @Test
    void whoeverGoesLeavesNothingInTheBrowser() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = busy(room);
        out(anne, "board_depart");
        anne.confirm();
        assertThat(anne.page().locator("#left")).isVisible();
        hasNothing(anne);
        assertThat(room.facilitator().board()).contains("Hemmelig A");

        ParticipantPage bo = busy(room);
        out(bo, "board_leave");
        bo.button("board_leave_yes").click();
        assertThat(bo.page().locator("#left")).isVisible();
        hasNothing(bo);
    }

    @Test
    void whenTheWorkshopHasEndedWhatWasNotSentIsThereUntilThePageIsLeft() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = busy(room);
        room.facilitator().end();
        assertThat(anne.page().locator("#board[data-ended]")).isVisible();
        assertThat(anne.kept()).hasValue(PRIVATE);
        assertThat(stored(anne.page())).isEmpty();
        anne.page().reload();
        anne.live();
        assertThat(anne.kept()).hasCount(0);
    }

    @Test
    void ofADeletedWorkshopNothingStays() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = busy(room);
        room.facilitator().delete("/w/" + room.code());
        assertThat(anne.page().getByLabel(anne.say("start_code"))).isVisible();
        hasNothing(anne);
        anne.screen().forgive();
    }

    @Test
    void whoeverIsNotKnownAnyLongerLeavesNothingEither() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = busy(room);
        Guest elsewhere = room.stranger();
        anne.screen().context().cookies().forEach(cookie -> elsewhere.cookies().put(cookie.name, cookie.value));
        assertThat(elsewhere.leave().statusCode()).isEqualTo(200);
        room.facilitator().next();
        assertThat(anne.button("join_join")).isVisible();
        hasNothing(anne);
        anne.screen().forgive();
    }

    @Test
    void theFacilitatorsOwnTextsAreNotTheParticipants() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = busy(room);
        anne.page().evaluate("localStorage.setItem('innspill:" + room.code() + ":facilitator:draft-plan:x', '1')");
        out(anne, "board_next");
        anne.confirm();
        assertThat(anne.button("join_join")).isVisible();
        assertThat(stored(anne.page())).containsExactly("innspill:" + room.code() + ":facilitator:draft-plan:x");
        anne.screen().open("/");
        assertThat(anne.page().getByLabel(anne.say("start_code"))).isVisible();
        assertThat(stored(anne.page())).as("this browser facilitates nothing").isEmpty();
    }

    /** Somebody who has sent one idea, and has another one half-way. */
    private ParticipantPage busy(Room room) {
        ParticipantPage anne = participant(room, Device.LAPTOP);
        anne.post(1, "Hemmelig A");
        anne.box(1).fill(PRIVATE);
        return anne;
    }

    private static void out(ParticipantPage page, String how) {
        page.page().locator("#ways-out > summary").click();
        page.button(how).click();
    }

    private static void hasNothing(ParticipantPage page) {
        assertThat(stored(page.page())).isEmpty();
        assertThat(page.screen().context().cookies()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> stored(Page page) {
        return (List<String>) page.evaluate("() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]");
    }
}
