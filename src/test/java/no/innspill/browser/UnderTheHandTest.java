package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.innspill.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a pointer rests or a finger has just been stays what it was, whatever others do with what stands above. */
@QuarkusTest
class UnderTheHandTest extends BrowserTest {

    /** What a colleague does to ideas further up. */
    private enum Deed {
        MOVE,
        PIN,
        GROUP,
        HIDE
    }

    private Room room;

    @BeforeEach
    void open() {
        room = Room.at(Room.COLLECT);
    }

    private void write(int many) {
        for (int i = 1; i <= many; i++) {
            room.join().post(room.school(), "Innspill nummer " + (char) ('A' + i));
        }
    }

    /** In the order in which they stand on that page. */
    private static List<String> cards(Page page) {
        return page.locator("[data-ideas] > [id^=idea-]").locator("visible=true").all().stream()
                .map(card -> card.getAttribute("id"))
                .toList();
    }

    /** Where it was written: in the first theme, loose. */
    private Locator card(Page page, String id) {
        return page.locator("#ideas-" + room.school() + " > #" + id);
    }

    private static String beneath(Page page, BoundingBox place) {
        return (String) page.evaluate(
                """
                ([x, y]) => {
                  const it = document.elementFromPoint(x, y);
                  return `${it?.closest('[id^=idea-]')?.id} ${it?.closest('form')?.getAttribute('action')}`;
                }""",
                List.of(place.x + place.width / 2, place.y + place.height / 2));
    }

    private void does(Deed deed, String first, String second) {
        String base = "/w/" + room.code();
        String one = first.replace("idea-", "");
        switch (deed) {
            case MOVE -> room.facilitator().post(base + "/ideas/" + one + "/theme", "theme", room.road());
            case PIN -> room.facilitator().post(base + "/ideas/" + one + "/pin");
            case GROUP -> room.facilitator()
                    .post(base + "/groups", "heading", "Samlet", "idea", one, "idea", second.replace("idea-", ""));
            case HIDE -> room.facilitator().hide(Long.parseLong(one));
        }
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void onTheControlView(Deed deed) {
        write(14);
        ControlPage control = control(room);
        Page page = control.page();
        List<String> order = cards(page);
        Locator aimedAt = page.locator("#" + order.get(8).replace("idea-", "hide-"));
        aimedAt.evaluate("it => it.scrollIntoView({ block: 'center' })");
        aimedAt.hover();
        BoundingBox place = aimedAt.boundingBox();
        String before = beneath(page, place);

        does(deed, order.get(5), order.get(6));

        assertThat(card(page, order.get(5))).hasCount(deed == Deed.HIDE ? 1 : 0);
        if (deed == Deed.HIDE) {
            assertThat(card(page, order.get(5))).hasClass(Pattern.compile("idea-hidden"));
        }
        assertThat(beneath(page, place)).isEqualTo(before);
        page.mouse().move(2, 2);
        assertThat(page.locator("[data-gap]")).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void onAPhoneWhereAFingerHasBeen(Deed deed) {
        write(14);
        ParticipantPage anne = participant(room, Device.PHONE);
        Page page = anne.page();
        List<String> order = cards(page);
        Locator read = page.locator("#" + order.get(8));
        read.evaluate("it => it.scrollIntoView({ block: 'center' })");
        read.tap();
        BoundingBox place = read.boundingBox();
        String before = beneath(page, place);
        does(deed, order.get(5), order.get(6));
        assertThat(card(page, order.get(5))).hasCount(0);
        assertThat(beneath(page, place)).isEqualTo(before);
    }

    /** Where it lay nothing is then, and everything round it stays. */
    @ParameterizedTest
    @CsvSource({
        "PHONE, MOVE",
        "PHONE, PIN",
        "PHONE, GROUP",
        "PHONE, HIDE",
        "LAPTOP, MOVE",
        "LAPTOP, PIN",
        "LAPTOP, GROUP",
        "LAPTOP, HIDE"
    })
    void whatLiesUnderTheHandItselfLeavesItsPlaceEmpty(Device device, Deed deed) {
        write(14);
        ParticipantPage anne = participant(room, device);
        Page page = anne.page();
        List<String> order = cards(page);
        Locator read = page.locator("#" + order.get(7));
        read.evaluate("it => it.scrollIntoView({ block: 'center' })");
        if (device == Device.PHONE) {
            read.tap();
        } else {
            read.hover();
        }
        BoundingBox place = read.boundingBox();
        Locator next = page.locator("#" + order.get(8));
        double before = next.boundingBox().y;
        does(deed, order.get(7), order.get(1));
        assertThat(card(page, order.get(7))).hasCount(0);
        assertThat(beneath(page, place)).isEqualTo("undefined undefined");
        assertThat(next.boundingBox().y).isCloseTo(before, offset(2.0));
    }

    /** Whoever has used all votes must find each of them, to give it to something else. */
    @ParameterizedTest
    @EnumSource(
            value = Device.class,
            names = {"PHONE", "LAPTOP"})
    void whatHasAVoteOfMineComesBackInSight(Device device) {
        write(6);
        room.goTo(Room.VOTE);
        ParticipantPage anne = participant(room, device);
        Page page = anne.page();
        List<String> order = cards(page);
        String base = "/w/" + room.code();
        for (String idea : order.subList(0, 3)) {
            page.locator("#" + idea + " .vote-cast").click();
        }
        Locator voted =
                page.locator("[data-ideas] .vote-cast[aria-pressed=true]").locator("visible=true");
        assertThat(voted).hasCount(3);

        room.facilitator().hide(Long.parseLong(order.get(0).replace("idea-", "")));
        assertThat(voted).hasCount(2);
        room.facilitator().delete(base + "/ideas/" + order.get(0).replace("idea-", "") + "/hiding");
        assertThat(voted).hasCount(3);

        does(Deed.GROUP, order.get(1), order.get(2));
        Locator grouped = page.locator(".group .vote-cast[aria-pressed=true]");
        assertThat(grouped).hasCount(1);
        room.facilitator().post(base + "/undoing");
        assertThat(grouped).hasCount(0);
        assertThat(voted).hasCount(3);
        assertThat(page.locator(".arrived").locator("visible=true")).hasCount(0);
    }

    @Test
    void aVoteThatIsGivenHasOneTick() {
        write(1);
        room.goTo(Room.VOTE);
        Page page = participant(room, Device.PHONE).page();
        Locator cast = page.locator(".vote-cast").locator("visible=true");
        cast.click();
        assertThat(cast).hasAttribute("aria-pressed", "true");
        assertThat(
                        cast.evaluate(
                                """
                        it => [it, ...it.children].map((each) => getComputedStyle(each, '::before').content + each.textContent)
                          .join('').match(/✓/g).length"""))
                .isEqualTo(1);
    }

    @Test
    void whileSomebodyVotesAtTheTopOfThePage() {
        write(6);
        room.goTo(Room.VOTE);
        ParticipantPage anne = participant(room, Device.PHONE);
        Page page = anne.page();
        List<String> order = cards(page);
        Locator voted = page.locator("#" + order.get(1));
        voted.tap();
        BoundingBox place = voted.boundingBox();
        String before = beneath(page, place);
        room.facilitator().hide(Long.parseLong(order.get(0).replace("idea-", "")));
        assertThat(page.locator("#" + order.get(0))).not().isAttached();
        assertThat(beneath(page, place)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1280})
    void aVoteThatWaitsMovesNothing(int width) {
        write(5);
        room.goTo(Room.VOTE);
        ParticipantPage anne = participant(room, Device.PHONE);
        Page page = anne.page();
        page.setViewportSize(width, 844);
        List<String> order = cards(page);
        assertThat(page.locator("[data-tab-left]:not([hidden])").first()).isVisible();
        Map<String, Object> before = Sight.places(page);
        double wide = page.locator("#" + order.get(0) + " .idea-text").boundingBox().width;
        page.context().setOffline(true);
        page.locator("#" + order.get(0) + " .vote-cast").click();
        Locator waits = page.locator("#" + order.get(0) + " .waits");
        assertThat(waits).hasText(anne.say("common_waits_vote"));
        assertThat(anne.page().locator(".connection")).containsText(anne.say("common_waits_one"));
        BoundingBox said = waits.boundingBox();
        assertThat(said.x).isNotNegative();
        assertThat(said.x + said.width).isLessThanOrEqualTo(width);
        assertThat(page.locator("#" + order.get(0) + " .idea-text").boundingBox().width)
                .isEqualTo(wide);
        Sight.stayed(before, Sight.places(page), 3);
        page.context().setOffline(false);
        assertThat(waits).hasCount(0);
        anne.screen().forgive();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390})
    void whateverWaitsSaysSoInSightAndMovesNothing(int width) {
        write(4);
        room.facilitator().post("/w/" + room.code() + "/steps/" + room.steps().get(Room.VOTE), "method", "ranked");
        room.goTo(Room.VOTE);
        ParticipantPage anne = participant(room, Device.PHONE);
        Page page = anne.page();
        page.setViewportSize(width, 844);
        assertThat(page.locator("[data-tab-left]:not([hidden])").first()).isVisible();
        Map<String, Object> before = Sight.places(page);
        page.context().setOffline(true);
        page.locator("#done button").click();
        page.locator(".ranks [data-rank='1']").first().click();
        assertThat(page.locator(".ranks .waits")).hasText(anne.say("common_waits_vote"));
        assertThat(page.locator("#done .waits")).hasText(anne.say("common_waits_act"));
        for (Locator waits : page.locator("form > .waits").all()) {
            BoundingBox said = waits.boundingBox();
            assertThat(said.x).isNotNegative();
            assertThat(said.x + said.width).isLessThanOrEqualTo(width);
        }
        Sight.stayed(before, Sight.places(page), 3);
        page.context().setOffline(false);
        assertThat(page.locator("form > .waits")).hasCount(0);
        anne.screen().forgive();
    }

    @Test
    void whoCannotBeLetOutIsToldSoAndStays() {
        ParticipantPage anne = participant(room, Device.PHONE);
        Page page = anne.page();
        page.context().setOffline(true);
        page.locator("#ways-out > summary").click();
        page.getByText(anne.say("board_next")).click();
        page.locator("dialog [value=yes]").click();
        assertThat(page.getByText(anne.say("common_unreached"))).isVisible();
        assertThat(page.locator("#board")).isVisible();
        page.context().setOffline(false);
        page.getByText(anne.say("board_next")).click();
        page.locator("dialog [value=yes]").click();
        assertThat(page.locator("form[action$='/participation']").first()).isVisible();
        anne.screen().forgive();
    }
}
