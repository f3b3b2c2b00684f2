package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** What opens over the control view lies on the screen and over what is there, whoever has opened it. */
@QuarkusTest
class ControlSheetsTest extends BrowserTest {

    @Test
    void whatWaitsIsOnTheScreenOfEverybodyWhoSeesTheControlView() {
        Room room = Room.at(Room.COLLECT);
        room.facilitator().post("/w/" + room.code() + "/approving");
        Guest guest = room.join();
        guest.post(room.school(), "Et langt innspill som venter på å bli godkjent, og som går over mer enn en linje");
        for (Map.Entry<String, String> view : views(room).entrySet()) {
            Page page = screen(Device.LAPTOP).open(view.getValue()).page();
            Locator sheet = page.locator("#queue");
            page.locator("#queue-box > summary").click();
            assertThat(sheet).isVisible();
            for (int[] size : new int[][] {{1366, 768}, {1024, 768}, {390, 844}, {844, 390}}) {
                page.setViewportSize(size[0], size[1]);
                String where = "%s at %d × %d".formatted(view.getKey(), size[0], size[1]);
                page.locator("#queue-box > summary").scrollIntoViewIfNeeded();
                assertThat(sideways(page)).as(where).isLessThanOrEqualTo(0);
                var box = sheet.boundingBox();
                assertThat(box.x).as(where).isNotNegative();
                assertThat(box.x + box.width).as(where).isLessThanOrEqualTo(size[0]);
                if (size[1] > 400) {
                    assertThat(box.y).as(where).isNotNegative();
                    assertThat(box.y + box.height).as(where).isLessThanOrEqualTo(size[1]);
                }
                for (Locator button :
                        sheet.locator(".queue-rows > li > form > button").all()) {
                    button.scrollIntoViewIfNeeded();
                    assertThat(Sight.isInSight(button)).as(where).isTrue();
                }
            }
        }
    }

    /** Where each kind of link opens the control view. */
    private static Map<String, String> views(Room room) {
        Map<String, String> views = new TreeMap<>(Map.of("owner", room.controlLink()));
        for (String kind : List.of("helper", "observer")) {
            String link = room.facilitator()
                    .post("/w/" + room.code() + "/links", "name", "Kari", "kind", kind)
                    .jsonPath()
                    .getString("link");
            views.put(kind, link);
        }
        return views;
    }

    private static int sideways(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
    }

    @Test
    void nothingOfTheRoomLiesOverTheMenuOfLinks() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        for (int i = 0; i < 8; i++) {
            guest.post(room.school(), "Innspill nummer " + i);
        }
        Page page = control(room).page();
        page.locator("#links-more > summary").click();
        assertThat(page.locator(".links-body")).isVisible();
        Object over = page.locator(".links-body")
                .evaluate(
                        """
                (menu) => {
                  const { left, top, right, bottom } = menu.getBoundingClientRect();
                  const over = new Set();
                  for (let x = left + 20; x < right - 20; x += 8) {
                    for (let y = top + 20; y < bottom - 20; y += 8) {
                      const it = document.elementFromPoint(x, y);
                      if (!menu.contains(it)) over.add(it?.outerHTML.slice(0, 90));
                    }
                  }
                  return [...over];
                }""");
        assertThat((List<?>) over).isEmpty();
    }

    @Test
    void thatTheTimeIsUpStandsClearOfTheButtons() {
        Room room = Room.at(Room.COLLECT);
        room.facilitator().timer("minutes", 3);
        Page page = control(room).page();
        for (Device device : Device.values()) {
            page.setViewportSize(device.width(), device.height());
            Object under = page.locator(".time-up")
                    .evaluate(
                            """
                    (said) => {
                      const a = said.getBoundingClientRect();
                      return [...document.querySelectorAll('#now button')].filter((button) => {
                        const b = button.getBoundingClientRect();
                        return b.width && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
                      }).map((button) => button.outerHTML);
                    }""");
            assertThat((List<?>) under).as(device.name()).isEmpty();
        }
    }

    /** On the wall, beside other themes: what is cut off is whole lines, and the answer begins to be read. */
    @Test
    void anAnswerInAGroupIsNotCutThroughALine() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long one = guest.post(room.school(), "Felles innlogging");
        long two =
                guest.post(room.school(), "Bredbånd til alle skoler og barnehager i hele kommunen, også de på øyene");
        String answer = "Staten legger bredbånd til alle i løpet av neste år, og kommunene søker om det selv i mai.";
        for (long idea : new long[] {one, two}) {
            room.facilitator().post("/w/" + room.code() + "/ideas/" + idea + "/note", "text", answer);
        }
        room.facilitator().post("/w/" + room.code() + "/groups", "idea", one, "idea", two, "heading", "Nett");
        for (Device device : List.of(Device.PROJECTOR, Device.LARGE_PROJECTOR, Device.OLD_PROJECTOR)) {
            Page page = ProjectorPage.open(screen(device), room).page();
            Locator members = page.locator(".members > li");
            assertThat(members).hasCount(2);
            Object cut = members.evaluateAll(
                    """
                    (members) => members.flatMap((member) => {
                      const foot = member.getBoundingClientRect().bottom;
                      const range = document.createRange();
                      range.selectNodeContents(member);
                      return [...range.getClientRects()]
                        .filter(({ top, bottom, height }) => height > 0 && top < foot - 3 && bottom > foot + 3)
                        .map(({ top, bottom }) => `${top} to ${bottom} over ${foot}`);
                    })""");
            assertThat((List<?>) cut).as(device.name()).isEmpty();
            Object read = members.first()
                    .evaluate(
                            """
                            (member) => {
                              const note = member.querySelector('.idea-note bdi');
                              const lines = note.getClientRects();
                              return lines[0].bottom <= member.getBoundingClientRect().bottom + 3;
                            }""");
            assertThat((boolean) read).as(device.name()).isTrue();
        }
    }
}
