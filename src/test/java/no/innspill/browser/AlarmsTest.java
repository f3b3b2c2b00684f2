package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.rule.StepKind;
import no.innspill.store.Condition;
import no.innspill.store.Pretended;
import no.innspill.store.Store;
import no.innspill.store.StoreChanged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the facilitator should know comes by itself, is counted wherever they look, is said once, and moves nothing. */
@QuarkusTest
class AlarmsTest extends BrowserTest {

    private static final String PLAN =
            """
            language: nb
            title: Varslene
            themes: [Skole, Vei]
            tables: 2
            agenda:
              - {kind: welcome, title: Velkommen}
              - {kind: collect, title: Skriv}
              - {kind: discuss, title: Snakk}
              - {kind: group, title: Grupper}
              - {kind: vote, title: Stem, dots: 3}
              - {kind: results, title: Resultatet}
              - {kind: matrix, title: Matrisen}
              - {kind: measures, title: Tiltak}
              - {kind: pause, title: Pause}
              - {kind: close, title: Takk}
            """;

    /** Whatever is said, in its order. */
    private static final String LISTEN =
            """
            () => {
              window.told = [];
              const said = document.getElementById('said');
              new MutationObserver(() => window.told.push(said.textContent)).observe(said, { childList: true, subtree: true, characterData: true });
            }""";

    /** What comes and goes by itself. */
    private enum Alarm {
        TABLE,
        STORE,
        DELETION,
        CONNECTION
    }

    @Inject
    Store store;

    @Inject
    Event<StoreChanged> changes;

    @SuppressWarnings("NullAway.Init") // Comes with the room.
    private Guest table;

    private Room room(StepKind step) {
        Room room = Room.planned(PLAN.getBytes(StandardCharsets.UTF_8));
        table = room.join("table", "1");
        room.goTo(StepKind.COLLECT);
        long first = table.post(room.school(), "Felles innlogging");
        for (int i = 1; i <= 7; i++) {
            table.post(i % 3 == 0 ? room.road() : room.school(), "Innspill nummer " + i);
        }
        room.goTo(StepKind.VOTE);
        table.vote(first);
        room.goTo(StepKind.MATRIX);
        table.post("/w/" + room.code() + "/ideas/" + first + "/rating", "importance", 4, "feasibility", 2);
        room.goTo(step);
        return room;
    }

    private void is(Condition condition) {
        QuarkusMock.installMockForInstance(new Pretended(condition), store);
        changes.fire(new StoreChanged(condition));
    }

    @AfterEach
    void theStoreIsWell() {
        changes.fire(new StoreChanged(Condition.WELL));
    }

    private void comes(Alarm alarm, Room room, Network network) {
        String base = "/w/" + room.code();
        switch (alarm) {
            case TABLE -> table.post(base + "/help");
            case STORE -> is(Condition.NEARLY_FULL);
            case DELETION -> keptFor(room, 2);
            case CONNECTION -> network.cut();
        }
    }

    private void goes(Alarm alarm, Room room, Network network) {
        switch (alarm) {
            case TABLE -> room.facilitator().delete("/w/" + room.code() + "/tables/1/help");
            case STORE -> is(Condition.WELL);
            case DELETION -> keptFor(room, 60);
            case CONNECTION -> network.restore();
        }
    }

    private static void keptFor(Room room, int days) {
        LocalDate until = LocalDate.now(Clock.systemUTC()).plusDays(days);
        assertThat(room.facilitator()
                        .post("/w/" + room.code() + "/retention", "until", until.toString())
                        .statusCode())
                .isEqualTo(200);
    }

    private static void counts(Page page, int alarms) {
        assertThat(page.locator("#alarms")).hasAttribute("data-count", String.valueOf(alarms));
        assertThat(page.locator("#alarms > summary")).containsText(String.valueOf(alarms));
        assertThat(page).hasTitle(Pattern.compile(alarms == 0 ? "^[^(]" : "^\\(" + alarms + "\\) "));
    }

    /** Without the file of all there is: in the sentence before it stands the day that a test puts near. */
    private static Map<String, Object> places(Page page) {
        Map<String, Object> places = Sight.places(page);
        places.keySet().removeIf(what -> what.contains("report.json"));
        return places;
    }

    private void moveNothing(Device device, StepKind step) {
        Room room = room(step);
        Screen screen = screen(device);
        Network network = Network.of(screen);
        Page page = ControlPage.open(screen, room).page();
        Locator under = page.locator(".tool-now, .tool-now :is(button, summary, a, input)")
                .locator("visible=true")
                .last();
        under.scrollIntoViewIfNeeded();
        under.hover();
        counts(page, 0);
        Map<String, Object> before = places(page);
        for (Alarm alarm : Alarm.values()) {
            comes(alarm, room, network);
            counts(page, 1);
            Sight.stayed(new TreeMap<>(before), places(page), 3);
            goes(alarm, room, network);
            counts(page, 0);
            Sight.stayed(new TreeMap<>(before), places(page), 3);
        }
        screen.forgive();
    }

    @ParameterizedTest
    @EnumSource(StepKind.class)
    void underTheFacilitatorsPointer(StepKind step) {
        moveNothing(Device.LAPTOP, step);
    }

    @ParameterizedTest
    @EnumSource(StepKind.class)
    void underTheFacilitatorsThumb(StepKind step) {
        moveNothing(Device.PHONE, step);
    }

    @ParameterizedTest
    @EnumSource(
            value = Device.class,
            names = {"PHONE", "LAPTOP"})
    void areReadByTheKeyboardOverThePageAndAnsweredThere(Device device) {
        Room room = room(StepKind.COLLECT);
        ControlPage control = ControlPage.open(screen(device), room);
        Page page = control.page();
        table.post("/w/" + room.code() + "/help");
        keptFor(room, 2);
        counts(page, 2);
        Map<String, Object> before = Sight.places(page);
        Locator summary = page.locator("#alarms > summary");
        assertThat(Sight.isInSight(summary)).isTrue();
        summary.focus();
        page.keyboard().press("Enter");
        Locator deletion = page.locator("#concerns > p");
        Locator help = page.locator("#help-wanted li button");
        assertThat(deletion).containsText("slettes etter");
        assertThat(Sight.isInSight(deletion)).isTrue();
        assertThat(Sight.isInSight(help)).isTrue();
        Accessible.inLight("alarms", control.screen());
        Accessible.inTheDark("alarms", control.screen());
        for (String selector : new String[] {"#alarms-list", "#alarms > summary"}) {
            assertThat((boolean) page.locator(selector)
                            .evaluate("it => it.getBoundingClientRect().left >= 0 &&"
                                    + " it.getBoundingClientRect().right <= innerWidth"))
                    .as(selector)
                    .isTrue();
        }
        page.keyboard().press("Escape");
        assertThat(deletion).isHidden();
        assertThat(summary).isFocused();
        Sight.stayed(before, Sight.places(page), 3);
        page.keyboard().press("Enter");
        help.click();
        counts(page, 1);
    }

    /** A second click of a hurried hand would send help to a table that has had none. */
    @Test
    void theNextTableDoesNotComeToLieUnderThePointer() {
        Room room = room(StepKind.COLLECT);
        Guest other = room.join("table", "2");
        Page page = control(room).page();
        table.post("/w/" + room.code() + "/help");
        counts(page, 1);
        other.post("/w/" + room.code() + "/help");
        counts(page, 2);
        page.locator("#alarms > summary").click();
        page.locator("#help-wanted-1 button").hover();
        Locator next = page.locator("#help-wanted-2 button");
        double place = next.boundingBox().y;
        room.facilitator().delete("/w/" + room.code() + "/tables/1/help");
        counts(page, 1);
        assertThat(next.boundingBox().y).isCloseTo(place, within(1.0));
        page.mouse().move(2, 2);
        page.waitForCondition(() -> next.boundingBox().y < place - 10);
    }

    @Test
    void areSaidOnceHoweverOftenThePageIsDrawnAnew() {
        Room room = room(StepKind.COLLECT);
        ControlPage control = control(room);
        Page page = control.page();
        page.evaluate(LISTEN);
        table.post("/w/" + room.code() + "/help");
        page.waitForFunction("() => told.some((words) => words.includes('Bord 1 trenger hjelp'))");
        is(Condition.NEARLY_FULL);
        String full = Messages.say(Language.NB, "store_nearly_full");
        page.waitForFunction("full => told.some((words) => words.includes(full))", full);
        room.goTo(StepKind.DISCUSS);
        page.waitForFunction("() => told.some((words) => words.includes('Snakk'))");
        counts(page, 2);
        assertThat(page.evaluate("told.filter((words) => words.includes('trenger hjelp')).length"))
                .isEqualTo(1);
        assertThat(page.evaluate("full => told.filter((words) => words.includes(full)).length", full))
                .isEqualTo(1);
        room.facilitator().delete("/w/" + room.code() + "/tables/1/help");
        counts(page, 1);
        table.post("/w/" + room.code() + "/help");
        counts(page, 2);
        page.waitForFunction("() => told.filter((words) => words.includes('trenger hjelp')).length === 2");
    }

    @Test
    void whatWasBeingWrittenOnAnIdeaThatIsGoneIsOneOfThem() {
        Room room = room(StepKind.COLLECT);
        ControlPage control = control(room);
        Page page = control.page();
        long idea = table.post(room.school(), "Trekkes tilbake");
        Locator row = control.card("Trekkes tilbake");
        row.locator(".more summary").click();
        row.locator("textarea[name=text]").fill("Mitt svar");
        page.locator("#find-text").focus();
        page.locator("#find-text").hover();
        Map<String, Object> before = Sight.places(page);
        table.withdraw(idea);
        counts(page, 1);
        assertThat(page.locator("#notice")).isEmpty();
        assertThat(page.locator("#said")).containsText(control.say("control_kept_said"));
        Map<String, Object> after = Sight.places(page);
        after.keySet().removeIf(what -> what.contains("idea"));
        Sight.stayed(before, after, 3);
        page.locator("#alarms > summary").click();
        assertThat(page.locator("#kept textarea")).hasValue("Mitt svar");
        page.locator("#kept [data-kept-discard]").click();
        counts(page, 0);
        assertThat(page.locator("#alarms > summary")).isFocused();
    }

    @Test
    void withoutScriptTheyStandAboveAllElse() {
        Room room = room(StepKind.COLLECT);
        is(Condition.NEARLY_FULL);
        table.post("/w/" + room.code() + "/help");
        Screen screen =
                screen(Device.LAPTOP.options().setJavaScriptEnabled(false)).open(room.controlLink());
        Locator store = screen.page().locator("#store");
        assertThat(store).isVisible();
        assertThat(store.boundingBox().y + store.boundingBox().height)
                .isLessThanOrEqualTo(screen.page().locator("#board").boundingBox().y);
        assertThat(screen.page().locator("#alarms > summary")).containsText("1");
    }
}
