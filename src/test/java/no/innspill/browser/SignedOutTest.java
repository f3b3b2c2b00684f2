package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A page whose right has gone does not stay readable, and says why. */
@QuarkusTest
class SignedOutTest extends BrowserTest {

    private static final String IDEA = "Noe som bare er for rommet";

    private static Room room() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), IDEA);
        return room;
    }

    private static Page tab(Screen screen, String address) {
        Page tab = screen.context().newPage();
        tab.navigate(screen.page().url().replaceFirst("/w/.*", "") + address);
        return tab;
    }

    private static Locator idea(Page page) {
        return page.getByText(IDEA).first();
    }

    private static void says(Page page, String key) {
        assertThat(page.locator("body")).containsText(Messages.say(Language.NB, key));
    }

    @Test
    void whoHasThePageOpenWhenTheWorkshopIsDeletedIsToldSo() {
        Room room = room();
        ParticipantPage anne = participant(room, Device.PHONE);
        assertThat(idea(anne.page())).isVisible();

        room.facilitator().delete("/w/" + room.code());

        assertThat(anne.page().locator("#shut")).isVisible();
        says(anne.page(), "common_deleted");
        assertThat(idea(anne.page())).hasCount(0);
        anne.page().navigate(anne.page().url());
        assertThat(anne.page().locator("#shut")).isHidden();
        anne.screen().forgive();
    }

    @Test
    void whoSignsOutInOneTabIsOutInAllOfThem() {
        Room room = room();
        ControlPage control = control(room);
        Screen laptop = control.screen();
        Page second = tab(laptop, "/w/" + room.code() + "/control");
        Page wall = tab(laptop, "/w/" + room.code() + "/projector");
        Page plan = tab(laptop, "/w/" + room.code() + "/plan");
        assertThat(second.locator("body")).hasAttribute("data-connection", "live");
        assertThat(idea(wall)).isVisible();
        assertThat(plan.locator("html")).hasClass("js");
        control.openLinks().press("control_sign_out");
        control.confirm();
        says(second, "refusal_not_facilitator");
        says(plan, "refusal_not_facilitator");
        says(wall, "refusal_not_projector");
        assertThat(idea(second)).hasCount(0);
        laptop.forgive();
    }

    @Test
    void aPageThatCannotBeLoadedAnewIsCoveredAndSaysWhy() {
        Room room = room();
        Screen phone = screen(Device.PHONE);
        ParticipantPage anne = ParticipantPage.joining(phone, room, Language.NB);
        assertThat(idea(anne.page())).isVisible();
        anne.page().route("**/w/" + room.code(), Route::abort);
        leaveElsewhere(room, anne);
        assertThat(anne.page().locator("#stale")).hasText(anne.say("common_shut"));
        Assertions.assertThat(anne.connection().textContent()).isEqualTo(anne.say("common_offline"));
        assertThat(idea(anne.page())).not().isVisible();
        anne.page().unroute("**/w/" + room.code());
        assertThat(anne.button("join_join")).isVisible();
        assertThat(anne.page().locator("#shut")).hasText(anne.say("join_shut"));
        anne.page().reload();
        assertThat(anne.page().locator("#shut")).isHidden();
        phone.forgive();
    }

    @Test
    void aWallWhoseLinkWasRenewedShowsNothingMore() {
        Room room = room();
        ProjectorPage wall = projector(room);
        assertThat(idea(wall.page())).isVisible();
        room.facilitator().post("/w/" + room.code() + "/projector/link");
        says(wall.page(), "refusal_not_projector");
        assertThat(idea(wall.page())).hasCount(0);
        wall.screen().forgive();
    }

    private static void leaveElsewhere(Room room, ParticipantPage anne) {
        Guest elsewhere = room.stranger();
        anne.screen().context().cookies().forEach(cookie -> elsewhere.cookies().put(cookie.name, cookie.value));
        elsewhere.post("/w/" + room.code() + "/departure");
    }
}
