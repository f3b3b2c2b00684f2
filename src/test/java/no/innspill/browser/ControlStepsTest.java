package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.rule.StepKind;
import org.junit.jupiter.api.Test;

/** The control view is about the step: its thing is in sight, all else is a click away, and nothing moves under a hand. */
@QuarkusTest
class ControlStepsTest extends BrowserTest {

    private static final int FIRST_SIGHT = 300;

    private static Room withIdeas(int count) {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        for (int i = 1; i <= count; i++) {
            guest.post(room.school(), "Innspill nummer %02d".formatted(i));
        }
        return room;
    }

    private static Map<String, Object> places(ControlPage control, String... selectors) {
        Map<String, Object> places = new LinkedHashMap<>();
        for (String selector : selectors) {
            places.put(
                    selector,
                    control.page()
                            .locator(selector)
                            .first()
                            .evaluate("it => { const { x, y } = it.getBoundingClientRect(); return `${x} ${y}`; }"));
        }
        return places;
    }

    @Test
    void theThingOfTheStepBeginsInTheFirstScreen() {
        Room room = withIdeas(12);
        ControlPage control = control(room);
        Map<Integer, String> things = new LinkedHashMap<>();
        things.put(Room.WELCOME, "arrivals");
        things.put(Room.SILENT, "activity");
        things.put(Room.COLLECT, "moderation");
        things.put(Room.GROUP, "moderation");
        things.put(Room.VOTE, "activity");
        things.put(Room.RESULTS, "ballots");
        things.put(Room.MEASURES, "measures");
        things.put(Room.CLOSE, "outcome");
        things.forEach((step, thing) -> {
            room.goTo(step);
            assertThat(control.board())
                    .hasAttribute("data-step", String.valueOf(room.steps().get(step)));
            Locator now = control.page().locator("#" + thing);
            assertThat(now).isVisible();
            assertThat(control.page().locator(".tool-now #" + thing)).hasCount(1);
            assertThat(((Number) now.evaluate("it => it.getBoundingClientRect().top")).doubleValue())
                    .as("%s at step %d", thing, step)
                    .isLessThan(FIRST_SIGHT);
        });
    }

    @Test
    void nothingMovesUnderThePointerWhileIdeasFlagsAndColleaguesComeIn() {
        Room room = withIdeas(8);
        ControlPage control = control(room);
        Guest guest = room.join();
        Locator hide = control.button("control_hide_idea", "Innspill nummer 05");
        hide.hover();
        String[] watched = {
            "#go button[value=next]",
            "#run",
            "#freeze",
            "#all-button",
            "#closing-button",
            "#queue-box > summary",
            "#agenda [aria-current] button",
            "#find-text",
            "[data-idea]:has-text('nummer 05') [id^=hide-]",
            "[data-idea]:has-text('nummer 01') [id^=hide-]"
        };
        Map<String, Object> before = places(control, watched);
        long flagged = guest.post(room.school(), "Kom mens pekeren hvilte");
        guest.post(room.road(), "Om veien");
        room.join().post("/w/" + room.code() + "/ideas/" + flagged + "/flag");
        room.facilitator().post("/w/" + room.code() + "/approving");
        guest.post(room.school(), "Venter på deg");
        room.join();
        assertThat(control.page().locator("#alerts")).hasAttribute("data-waiting", "1");
        assertThat(control.page().locator("#alerts")).hasAttribute("data-flagged", "1");
        assertThat(control.page().locator("#figures")).containsText("4");
        assertThat(places(control, watched)).isEqualTo(before);
    }

    @Test
    void whatWaitsIsCountedInTheHeadAndInTheTitleWhereverOneHasScrolledTo() {
        Room room = withIdeas(20);
        room.facilitator().post("/w/" + room.code() + "/approving");
        ControlPage control = control(room);
        control.page().evaluate("scrollTo(0, document.body.scrollHeight)");
        room.join().post(room.school(), "Se på meg");
        Locator badge = control.page().locator("#queue-box > summary");
        assertThat(badge).containsText(control.say("moderation_badge_waits", 1));
        control.page().waitForCondition(() -> Sight.isInSight(badge));
        control.page().waitForCondition(() -> control.page().title().startsWith("(1) "));
        control.openQueue().button("moderation_approve_name", "Se på meg").click();
        assertThat(badge).containsText(control.say("moderation_badge_waits", 0));
        control.page().waitForCondition(() -> !control.page().title().startsWith("("));
    }

    @Test
    void hidingPinningAndTheLightNeedNoScrolling() {
        ControlPage control = control(withIdeas(3));
        String idea = "Innspill nummer 03";
        for (Locator button : List.of(
                control.button("control_hide_idea", idea),
                control.page().getByLabel(control.say("moderation_pin") + ": " + idea),
                control.page().getByLabel(control.say("moderation_light") + ": " + idea))) {
            assertThat(button).isVisible();
            assertThat(Sight.isInSight(button)).isTrue();
        }
    }

    @Test
    void aToggleKeepsTheFocusAndSaysWhatHasCome() {
        ControlPage control = control(withIdeas(1));
        Locator said = control.page().locator("#said");
        Locator freeze = control.page().locator("#freeze");
        freeze.focus();
        control.page().keyboard().press("Enter");
        assertThat(freeze).hasAttribute("aria-pressed", "true");
        assertThat(freeze).isFocused();
        assertThat(said).containsText(control.say("control_said_frozen"));
        control.page().keyboard().press("Enter");
        assertThat(freeze).hasAttribute("aria-pressed", "false");
        assertThat(freeze).isFocused();
        assertThat(said).containsText(control.say("control_said_thawed"));
    }

    @Test
    void anIdeaIsFoundByItsWordsInAnyTheme() {
        Room room = withIdeas(6);
        room.join().post(room.road(), "Gangfelt ved skolen");
        ControlPage control = control(room);
        control.page().locator("#find-text").fill("gangfelt");
        assertThat(control.page().locator("[data-found]")).hasText(control.say("group_found_one"));
        assertThat(control.page().locator("#tab-" + room.road())).hasAttribute("data-hits", "1");
        assertThat(control.page().locator("#ideas-" + room.school() + " > li:visible"))
                .hasCount(0);
        control.page().locator("#find-text").fill("");
        assertThat(control.page().locator("#ideas-" + room.school() + " > li:visible"))
                .hasCount(6);
    }

    @Test
    void ideasAreFoundThatWaitOrStandInNoGroup() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long one = guest.post(room.school(), "Felles pålogging");
        guest.post(room.school(), "Lengre friminutt");
        room.facilitator().post("/w/" + room.code() + "/groups", "idea", one, "heading", "Pålogging");
        room.facilitator().post("/w/" + room.code() + "/approving");
        guest.post(room.school(), "Gratis frukt");
        ControlPage control = control(room);
        Locator which = control.page().locator("#find-which");
        Locator found = control.page().locator("[data-found]");
        which.selectOption("loose");
        assertThat(found).hasText(control.say("group_found_one"));
        assertThat(control.page().locator("[data-idea]:visible")).containsText("Lengre friminutt");
        which.selectOption("waiting");
        assertThat(control.page().locator("#queue-waiting")).isVisible();
        assertThat(control.page().locator("#queue-waiting")).containsText("Gratis frukt");
        assertThat(which).hasValue("");
        which.selectOption("loose");
        assertThat(control.page().locator("[data-idea]:visible").getByText("Felles pålogging"))
                .hasCount(0);
    }

    @Test
    void newIdeasAreMarkedUntilTheyHaveBeenRead() {
        Room room = withIdeas(2);
        ControlPage control = control(room);
        room.join().post(room.school(), "Helt ny");
        assertThat(control.page().locator("[data-idea][data-unread]")).hasCount(1);
        Locator read = control.page().locator("[data-read]");
        assertThat(read).hasText(control.say("group_unread_one"));
        read.click();
        assertThat(control.page().locator("[data-idea][data-unread]")).hasCount(0);
        control.page().reload();
        control.isLive();
        assertThat(control.page().locator("[data-idea][data-unread]")).hasCount(0);
    }

    @Test
    void whatOneUnfoldsStaysUnfolded() {
        Room room = Room.at(Room.COLLECT);
        ControlPage control = control(room);
        Locator form = control.page().locator("#measure-new");
        assertThat(form).isHidden();
        control.unfold("measures");
        assertThat(form).isVisible();
        room.goTo(Room.GROUP);
        assertThat(control.board()).hasAttribute("data-kind", "group");
        assertThat(form).isVisible();
        control.page().reload();
        control.isLive();
        assertThat(form).isVisible();
    }

    @Test
    void onAPhoneItIsARemoteForOneThumb() {
        Room room = withIdeas(30);
        ControlPage control = ControlPage.open(screen(Device.PHONE), room);
        control.page().evaluate("scrollTo(0, 1500)");
        for (String button : List.of("#go button[value=next]", "#run", "#all-button", "#freeze")) {
            assertThat(Sight.isInSight(control.page().locator(button)))
                    .as(button)
                    .isTrue();
        }
        control.page().locator("#all-button").click();
        assertThat(control.page().locator("#all-button")).hasText(control.say("moderation_curtain_on"));
        Accessible.inLight("the remote", control.screen());
        assertThat(control.page().evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .isEqualTo(0);
    }

    @Test
    void theReportIsOneClickAwayAtTheEndAndSaysThatItIsBeingMade() {
        Room room = withIdeas(2);
        room.goTo(Room.CLOSE);
        ControlPage control = control(room);
        assertThat(Sight.isInSight(control.page().locator("#outcome a[href*='report.pdf']")))
                .isTrue();
        Locator file = control.page().locator("#outcome a[href*='report.json']");
        assertThat(control.page().waitForDownload(file::click).suggestedFilename())
                .endsWith(".json");
        assertThat(control.page().locator("#downloading")).hasText(control.say("report_made"));
    }

    @Test
    void groupsAndLooseIdeasStandSideBySide() {
        Room room = withIdeas(12);
        room.goTo(Room.GROUP);
        ControlPage control = control(room);
        Page page = control.page();
        assertThat(control.board()).hasAttribute("data-kind", "group");
        Locator left = page.locator(".pane-groups:visible");
        Locator right = page.locator(".pane-loose:visible");
        var groups = left.boundingBox();
        var loose = right.boundingBox();
        assertThat(groups.x + groups.width).isLessThanOrEqualTo(loose.x + 1);
        assertThat(loose.y + loose.height).isLessThanOrEqualTo(768);
        assertThat(groups.y + groups.height).isLessThanOrEqualTo(loose.y + loose.height + 1);
        assertThat(right.locator("[data-idea]").all().stream()
                        .filter(row -> row.boundingBox().y + row.boundingBox().height <= loose.y + loose.height))
                .as("loose ideas that are seen at once")
                .hasSizeGreaterThanOrEqualTo(5);
        // As much lower as with the strip of a rehearsal above it.
        page.setViewportSize(1366, 676);
        page.waitForCondition(() -> left.boundingBox().height >= 48 && Sight.isInSight(left));
    }

    @Test
    void wordsThatAreCutSaySoWhereTheRestIs() {
        ControlPage control = control(Room.from("ekommune", "nb", 60));
        Locator more = control.page().locator("#script-notes > summary");
        assertThat(more).containsText(control.say("board_whole"));
        assertThat(more).containsText(control.say("plan_notes"));
        Locator words = control.page().locator(".script-say");
        assertThat(isCut(words)).isTrue();
        more.click();
        assertThat(isCut(words)).isFalse();
    }

    @Test
    void whatIsTakenBackIsSaidWhole() {
        ControlPage control = control(Room.from("ekommune", "nb", 60));
        control.jump("Hva er viktig, og hva er mulig?");
        Locator words = control.page().locator("#undo-own-words");
        assertThat(words).containsText("Hva er viktig, og hva er mulig?");
        assertThat(isCut(words)).isFalse();
    }

    private static boolean isCut(Locator place) {
        return (Boolean)
                place.evaluate("it => it.scrollWidth > it.clientWidth || it.scrollHeight > it.clientHeight + 1");
    }

    /** A room with the scripts of the built-in template, which has got as far as this. */
    private static Room scripted(StepKind step) {
        Room room = Room.from("ekommune", "nb", 90);
        List<Guest> guests = List.of(room.join(), room.join(), room.join());
        room.goTo(StepKind.COLLECT);
        List<Long> ideas = new ArrayList<>();
        for (String text :
                List.of("Felles innlogging for alle skoler", "DPIA som kan gjenbrukes", "Felles innkjøp", "Kurs")) {
            ideas.add(guests.get(0).post(room.themes().get(0), text));
        }
        room.goTo(StepKind.VOTE);
        guests.get(0).vote(ideas.get(0), ideas.get(1), ideas.get(2));
        guests.get(1).vote(ideas.get(0), ideas.get(1));
        guests.get(2).vote(ideas.get(0));
        room.goTo(step);
        return room;
    }

    @Test
    void threePlacesOfTheRankingStandInTheFirstScreenUnderARealScript() {
        ControlPage control = control(scripted(StepKind.RESULTS));
        assertThat(control.page().locator("#script")).isVisible();
        for (int place = 0; place < 3; place++) {
            Locator row = control.page().locator("#tallies tbody tr").nth(place);
            var box = row.boundingBox();
            assertThat(box.y + box.height).as("place %d", place + 1).isLessThanOrEqualTo(768);
        }
        assertThat(Sight.isInSight(control.page().locator(".again button"))).isTrue();
    }

    @Test
    void theWholeMatrixStandsInTheFirstScreenUnderARealScript() {
        Room room = scripted(StepKind.RESULTS);
        room.goTo(StepKind.MATRIX);
        Guest guest = room.join();
        Pattern.compile("/ideas/(\\d+)/rating\"")
                .matcher(guest.board())
                .results()
                .forEach(found -> guest.post(
                        "/w/" + room.code() + "/ideas/" + found.group(1) + "/rating",
                        "importance",
                        4,
                        "feasibility",
                        3));
        Page page = control(room).page();
        var chart = page.locator("#judging .matrix-chart").boundingBox();
        assertThat(chart.y + chart.height).isLessThanOrEqualTo(768);
        assertThat(chart.height).isGreaterThan(300);
        var table = page.locator("#matrix-table").boundingBox();
        assertThat(table.x).isGreaterThanOrEqualTo(chart.x + chart.width);
        assertThat(table.y + table.height).isLessThanOrEqualTo(768);
    }

    @Test
    void turnoutAndTheFirstOfTheTalliesStandInTheFirstScreenOfAVote() {
        ControlPage control = control(scripted(StepKind.VOTE));
        assertThat(Sight.isInSight(control.page().locator("#activity tbody tr").last()))
                .isTrue();
        assertThat(Sight.isInSight(control.page().locator("#tallies tbody tr").first()))
                .isTrue();
    }

    @Test
    void whileThereIsNoMeasureThereIsSomethingToChooseFrom() {
        ControlPage control = control(scripted(StepKind.MEASURES));
        Locator first =
                control.page().locator("#measure-top [data-measure-from]").first();
        assertThat(Sight.isInSight(first)).isTrue();
        first.click();
        assertThat(control.page().locator("#measure-form [name=title]")).hasValue("Felles innlogging for alle skoler");
    }

    @Test
    void onAPhoneWhatIsLiftedIsTakenDownWithTheThumb() {
        Room room = withIdeas(12);
        ControlPage control = ControlPage.open(screen(Device.PHONE), room);
        Locator down = control.page().locator("#unlight button");
        Map<String, Object> before = places(control, "#all-button", "#unlight button");
        assertThat(down).hasAttribute("data-unable", "");
        control.page()
                .getByLabel(control.say("moderation_light") + ": Innspill nummer 12")
                .click();
        assertThat(down).not().hasAttribute("data-unable", "");
        assertThat(Sight.isInSight(down)).isTrue();
        down.click();
        assertThat(down).hasAttribute("data-unable", "");
        assertThat(places(control, "#all-button", "#unlight button")).isEqualTo(before);
    }

    @Test
    void measuresThatComeInPushNothingAwayOnAPhone() {
        Room room = withIdeas(3);
        room.goTo(Room.MEASURES);
        ControlPage control = ControlPage.open(screen(Device.PHONE), room);
        Map<String, Object> before = places(control, "#tool-moderation > summary");
        for (int i = 1; i <= 4; i++) {
            room.facilitator().post("/w/" + room.code() + "/measures", "title", "Tiltak nummer " + i);
        }
        assertThat(control.page().locator("#measures-list > li")).hasCount(4);
        assertThat(places(control, "#tool-moderation > summary")).isEqualTo(before);
    }
}
