package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** Ideas sorted by mouse, by finger and by keys, by two facilitators who see each other's changes. */
@QuarkusTest
class GroupingTest extends BrowserTest {

    /** A finger that scrolls sets the page going, and it comes to rest some frames after the finger has left. */
    private static final String AT_REST =
            """
            () => new Promise(resolve => {
                let last = scrollY;
                let same = 0;
                const look = () => {
                    same = scrollY === last ? same + 1 : 0;
                    last = scrollY;
                    same > 10 ? resolve(true) : requestAnimationFrame(look);
                };
                look();
            })""";

    private static final String FOLLOWED =
            "() => document.activeElement?.closest('[data-idea], [data-group]')?.id ?? ''";

    private static Room withIdeas(String... texts) {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        for (String text : texts) {
            guest.post(room.school(), text);
        }
        return room;
    }

    private static Locator row(ControlPage control, String text) {
        return control.page().locator("[data-idea]", new Page.LocatorOptions().setHasText(text));
    }

    private static Locator group(ControlPage control, String heading) {
        return control.page().locator("[data-group]", new Page.LocatorOptions().setHasText(heading));
    }

    private static Locator box(ControlPage control, String text) {
        return row(control, text).locator("input[type=checkbox]");
    }

    private static void said(ControlPage control, String words) {
        assertThat(control.page().locator("#said")).containsText(words);
    }

    private static void drag(ControlPage control, Locator from, Locator to) {
        Page page = control.page();
        // Away from the edges of the window, where the page would scroll.
        from.evaluate("card => card.scrollIntoView({ block: 'center' })");
        from.hover();
        var at = from.boundingBox();
        page.mouse().down();
        page.mouse().move(at.x + at.width / 2 + 5, at.y + at.height / 2 + 9);
        // Some places to drop on are there only while something is dragged.
        assertThat(to).isVisible();
        var box = to.boundingBox();
        page.mouse()
                .move(box.x + box.width / 3, box.y + Math.min(14, box.height / 2), new Mouse.MoveOptions().setSteps(4));
        assertThat(page.locator(".ghost")).isVisible();
        assertThat(page.locator(".drop-target")).hasCount(1);
        page.mouse().up();
    }

    @Test
    void byMouseOntoACardIntoAGroupOutOfItAndToAnotherTheme() {
        Room room = withIdeas("Innlogging", "Pålogging", "Bredbånd");
        ControlPage control = control(room);
        ControlPage colleague = control(room);
        ParticipantPage anne = participant(room, Device.PHONE);
        drag(
                control,
                row(control, "Pålogging").locator(".idea-text"),
                row(control, "Innlogging").locator(".idea-text"));
        assertThat(group(control, "Innlogging").locator("[data-idea]")).hasCount(2);
        said(control, "Innspill: 2");
        assertThat(anne.page().locator(".group").locator(".member")).hasCount(2);
        drag(
                control,
                row(control, "Bredbånd").locator(".idea-text"),
                group(control, "Innlogging").locator(".group-head"));
        assertThat(group(colleague, "Innlogging").locator("[data-idea]")).hasCount(3);
        drag(
                colleague,
                row(colleague, "Pålogging").locator("[data-grip]"),
                colleague.page().locator("[data-out]:visible"));
        assertThat(group(control, "Innlogging").locator("[data-idea]")).hasCount(2);
        drag(
                control,
                row(control, "Pålogging").locator(".idea-text"),
                control.page().locator("#tab-" + room.road()));
        assertThat(control.page().locator("#ideas-" + room.road()).locator("[data-idea]"))
                .hasCount(1);
        drag(
                control,
                group(control, "Innlogging").locator(".group-head [data-grip]"),
                control.page().locator("#tab-" + room.road()));
        assertThat(colleague.page().locator("#groups-" + room.road()).locator("[data-group]"))
                .hasCount(1);
    }

    @Test
    void escapeLeavesEverythingWhereItWas() {
        Room room = withIdeas("Alfa", "Beta");
        long before = room.revision();
        ControlPage control = control(room);
        row(control, "Alfa").locator(".idea-text").hover();
        control.page().mouse().down();
        var to = row(control, "Beta").boundingBox();
        control.page().mouse().move(to.x + 80, to.y + 10, new Mouse.MoveOptions().setSteps(3));
        assertThat(control.page().locator(".drop-target")).hasCount(1);
        control.page().keyboard().press("Escape");
        assertThat(control.page().locator(".ghost, .drop-target")).hasCount(0);
        control.page().mouse().up();
        said(control, "Avbrutt");
        assertThat(room.revision()).isEqualTo(before);
    }

    /** A finger on the grip drags; anywhere else it scrolls. */
    @Test
    void byFinger() {
        Room room = withIdeas("Innlogging", "Pålogging", "Bredbånd");
        ControlPage control = ControlPage.open(screen(Device.PHONE), room);
        row(control, "Bredbånd").scrollIntoViewIfNeeded();
        Object scrolled = control.page().evaluate("scrollY");
        touch(control, row(control, "Bredbånd").locator(".idea-text"), row(control, "Pålogging"));
        control.page().waitForFunction("before => scrollY < before", scrolled);
        control.page().waitForFunction(AT_REST);
        assertThat(control.page().locator(".ghost")).hasCount(0);
        // How far the finger has thrown the page depends on its pace; both cards have to lie free of the bar.
        row(control, "Pålogging").evaluate("card => card.scrollIntoView({ block: 'center', behavior: 'instant' })");
        touch(control, row(control, "Pålogging").locator("[data-grip]"), row(control, "Innlogging"));
        assertThat(group(control, "Innlogging").locator("[data-idea]")).hasCount(2);
        Accessible.inLight("control on a phone", control.screen());
    }

    private static void touch(ControlPage control, Locator from, Locator to) {
        from.scrollIntoViewIfNeeded();
        var begin = from.boundingBox();
        var end = to.boundingBox();
        var session = control.screen().context().newCDPSession(control.page());
        finger(session, "touchStart", begin.x + 8, begin.y + begin.height / 2);
        for (int i = 1; i <= 5; i++) {
            finger(
                    session,
                    "touchMove",
                    begin.x + 8 + (end.x + 120 - begin.x) * i / 5,
                    begin.y + begin.height / 2 + (end.y + 12 - begin.y - begin.height / 2) * i / 5);
        }
        finger(session, "touchEnd", -1, -1);
        session.detach();
    }

    private static void finger(com.microsoft.playwright.CDPSession session, String type, double x, double y) {
        var event = new com.google.gson.JsonObject();
        event.addProperty("type", type);
        var points = new com.google.gson.JsonArray();
        if (x >= 0) {
            var point = new com.google.gson.JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }

    /** The two ideas that are picked, in a new group. */
    private static Locator gatheredByKeys(ControlPage control, Keys keys) {
        keys.press("g");
        keys.write("Samme innlogging");
        keys.press("Enter");
        Locator made = group(control, "Samme innlogging");
        assertThat(made.locator("[data-idea]")).hasCount(2);
        said(control, "Samlet i en ny gruppe");
        return made;
    }

    @Test
    void byKeyboardAloneAndTheFocusGoesWhereTheIdeasGo() {
        Room room = withIdeas("Innlogging", "Pålogging", "Bredbånd");
        ControlPage control = control(room);
        Keys keys = new Keys(control.page());
        keys.walkTo(box(control, "Pålogging"));
        keys.press("Space");
        keys.press("ArrowDown");
        assertThat(box(control, "Innlogging")).isFocused();
        keys.press("Space");
        assertThat(control.page().locator(".sort-count:visible")).hasText("2 valgt");
        Locator made = gatheredByKeys(control, keys);
        assertThat(made.locator("summary").first()).isFocused();
        Accessible.inLight("control with a group", control.screen());

        box(control, "Bredbånd").focus();
        keys.press("p");
        keys.press("Enter");
        assertThat(made.locator("[data-idea]")).hasCount(3);
        said(control, "Lagt i gruppen «Samme innlogging»");
        box(control, "Bredbånd").focus();
        keys.press("u");
        assertThat(made.locator("[data-idea]")).hasCount(2);
        said(control, "Tatt ut av gruppen");
        assertThat(box(control, "Bredbånd")).isFocused();
        keys.seesWhereItIs();

        made.locator("summary").first().focus();
        keys.press("Enter");
        assertThat(made.locator("input[name=heading]")).isFocused();
        keys.press("Control+a");
        keys.write("Én innlogging");
        keys.press("Enter");
        assertThat(group(control, "Én innlogging")).isVisible();
        assertThat(group(control, "Én innlogging").locator("summary").first()).isFocused();
    }

    /** A card moved by a frame is a new element, picked no longer, when the answer comes after it. */
    @Test
    void theFocusGoesWhereTheIdeaGoesAlsoWhenTheAnswerIsSlow() {
        Room room = withIdeas("Innlogging", "Pålogging", "Bredbånd");
        ControlPage control = control(room);
        Keys keys = new Keys(control.page());
        box(control, "Pålogging").check();
        box(control, "Bredbånd").focus();
        keys.press("Space");
        Locator made = gatheredByKeys(control, keys);
        AtomicReference<Route> held = new AtomicReference<>();
        control.page().route("**/themes/*/ideas", held::set);
        box(control, "Bredbånd").focus();
        keys.press("u");
        control.page().waitForCondition(() -> held.get() != null);
        Route leaving = Objects.requireNonNull(held.get());
        APIResponse answer = leaving.fetch();
        assertThat(made.locator("[data-idea]")).hasCount(1);
        leaving.fulfill(new Route.FulfillOptions().setResponse(answer));
        said(control, "Tatt ut av gruppen");
        assertThat(box(control, "Bredbånd")).isFocused();
    }

    @Test
    void whoeverComesLateIsToldCalmlyAndKeepsTheFocus() {
        Room room = withIdeas("Innlogging", "Pålogging", "Bredbånd");
        ControlPage first = control(room);
        Screen late = screen(Device.LAPTOP);
        Network network = Network.of(late);
        ControlPage second = ControlPage.open(late, room);
        // This screen has not heard yet what the other one did.
        network.withFrames(0);
        // Nor does it when it asks: there is nothing new, it is told.
        late.page()
                .route(
                        "**/board?**",
                        route -> route.fulfill(
                                new Route.FulfillOptions().setStatus(304).setHeaders(Map.of("Innspill", "1"))));
        box(first, "Innlogging").check();
        box(first, "Pålogging").check();
        first.page().locator(".sort-new input:visible").fill("Samme sak");
        first.page().locator(".sort-new button:visible").click();
        assertThat(group(first, "Samme sak")).isVisible();

        box(second, "Innlogging").check();
        box(second, "Bredbånd").check();
        second.page().locator(".sort-new button:visible").click();
        assertThat(second.page().locator(".sort .error:visible")).containsText("Det ligger nå i gruppen «Samme sak»");
        assertThat(group(first, "Samme sak").locator("[data-idea]")).hasCount(2);
        assertThat(first.page().locator("[data-group]")).hasCount(1);
        late.forgive();
    }

    @Test
    void theBarIsThereForAThemesFirstIdea() {
        Room room = Room.at(Room.COLLECT);
        ControlPage control = control(room);
        assertThat(control.page().locator(".sort:visible")).hasCount(0);
        room.join().post(room.school(), "Den aller første");
        box(control, "Den aller første").check();
        assertThat(control.page().locator(".sort-count:visible")).hasText("Ett valgt");
        box(control, "Den aller første").press("g");
        assertThat(control.page().locator(".sort-new input:visible")).isFocused();
    }

    @Test
    void whatAColleagueTakesIsPickedNoLongerAndTheRestIs() {
        Room room = withIdeas("Innlogging", "Pålogging", "Bredbånd");
        ControlPage control = control(room);
        ControlPage colleague = control(room);
        box(colleague, "Pålogging").check();
        box(colleague, "Bredbånd").check();
        drag(
                control,
                row(control, "Pålogging").locator(".idea-text"),
                row(control, "Innlogging").locator(".idea-text"));
        assertThat(colleague.page().locator("#notice"))
                .hasText("Noen andre har nettopp lagt «Pålogging» i gruppen «Innlogging». Det er ikke lenger valgt.");
        assertThat(box(colleague, "Pålogging")).not().isChecked();
        assertThat(box(colleague, "Bredbånd")).isChecked();
        assertThat(colleague.page().locator(".sort-count:visible")).hasText("Ett valgt");
        assertThat(control.page().locator("#notice")).isEmpty();
    }

    @Test
    void whatSomebodyWritesStaysWhenAColleagueMovesItsIdea() {
        Room room = withIdeas("Innlogging", "Pålogging");
        ControlPage control = control(room);
        ControlPage colleague = control(room);
        row(colleague, "Pålogging").locator(".more summary").click();
        Locator answer = row(colleague, "Pålogging").locator("textarea[name=text]");
        answer.pressSequentially("Dette ser vi på");
        drag(
                control,
                row(control, "Pålogging").locator(".idea-text"),
                row(control, "Innlogging").locator(".idea-text"));
        assertThat(group(colleague, "Innlogging").locator("[data-idea]")).hasCount(2);
        assertThat(answer).hasValue("Dette ser vi på");
        assertThat(answer).isVisible();
        assertThat(answer).isFocused();

        colleague.page().keyboard().press("Escape");
        group(colleague, "Innlogging").locator(".rename summary").click();
        group(colleague, "Innlogging").locator("input[name=heading]").fill("Bedre navn");
        group(control, "Innlogging").locator(".group-head .menu summary").last().click();
        group(control, "Innlogging")
                .locator("button:visible", new Locator.LocatorOptions().setHasText(control.say("group_split")))
                .click();
        assertThat(colleague.page().locator("#kept textarea")).hasValue("Bedre navn");
        Accessible.inLight("control with a kept text", colleague.screen());
    }

    @Test
    void aGroupAtTheTopSaysThatItIsThere() {
        Room room = withIdeas("Innlogging", "Pålogging");
        ControlPage control = control(room);
        drag(
                control,
                row(control, "Pålogging").locator(".idea-text"),
                row(control, "Innlogging").locator(".idea-text"));
        assertThat(group(control, "Innlogging").locator("[data-idea]")).hasCount(2);
        long before = room.revision();
        group(control, "Innlogging").locator(".group-order button").first().click();
        said(control, "Gruppen står allerede øverst.");
        assertThat(room.revision()).isEqualTo(before);
    }

    @Test
    void afterAMoveToAnotherThemeTheFocusIsOnTheNextIdea() {
        Room room = withIdeas("Innlogging", "Pålogging");
        ControlPage control = control(room);
        box(control, "Pålogging").focus();
        control.page().keyboard().press("m");
        control.page().keyboard().press("Enter");
        assertThat(row(control, "Pålogging")).isHidden();
        assertThat(box(control, "Innlogging")).isFocused();
    }

    @Test
    void theFocusGoesAlongWhenSomebodyElseMovesTheRow() {
        Room room = withIdeas("Innlogging", "Pålogging");
        ControlPage control = control(room);
        ControlPage colleague = control(room);
        box(colleague, "Pålogging").focus();
        drag(
                control,
                row(control, "Pålogging").locator(".idea-text"),
                row(control, "Innlogging").locator(".idea-text"));
        assertThat(group(colleague, "Innlogging").locator("[data-idea]")).hasCount(2);
        assertThat(box(colleague, "Pålogging")).isFocused();
        assertThat(String.valueOf(colleague.page().evaluate(FOLLOWED))).startsWith("idea-");
    }

    @Test
    void votesAreNotLostWithoutAQuestion() {
        Room room = withIdeas("Innlogging");
        room.goTo(Room.VOTE);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.vote("Innlogging");
        ControlPage control = control(room).unfold("moderation");
        drag(
                control,
                row(control, "Innlogging").locator(".idea-text"),
                control.page().locator("#tab-" + room.road()));
        assertThat(control.page().locator("dialog[open]")).containsText("Én stemme på dette faller bort");
        control.confirm();
        assertThat(control.page().locator("#ideas-" + room.road()).locator("[data-idea]"))
                .hasCount(1);
        assertThat(anne.page().locator("#notices")).containsText("er flyttet til et annet tema");
        control.screen().forgive();
    }

    /** Also who has written nothing, and reads far down the page. */
    @Test
    void whoGetsVotesBackIsToldWhereTheyAre() {
        for (Device device : new Device[] {Device.PHONE, Device.LAPTOP}) {
            Room room = Room.at(Room.COLLECT);
            Guest author = room.join();
            long one = author.post(room.school(), "Innlogging");
            long two = author.post(room.school(), "Pålogging");
            for (int i = 11; i <= 22; i++) {
                author.post(room.school(), "Noe helt annet, nummer " + i);
            }
            room.goTo(Room.VOTE);
            ParticipantPage anne = participant(room, device);
            assertThat(anne.page().locator("#notices[role=status]")).hasCount(1);
            anne.vote("Innlogging").vote("Pålogging");
            // Cards stand in an order of each one's own: one from the middle, since a page cannot go on above its head.
            Locator read = anne.card(anne.page()
                    .getByText(Pattern.compile("Noe helt annet, nummer \\d+"))
                    .nth(6)
                    .innerText());
            read.evaluate("card => card.scrollIntoView({ block: 'center' })");
            room.facilitator()
                    .post("/w/" + room.code() + "/groups", "idea", one, "idea", two, "heading", "Samme innlogging");
            Locator notice = anne.page().locator(".notice");
            assertThat(notice).containsText("Samme innlogging");
            assertThat(notice).isInViewport();
            assertThat(read).isInViewport();
            Accessible.inLight("a notice", anne.screen());
            Accessible.inTheDark("a notice", anne.screen());
            // On the way to the notice the pointer leaves the list, where the two cards have left gaps under it.
            anne.page().mouse().move(0, 0);
            assertThat(anne.page().locator("[data-gap]")).hasCount(0);
            double before = read.boundingBox().y;
            anne.button("board_notice_read").click();
            assertThat(notice).hasCount(0);
            anne.page().evaluate("new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
            assertThat(read.boundingBox().y)
                    .as("what is read stays where it is")
                    .isCloseTo(before, offset(2.0));
        }
    }

    @Test
    void suggestionsAreThereInTheGroupStepAndGoWithOneClick() {
        Room room = withIdeas(
                "Felles innlogging for alle digitale tjenester i skolen",
                "Éi felles pålogging til alle tenestene i skulen",
                "Bedre bredbånd på skoler i distriktene",
                "Breiband til alle skular, også dei små i distrikta");
        room.goTo(Room.GROUP);
        ControlPage control = control(room);
        Locator suggestions = control.page().locator(".suggestion:not(.done)");
        assertThat(suggestions).hasCount(2);
        Accessible.inLight("control with suggestions", control.screen());
        Accessible.inTheDark("control with suggestions", control.screen());
        suggestions.first().locator("button").first().click();
        assertThat(control.page().locator("[data-group]")).hasCount(1);
        assertThat(suggestions).hasCount(1);
        suggestions.first().locator("button").nth(1).click();
        assertThat(suggestions).hasCount(0);
        assertThat(control.page().locator("#suggestions-list")).containsText(control.say("group_suggestions_none"));
        assertThat(control.page().locator("[data-group]")).hasCount(1);
    }

    /** A double click takes one suggestion, and not the next one too. */
    @Test
    void noSuggestionSlidesUnderThePointer() {
        Room room = withIdeas(
                "Felles innlogging for alle digitale tjenester i skolen",
                "Éi felles pålogging til alle tenestene i skulen",
                "Bedre bredbånd på skoler i distriktene",
                "Breiband til alle skular, også dei små i distrikta");
        room.goTo(Room.GROUP);
        ControlPage control = control(room);
        Locator suggestions = control.page().locator(".suggestion");
        assertThat(suggestions).hasCount(2);
        Locator second = suggestions.nth(1);
        Locator accept = suggestions.first().locator("button").first();
        accept.scrollIntoViewIfNeeded();
        var at = accept.boundingBox();
        double before = second.boundingBox().y;
        control.page().mouse().dblclick(at.x + at.width / 2, at.y + at.height / 2);
        assertThat(control.page().locator(".suggestion.done")).hasCount(1);
        assertThat(control.page().locator("[data-group]")).hasCount(1);
        assertThat(second.boundingBox().y).isCloseTo(before, offset(1.0));
        assertThat(second.locator("button").first()).isEnabled();

        control.page().mouse().move(5, 5);
        assertThat(suggestions).hasCount(1);
        assertThat(control.page().locator(".suggestion.done")).hasCount(0);
        assertThat(control.page().locator("[data-group]")).hasCount(1);
    }

    @Test
    void moreAreSuggestedToWhoeverAsksAndTheyCanBeLeftAwayAgain() {
        Room room = withIdeas(
                "Felles innlogging for alle digitale tjenester i skolen",
                "Éi felles pålogging til alle tenestene i skulen",
                "Elevane må få vere med og seie kva som verkar",
                "Spør elevene!");
        room.goTo(Room.GROUP);
        ControlPage control = control(room);
        Locator suggestions = control.page().locator(".suggestion");
        assertThat(suggestions).hasCount(1);
        control.page().locator("[data-more]").click();
        assertThat(suggestions).hasCount(2);
        assertThat(suggestions.first()).containsText("innlogging");
        Accessible.inLight("more suggestions", control.screen());
        assertThat(suggestions.first().locator("button").first())
                .hasAccessibleName(Pattern.compile("^" + control.say("group_accept_new") + ": .+"));
        assertThat(suggestions.first().locator("button").nth(1))
                .hasAccessibleName(Pattern.compile("^" + control.say("group_turn_down") + ": .+"));
        control.page().locator("[data-more]").click();
        assertThat(suggestions).hasCount(1);
    }

    @Test
    void whoWritesSeesWhatIsLikeItAlready() {
        Room room = withIdeas("Felles innlogging for alle digitale tjenester i skolen", "Gratis frukt hver dag");
        ParticipantPage anne = participant(room, Device.PHONE);
        Locator text = anne.page().locator("#text-" + room.school());
        Locator send = anne.page().locator("#compose-" + room.school() + " .primary");
        Locator similar = anne.page().locator("#similar-" + room.school());
        text.fill("Vi vil ha");
        assertThat(similar).containsText(anne.say("group_similar_hint"));
        double before = send.boundingBox().y;
        text.fill("Vi vil ha felles innlogging");
        assertThat(similar.locator("li")).hasCount(1);
        assertThat(similar).containsText("Felles innlogging for alle");
        assertThat(send.boundingBox().y).isEqualTo(before);
        // Seen without moving the page, and without moving the button away from the field.
        assertThat(similar.boundingBox().y).isGreaterThan(text.boundingBox().y);
        assertThat(similar).isInViewport();
        Accessible.inLight("writing", anne.screen());
        text.fill("");
        assertThat(similar.locator("li")).hasCount(0);
        assertThat(send.boundingBox().y).isEqualTo(before);
    }
}
