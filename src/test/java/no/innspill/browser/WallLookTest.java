package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.rule.StepKind;
import org.junit.jupiter.api.Test;

/** The wall is set in the room, and steered from it. */
@QuarkusTest
class WallLookTest extends BrowserTest {

    private ProjectorPage own(Room room) {
        return ProjectorPage.in(
                screen(Device.PROJECTOR).open(room.controlLink()).open("/w/" + room.code() + "/projector"));
    }

    @Test
    void lightAndSizeAreChosenAtTheWallAndRememberedThere() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Et innspill på veggen");
        ProjectorPage wall = projector(room);
        Locator root = wall.page().locator("html");
        assertThat(wall.card("Et innspill på veggen")).isVisible();
        double before = WallSizes.of(wall.page(), "#wall-now");
        wall.press("d");
        assertThat(root).hasAttribute("data-scheme", "dark");
        wall.press("+");
        wall.press("+");
        double larger = WallSizes.of(wall.page(), "#wall-now");
        assertThat(larger).isGreaterThan(before * 1.05);
        wall.page().reload();
        assertThat(root).hasAttribute("data-scheme", "dark");
        assertThat(wall.board()).isVisible();
        assertThat(WallSizes.of(wall.page(), "#wall-now")).isEqualTo(larger);
        Accessible.inLight("a dark wall", wall.screen());

        wall.press("l");
        Locator panel = wall.page().getByRole(AriaRole.DIALOG);
        assertThat(panel).isVisible();
        Accessible.inLight("the look of the wall", wall.screen());
        double clock = WallSizes.of(wall.page(), "#timer");
        panel.locator("[name=clock]").fill("150");
        assertThat(WallSizes.of(wall.page(), "#timer")).isGreaterThan(clock * 1.4);
        panel.locator("[data-look-reset]").click();
        assertThat(WallSizes.of(wall.page(), "#wall-now")).isEqualTo(before);
    }

    @Test
    void eachPartKeepsTheSizeThatItWasGiven() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Et innspill på veggen");
        ProjectorPage wall = projector(room);
        assertThat(wall.card("Et innspill på veggen")).isVisible();
        Map<String, String> parts = Map.of(
                "head",
                "#wall-head h1",
                "content",
                ".column-foot, .columns h2 .badge",
                "clock",
                "#timer",
                "foot",
                ".join-line");
        Map<String, Double> before = new HashMap<>();
        parts.forEach((part, place) -> before.put(part, WallSizes.of(wall.page(), place)));
        wall.press("l");
        Locator panel = wall.page().getByRole(AriaRole.DIALOG);
        parts.keySet().forEach(part -> panel.locator("[name=" + part + "]").fill("130"));
        panel.locator("button.primary").click();
        wall.page().reload();
        assertThat(wall.card("Et innspill på veggen")).isVisible();
        parts.forEach((part, place) -> assertThat(WallSizes.of(wall.page(), place))
                .as(part)
                .isCloseTo(Objects.requireNonNull(before.get(part)) * 1.3, within(0.5)));
    }

    @Test
    void theSquareStaysInTheCornerForLatecomersUntilTheDoorIsClosed() {
        Room room = Room.at(Room.COLLECT);
        ProjectorPage wall = projector(room);
        Locator square = wall.page().locator(".corner-qr");
        assertThat(square).isHidden();
        wall.press("q");
        assertThat(square).isVisible();
        room.facilitator().closeDoor();
        assertThat(square).hasCount(0);
        assertThat(wall.page().locator(".join-line")).hasCount(0);
    }

    @Test
    void aKeyRevealsTheResultsPlaceByPlace() {
        Room room = Room.at(Room.COLLECT);
        Guest anne = room.join();
        Guest bjarte = room.join();
        long first = anne.post(room.school(), "Kom øverst");
        long second = anne.post(room.school(), "Kom som nummer to");
        room.goTo(Room.VOTE);
        anne.vote(first, second);
        bjarte.vote(first);
        room.goTo(Room.RESULTS);
        ProjectorPage wall = own(room);
        Locator rows = wall.page().locator("#ranking-" + room.school() + " tbody tr");
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("Kom øverst")))
                .isVisible();
        wall.press("r");
        assertThat(wall.page().locator("tr.covered")).hasCount(2);
        assertThat(wall.page().locator("#board")).not().containsText("Kom ");
        wall.press("r");
        assertThat(rows.nth(1)).containsText("Kom som nummer to");
        assertThat(wall.page().locator("tr.covered")).hasCount(1);
        wall.press("r");
        assertThat(rows.first()).containsText("Kom øverst");
        wall.press("e");
        assertThat(wall.page().locator("tr.covered")).hasCount(0);
    }

    @Test
    void theFirstPlaceIsInSightWhenItIsRevealed() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long[] ideas = new long[9];
        for (int i = 0; i < ideas.length; i++) {
            ideas[i] = guest.post(room.school(), "Innspill " + i + " med noen ord, så raden får litt å bære");
        }
        room.goTo(Room.VOTE);
        for (int i = 0; i < 12; i++) {
            Guest voter = room.join().vote(ideas[0], ideas[2 + i % 7]);
            if (i < 6) {
                voter.vote(ideas[1]);
            }
        }
        room.facilitator().stage("reveal", "none");
        room.goTo(Room.RESULTS);
        ProjectorPage wall = own(room);
        Locator rows = wall.page().locator("#ranking-" + room.school() + " tbody tr");
        Locator covered = wall.page().locator("tr.covered");
        while (covered.count() > 0) {
            int before = covered.count();
            wall.press("r");
            assertThat(covered).not().hasCount(before);
        }
        assertThat(rows).hasCount(9);
        assertThat(rows.first()).containsText("Innspill 0");
        assertThat(rows.first()).isVisible();
    }

    @Test
    void whatIsToBeReadStandsWholeAndTheColumnsTurnTogether() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        for (int i = 1; i <= 24; i++) {
            guest.post(
                    i % 2 == 0 ? room.school() : room.road(),
                    "Innspill nummer " + i + " sier noe som tar flere linjer i en smal spalte, og det skal leses");
        }
        ProjectorPage wall = own(room);
        Locator pager = wall.page().locator("[data-pager-for=columns]");
        assertThat(pager).containsText("1 / ");
        wall.press("p");
        assertThat(pager).hasAttribute("data-held", "");
        int pages = Integer.parseInt(pager.innerText().replaceFirst(".*/ ", ""));
        Set<String> seen = new TreeSet<>();
        for (int page = 1; page <= pages; page++) {
            assertThat(pager).containsText(page + " / " + pages);
            assertThat(wall.page().locator("#columns .column:has(> .ideas > li:visible)"))
                    .hasCount(2);
            seen.addAll(wall.cardsInSight().allInnerTexts());
            assertThat(WallSizes.cutTexts(wall)).isEmpty();
            wall.press("ArrowDown");
        }
        assertThat(seen).hasSize(24);
    }

    @Test
    void onAWallThatIsNearlySquareThemesTakeTurnsInAllOfTheWidth() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        for (int i = 1; i <= 12; i++) {
            guest.post(i % 2 == 0 ? room.school() : room.road(), "Innspill nummer " + i + " sier noe i flere linjer");
        }
        ProjectorPage wall = ProjectorPage.in(
                screen(Device.OLD_PROJECTOR).open(room.controlLink()).open("/w/" + room.code() + "/projector"));
        Locator pager = wall.page().locator("[data-pager-for=columns]");
        assertThat(pager).containsText("1 / 2");
        wall.press("p");
        assertThat(pager).hasAttribute("data-held", "");
        Locator cards = wall.page().locator("#columns .ideas > li").locator("visible=true");
        Set<String> seen = new TreeSet<>();
        for (int page = 1; page <= 2; page++) {
            assertThat(pager).containsText(page + " / 2");
            assertThat(wall.page().locator("#columns h2").locator("visible=true"))
                    .hasCount(1);
            assertThat(cards).hasCount(6);
            seen.addAll(cards.allInnerTexts());
            wall.press("ArrowDown");
        }
        assertThat(seen).hasSize(12);
        assertThat(pager).containsText("1 / 2");
        assertThat(WallSizes.unreadable("themes in turn", wall)).isEmpty();
    }

    @Test
    void aNewIdeaIsSeenAtOnceWhereThemesTakeTurns() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Fra skolen");
        guest.post(room.road(), "Fra veien");
        ProjectorPage wall = ProjectorPage.open(screen(Device.OLD_PROJECTOR), room);
        assertThat(wall.card("Fra skolen")).isVisible();
        assertThat(wall.card("Fra veien")).isHidden();
        guest.post(room.road(), "Helt ny");
        assertThat(wall.card("Helt ny")).isVisible();
        assertThat(wall.card("Fra skolen")).isHidden();
    }

    @Test
    void whatToDoNowEndsWithAWholeSentence() {
        Room room = Room.from("ekommune", "nb", 60);
        room.goTo(StepKind.COLLECT);
        ProjectorPage wall = ProjectorPage.open(screen(Device.OLD_PROJECTOR), room);
        Locator sentences = wall.page().locator("#wall-now bdi > span");
        assertThat(sentences).hasCount(3);
        assertThat(wall.page().locator("#wall-now span[data-left-out]")).hasText("De andre ser det ikke ennå.");
        assertThat(WallSizes.unreadable("what to do now", wall)).isEmpty();
        wall.page().setViewportSize(1920, 1080);
        assertThat(wall.page().locator("#wall-now span[data-left-out]")).hasCount(0);
    }

    /** One theme stands alone on the wall, with forty ideas. */
    private static Room withMoreThanAPage() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        for (int i = 1; i <= 40; i++) {
            guest.post(room.school(), "Innspill nummer " + i + " handler om det samme, med noen flere ord");
        }
        room.facilitator().stage("theme", room.school());
        return room;
    }

    @Test
    void pagesAreTurnedAndHeldAndThePreviewShowsTheSame() {
        Room room = withMoreThanAPage();
        ProjectorPage wall = own(room);
        ControlPage control = control(room);
        FrameLocator preview = control.page().frameLocator("iframe");
        assertThat(wall.pager(1)).containsText("1 / ");
        wall.press("p");
        assertThat(wall.pager(1)).hasAttribute("data-held", "");
        wall.press("ArrowDown");
        assertThat(wall.pager(1)).containsText("2 / ");
        // The picture has the wall's pages, and as many.
        assertThat(preview.locator("[data-pager-for]").first())
                .hasText(wall.pager(1).innerText());
        assertThat(preview.locator("#board")).hasCSS("padding-top", style(wall.board(), "paddingTop"));
        room.facilitator().stage("page", "previous");
        assertThat(wall.pager(1)).containsText("1 / ");
        assertThat(preview.locator("[data-pager-for]").first()).containsText("1 / ");
        wall.press("p");
        assertThat(wall.page().locator(".pager[data-held]")).hasCount(0);
    }

    private static String style(Locator place, String name) {
        return (String) place.evaluate("(place, name) => getComputedStyle(place)[name]", name);
    }

    @Test
    void aWallThatIsFrozenFromTheControlViewStandsAtThePageItShows() {
        Room room = withMoreThanAPage();
        ControlPage control = control(room);
        Screen screen = screen(Device.PROJECTOR);
        screen.page().clock().install();
        ProjectorPage wall = ProjectorPage.open(screen, room);
        assertThat(wall.pager(1)).containsText("1 / ");
        int seconds =
                Integer.parseInt(wall.page().locator("#ideas-" + room.school()).getAttribute("data-turns"));
        screen.page().clock().fastForward(1_000L * seconds + 500);
        assertThat(wall.pager(1)).containsText("2 / ");
        control.wall().freeze();
        assertThat(wall.pager(1)).hasAttribute("data-held", "");
        assertThat(wall.pager(1)).containsText("2 / ");
        room.facilitator().stage("page", "next", "at", 2);
        assertThat(wall.pager(1)).containsText("3 / ");
        room.facilitator().stage("page", "previous", "at", 3);
        assertThat(wall.pager(1)).containsText("2 / ");
    }

    @Test
    void theControlViewFreezesThePageThatItsPictureShows() {
        Room room = withMoreThanAPage();
        ControlPage control = control(room);
        Locator pager = control.page()
                .frameLocator("iframe")
                .locator("[data-pager-for]")
                .first();
        assertThat(pager).containsText("1 / ");
        room.facilitator().stage("page", "next", "at", 1);
        assertThat(pager).containsText("2 / ");
        room.facilitator().stage("page", "go");
        control.wall().freeze();
        // A wall that is opened now, or anew, has seen no page itself.
        assertThat(projector(room).pager(1)).containsText("2 / ");
    }

    @Test
    void aGroupInTheLightIsReadFromTheLastRowAndSaysHowManyMoreThereAre() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        Object[] fields = new Object[42];
        for (int i = 0; i < 20; i++) {
            fields[2 * i] = "idea";
            fields[2 * i + 1] = guest.post(room.school(), "Innspill nummer " + i + " handler om det samme");
        }
        fields[40] = "heading";
        fields[41] = "Det samme";
        Person facilitator = room.facilitator();
        long group = facilitator
                .post("/w/" + room.code() + "/groups", fields)
                .jsonPath()
                .getLong("id");
        facilitator.post("/w/" + room.code() + "/groups/" + group + "/spotlight");
        for (Device device : List.of(Device.PROJECTOR, Device.OLD_PROJECTOR)) {
            ProjectorPage wall = ProjectorPage.open(screen(device), room);
            wall.shows("spotlight");
            Locator members = wall.page().locator(".lit-card .members > li");
            Locator more = wall.page().locator(".lit-card .members-more");
            assertThat(more).isVisible();
            int seen = members.locator("visible=true").count();
            assertThat(seen).isBetween(1, 19);
            assertThat(more).hasText("+ " + (20 - seen) + " til");
            assertThat(WallSizes.unreadable("a group in the light", wall)).isEmpty();
        }
    }

    @Test
    void oneIdeaAmongThemesIsWideAndItsWordsAreWhole() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Felles innlogging for alle læremidler");
        ProjectorPage wall = projector(room);
        Locator card = wall.card("Felles innlogging");
        assertThat(card).isVisible();
        assertThat(card.boundingBox().width).isGreaterThan(1280 * 0.55);
        assertThat(lines(card).toString()).isEqualTo("[Felles, innlogging, for, alle, læremidler]");
    }

    @Test
    void aVoteInWhichSomeThemesHaveNothingStandsOnOnePage() {
        Room room = Room.from("ekommune", "nb", 90);
        room.goTo(StepKind.COLLECT);
        room.join().post(room.school(), "Felles innlogging for alle læremidler");
        room.goTo(StepKind.VOTE);
        ProjectorPage wall = ProjectorPage.open(screen(Device.OLD_PROJECTOR), room);
        wall.shows("vote");
        assertThat(wall.page().locator("#turnouts > li").locator("visible=true"))
                .hasCount(3);
        assertThat(wall.page().locator("[data-pager-for=turnouts]")).isHidden();
        assertThat(WallSizes.unreadable("a vote with nothing in two themes", wall))
                .isEmpty();
    }

    /** The pieces of its text that stand in one line each, as far as a word is not broken. */
    private static List<?> lines(Locator card) {
        return (List<?>)
                card.locator(".idea-text")
                        .evaluate(
                                """
                        (place) => {
                          const text = place.firstChild;
                          const range = document.createRange();
                          let from = 0;
                          return text.data.trim().split(' ').map((word) => {
                            from = text.data.indexOf(word, from);
                            range.setStart(text, from);
                            range.setEnd(text, from + word.length);
                            return range.getClientRects().length === 1 ? word : `${word} is broken`;
                          });
                        }
                        """);
    }

    @Test
    void oneIdeaFillsTheWallAndManyLeaveNoHole() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Felles innlogging");
        room.facilitator().stage("theme", room.school());
        ProjectorPage wall = projector(room);
        assertThat(wall.card("Felles innlogging")).isVisible();
        assertThat(WallSizes.of(wall.page(), ".idea-text")).isGreaterThan(720 * 0.1);
        for (int i = 2; i <= 10; i++) {
            guest.post(room.school(), "Innspill nummer " + i + " om noe annet");
        }
        assertThat(wall.cardsInSight()).hasCount(10);
        assertThat(WallSizes.unreadable("ten", wall)).isEmpty();
    }
}
