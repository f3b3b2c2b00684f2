package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in from others in a step, what can be pressed stays where it is: on the control view in every step, on a phone where one works. */
@QuarkusTest
class NothingMovesTest extends BrowserTest {

    /** Up to which revision the page has been told. */
    private static final String HEARD =
            """
            window.WebSocket = class extends WebSocket {
              constructor(...address) {
                super(...address);
                this.addEventListener('message', ({ data }) => (window.heard = JSON.parse(data).to ?? window.heard));
              }
            };""";

    /** A room that has got as far as the step, with everything in it that the step is about. */
    private static final class Busy {

        private final Room room = Room.at(Room.COLLECT);
        private final Guest guest = room.join();
        private final long first = guest.post(room.school(), "Felles innlogging");
        private final int step;

        Busy(int step) {
            this.step = step;
            for (int i = 1; i <= 9; i++) {
                guest.post(i % 3 == 0 ? room.road() : room.school(), "Innspill nummer " + i);
            }
            room.goTo(Room.VOTE);
            guest.vote(first);
            room.goTo(step);
        }

        /** A change that every screen is told of, though it shows on none: whoever has heard of it has been told all before. */
        int lastOfAll() {
            String lastDay = LocalDate.now(Clock.systemUTC()).plusDays(5).toString();
            assertThat(room.facilitator()
                            .post("/w/" + room.code() + "/retention", "until", lastDay)
                            .statusCode())
                    .isEqualTo(200);
            return guest.get("/w/" + room.code() + "/board?view=participant")
                    .jsonPath()
                    .getInt("revision");
        }

        /** What others do while somebody has their hand over a button; somebody who joins comes last. */
        void goesOn() {
            String base = "/w/" + room.code();
            Guest other = room.join();
            switch (step) {
                case Room.SILENT -> other.post(room.school(), "Skrevet i stillhet");
                case Room.COLLECT -> {
                    long idea = other.post(room.school(), "Kom mens pekeren hvilte");
                    other.post(room.road(), "Om veien");
                    guest.post(base + "/ideas/" + idea + "/flag");
                }
                case Room.VOTE -> other.vote(first);
                case Room.MATRIX -> other.post(base + "/ideas/" + first + "/rating", "importance", 4, "feasibility", 2);
                case Room.MEASURES -> room.facilitator().post(base + "/measures", "title", "Avtal felles innlogging");
                default -> guest.post(base + "/ideas/" + first + "/flag");
            }
            other.post(base + "/done");
            room.join();
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                Room.WELCOME,
                Room.SILENT,
                Room.COLLECT,
                Room.DISCUSS,
                Room.GROUP,
                Room.VOTE,
                Room.RESULTS,
                Room.MATRIX,
                Room.MEASURES,
                Room.CLOSE
            })
    void underTheFacilitatorsPointer(int step) {
        Busy busy = new Busy(step);
        ControlPage control = control(busy.room);
        Locator under = control.page()
                .locator(".tool-now, .tool-now :is(button, summary, a, input)")
                .locator("visible=true")
                .last();
        under.scrollIntoViewIfNeeded();
        under.hover();
        Map<String, Object> before = Sight.places(control.page());
        busy.goesOn();
        assertThat(control.page().locator("#figures")).containsText("3");
        Sight.stayed(before, Sight.places(control.page()), 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {Room.SILENT, Room.COLLECT, Room.VOTE, Room.MATRIX})
    void underAThumb(int step) {
        Busy busy = new Busy(step);
        ParticipantPage anne = participant(busy.room, Device.PHONE);
        anne.page().addInitScript(HEARD);
        anne.page().reload();
        anne.live();
        if (step == Room.VOTE) {
            assertThat(anne.page().locator("[data-tab-left]:not([hidden])").first())
                    .isVisible();
        }
        Map<String, Object> before = Sight.places(anne.page());
        busy.goesOn();
        anne.page()
                .waitForFunction(
                        "revision => (window.heard ?? Number(document.body.dataset.revision)) >= revision",
                        busy.lastOfAll());
        Sight.stayed(before, Sight.places(anne.page()), 2);
    }
}
