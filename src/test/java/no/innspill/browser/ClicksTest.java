package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.function.Consumer;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a facilitator does most takes no more clicks than these, on a small laptop, beginning with a page that has just been opened. */
@QuarkusTest
class ClicksTest extends BrowserTest {

    private static final String IDEA = "Innspill nummer 11";

    private enum Action {
        GO_ON(1, Room.SILENT, hand -> {
            hand.press("#go button[value=next]");
            assertThat(hand.page().locator("#board")).hasAttribute("data-kind", "collect");
        }),
        STOP_THE_TIME(1, Room.SILENT, hand -> {
            hand.room().facilitator().timer("minutes", 5);
            hand.press("#run");
            assertThat(hand.page().locator("#run")).hasAttribute("value", "true");
        }),
        GIVE_A_MINUTE(1, Room.SILENT, hand -> {
            hand.press("#time button[value='1']");
            assertThat(hand.page().locator("#undo-own")).isVisible();
        }),
        SHOW_HOW_TO_JOIN_AND_GO_BACK(2, Room.COLLECT, hand -> {
            hand.press("#shows [value=join]").isPressed("#shows [value=join]");
            hand.press("#shows [value=agenda]").isPressed("#shows [value=agenda]");
        }),
        SHOW_ONE_THEME(1, Room.COLLECT, hand -> {
            String theme = "#shows-theme [value='" + hand.room().road() + "']";
            hand.press(theme).isPressed(theme);
        }),
        FREEZE(1, Room.COLLECT, hand -> hand.press("#freeze").isPressed("#freeze")),
        BLACK(1, Room.COLLECT, hand -> hand.press("#black").isPressed("#black")),
        HIDE_EVERYTHING(1, Room.COLLECT, hand -> {
            hand.press("#all-button");
            assertThat(hand.page().locator("#all-button.primary")).isVisible();
        }),
        UNDO(1, Room.COLLECT, hand -> {
            hand.page().locator("#freeze").click();
            hand.isPressed("#freeze");
            hand.press("#undo-own button");
            assertThat(hand.page().locator("#freeze")).hasAttribute("aria-pressed", "false");
        }),
        SHOW_WHAT_WAS_WRITTEN_IN_SILENCE(
                1, Room.SILENT, hand -> hand.press("#opening-button").isPressed("#opening-button")),
        HIDE_AN_IDEA(1, Room.COLLECT, hand -> hand.press("#hide-" + hand.idea()).isPressed("#hide-" + hand.idea())),
        HIDE_WITH_A_REASON(2, Room.COLLECT, hand -> {
            hand.press("#more-" + hand.idea() + " > summary").press("#more-" + hand.idea() + " [value=off_topic]");
            assertThat(hand.page().locator("#idea-" + hand.idea() + " .mark")).isVisible();
        }),
        LIFT_AND_TAKE_DOWN(2, Room.COLLECT, hand -> {
            hand.press(hand.row().getByLabel(hand.say("moderation_light") + ": " + IDEA));
            hand.press("#lit button");
            assertThat(hand.page().locator("#lit .hint")).isVisible();
        }),
        PIN(1, Room.COLLECT, hand -> {
            hand.press(hand.row().getByLabel(hand.say("moderation_pin") + ": " + IDEA));
            assertThat(hand.row().locator(".mark")).hasText(hand.say("moderation_pinned"));
        }),
        ANSWER(2, Room.COLLECT, hand -> {
            hand.press("#more-" + hand.idea() + " > summary");
            hand.page().locator("#note-" + hand.idea()).fill("Det er avtalt med KS.");
            hand.press(hand.row()
                    .locator("button")
                    .filter(new Locator.FilterOptions().setHasText(hand.say("moderation_note_save"))));
            assertThat(hand.row().locator(".idea-note")).containsText("Det er avtalt med KS.");
        }),
        APPROVE_ONE(1, Room.COLLECT, hand -> {
            hand.waits("Se på dette");
            hand.press("#queue-waiting button.primary");
            assertThat(hand.page().locator("#alerts")).hasAttribute("data-waiting", "0");
        }),
        APPROVE_ALL(1, Room.COLLECT, hand -> {
            hand.waits("Se på dette", "Og på dette");
            hand.press("#approve-all button");
            assertThat(hand.page().locator("#alerts")).hasAttribute("data-waiting", "0");
        }),
        TAKE_A_SUGGESTION(1, Room.GROUP, hand -> {
            hand.press(hand.page()
                    .locator(".suggestion button:not(.quiet):visible")
                    .first());
            assertThat(hand.page().locator("[data-group]").first()).isVisible();
        }),
        GROUP_BY_HAND(2, Room.GROUP, hand -> {
            hand.press("#idea-" + hand.idea() + " .pick input").press("#idea-" + hand.other() + " .pick input");
            hand.page().keyboard().press("g");
            hand.page().keyboard().type("Likt");
            hand.page().keyboard().press("Enter");
            assertThat(hand.page().locator(".groups > li").filter(new Locator.FilterOptions().setHasText("Likt")))
                    .isVisible();
        }),
        VOTE_AGAIN(1, Room.RESULTS, hand -> {
            hand.press(hand.page().locator(".again button"));
            assertThat(hand.page().locator("#board")).hasAttribute("data-kind", "vote");
        }),
        MAKE_A_MEASURE_OF_A_RESULT(2, Room.RESULTS, hand -> {
            hand.press(hand.page().locator("#tallies [data-measure-from]").first());
            assertThat(hand.page().locator("#measure-new")).isVisible();
            hand.reach(hand.page().locator("#measure-new button.primary"));
            assertThat(hand.page().locator("#measures .measure").first()).isVisible();
        }),
        GET_THE_PDF(2, Room.RESULTS, hand -> {
            hand.press("nav a[href$='/report']");
            Locator pdf = hand.page().locator("a[href*='report.pdf']").first();
            Download report = hand.page().waitForDownload(() -> hand.press(pdf));
            assertThat(report.suggestedFilename()).endsWith(".pdf");
        }),
        SIX_TABLES_THAT_WORK_IN_TWO_STEPS(9, Room.WELCOME, hand -> {
            hand.press("nav a[href$='/plan']").press(".plan-nav a[href='#tables']");
            hand.page().locator("#many-tables").fill("6");
            hand.reach(hand.page().locator("form[action$='numbered-tables'] button"));
            assertThat(hand.page().locator("#tables-list > li")).hasCount(6);
            for (int step : new int[] {Room.COLLECT, Room.VOTE}) {
                Locator entry = hand.page().locator("#steps-list > li").nth(step);
                hand.reach(entry.locator("details > summary"));
                hand.reach(entry.locator("[name=per_table][type=checkbox]"));
                hand.reach(entry.locator(".plan-save button.primary, .plan-save button")
                        .first());
                assertThat(entry.locator("summary small")).containsText(hand.say("table_title"));
            }
        });

        private final int most;
        private final int step;

        /** None of them has anything of its own to change. */
        @SuppressWarnings("ImmutableEnumChecker")
        private final Consumer<Hand> done;

        Action(int most, int step, Consumer<Hand> done) {
            this.most = most;
            this.step = step;
            this.done = done;
        }
    }

    /** The facilitator's hand: it counts what it presses, and does not scroll for it. */
    private static final class Hand {

        private final ControlPage control;
        private final Room room;
        private final long idea;
        private final long other;
        private int clicks;

        private Hand(ControlPage control, Room room, long idea, long other) {
            this.control = control;
            this.room = room;
            this.idea = idea;
            this.other = other;
        }

        Room room() {
            return room;
        }

        com.microsoft.playwright.Page page() {
            return control.page();
        }

        String say(String key) {
            return control.say(key);
        }

        long idea() {
            return idea;
        }

        long other() {
            return other;
        }

        Locator row() {
            return page().locator("#idea-" + idea);
        }

        Hand press(String selector) {
            return press(page().locator(selector).first());
        }

        Hand press(Locator place) {
            assertThat(place).isVisible();
            page().waitForCondition(() -> Sight.isInSight(place));
            return reach(place);
        }

        /** Presses also what has to be scrolled to. */
        Hand reach(Locator place) {
            place.click();
            clicks++;
            return this;
        }

        void isPressed(String selector) {
            assertThat(page().locator(selector)).hasAttribute("aria-pressed", "true");
        }

        /** Ideas come in where they are approved first, as was chosen on this page. */
        void waits(String... texts) {
            page().locator("#approving button").last().click();
            assertThat(page().locator("#approving button").last()).hasAttribute("aria-pressed", "true");
            Guest guest = room.join();
            for (String text : texts) {
                guest.post(room.school(), text);
            }
            assertThat(page().locator("#alerts")).hasAttribute("data-waiting", String.valueOf(texts.length));
        }
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void nothingTakesMoreClicks(Action action) {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        for (int i = 1; i <= 10; i++) {
            guest.post(room.school(), "Innspill nummer %02d".formatted(i));
        }
        guest.post(room.school(), "Felles innlogging for alle digitale læremidler");
        long other = guest.post(room.school(), "Felles innlogging i alle digitale læremidler");
        long idea = guest.post(room.school(), IDEA);
        room.goTo(Room.VOTE);
        guest.vote(idea);
        room.goTo(action.step);
        Hand hand = new Hand(control(room), room, idea, other);
        action.done.accept(hand);
        assertThat(hand.clicks).as("clicks").isLessThanOrEqualTo(action.most);
    }
}
