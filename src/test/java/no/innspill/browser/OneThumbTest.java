package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.rule.StepKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A participant holds the phone in one hand: what is to be done is in sight, and what was done is said where it was done. */
@QuarkusTest
class OneThumbTest extends BrowserTest {

    private static void isInSight(Locator place, int height) {
        BoundingBox box = place.boundingBox();
        assertThat(box.y).as("top of %s", place).isGreaterThanOrEqualTo(-1);
        assertThat(box.y + box.height).as("foot of %s", place).isLessThanOrEqualTo(height + 1.0);
    }

    private static Room voteOn(int step, String... texts) {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        for (String text : texts) {
            guest.post(room.school(), text);
        }
        room.goTo(step);
        return room;
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "844, 390", "360, 640", "320, 640", "320, 568"})
    void fieldAndButtonAreInTheFirstScreen(int width, int height) {
        ParticipantPage anne = participant(Room.at(Room.COLLECT), Device.PHONE);
        anne.page().setViewportSize(width, height);
        isInSight(anne.box(1), height);
        isInSight(anne.sendButton(1), height);
    }

    @Test
    void fieldAndButtonStandAboveTheKeyboardWhileOneWrites() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Kurs i programmering for lærere");
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.box(1).click();
        anne.page().setViewportSize(390, 450);
        anne.box(1).pressSequentially("Kurs i programmering for alle lærere");
        assertThat(anne.panel(1).locator(".similar li")).hasCount(1);
        isInSight(anne.box(1), 450);
        isInSight(anne.sendButton(1), 450);
        anne.page().mouse().wheel(0, 400);
        isInSight(anne.sendButton(1), 450);
    }

    @Test
    void aNewStepIsSeenFromItsBeginning() {
        Room room = voteOn(
                Room.VOTE, IntStream.range(0, 20).mapToObj(i -> "Nummer " + i).toArray(String[]::new));
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.page().evaluate("window.scrollTo(0, document.body.scrollHeight)");
        assertThat(anne.page().locator("#now h1")).not().isInViewport();
        room.goTo(Room.RESULTS);
        assertThat(anne.page().locator("main[data-kind=results]")).isVisible();
        assertThat(anne.page().locator("#now h1")).isInViewport();
    }

    /** In the form for new ideas page/keyboard.js would bring the page back to the field; here nothing does. */
    @Test
    void whoeverIsWritingStaysWhereTheyWriteWhenAnotherStepComes() {
        Room room = Room.from("ekommune", "nb", 60);
        room.goTo(1);
        ParticipantPage anne = participant(room, Device.PHONE);
        for (int i = 0; i < 8; i++) {
            anne.post(1, "Nummer " + i);
        }
        anne.page().setViewportSize(390, 450);
        Locator box = anne.openEdit("Nummer 0");
        box.fill("Midt i en setning");
        assertThat(anne.page().locator("#now h1")).not().isInViewport();
        assertThat(box).isInViewport();
        room.goTo(2);
        assertThat(anne.page().locator("#now h1")).hasText("Ved bordet: del, bygg videre");
        assertThat(box).hasValue("Midt i en setning");
        assertThat(box).isFocused();
        assertThat(box).isInViewport();
    }

    @Test
    void theTagsAreOneRow() {
        ParticipantPage anne = participant(Room.at(Room.COLLECT), Device.PHONE);
        double first = anne.panel(1).getByText("Klima").boundingBox().y;
        assertThat(anne.panel(1).getByText("Kostnad").boundingBox().y).isEqualTo(first);
    }

    @Test
    void theQuestionsFoldOnceSomebodyHasBegunToWrite() {
        ParticipantPage anne = participant(Room.at(Room.COLLECT), Device.PHONE);
        Locator question = anne.panel(1).getByText("Hva trenger elevene?");
        assertThat(question).isVisible();
        anne.box(1).fill("Mer tid");
        assertThat(question).isVisible();
        anne.open(2).open(1);
        assertThat(question).isHidden();
        anne.page().reload();
        assertThat(anne.live().panel(1).getByText("Hva trenger elevene?")).isHidden();
    }

    @Test
    void everyThemeHasItsNameOnItsTabWhichStaysInSight() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        for (int i = 0; i < 20; i++) {
            guest.post(room.school(), "Innspill nummer " + i);
        }
        ParticipantPage anne = participant(room, Device.PHONE);
        assertThat(anne.tab(1).getByText("Skole")).isVisible();
        assertThat(anne.tab(2).getByText("Vei")).isVisible();
        anne.card("Innspill nummer 3").scrollIntoViewIfNeeded();
        isInSight(anne.tab(1), 844);
        isInSight(anne.tab(2), 844);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 375, 390, 412})
    void noNameOnATabIsCut(int width) {
        for (Language language : Language.values()) {
            Room room = Room.from("ekommune", language.tag(), 60);
            room.goTo(StepKind.COLLECT);
            ParticipantPage anne = ParticipantPage.joining(screen(Device.PHONE), room, language);
            anne.page().setViewportSize(width, 640);
            String cut = "(names) => names.filter((name) => name.scrollWidth > name.clientWidth + 1"
                    + " || name.scrollHeight > name.clientHeight + 2).map((name) => name.textContent)";
            assertThat((List<?>) anne.page().locator(".tab-name").evaluateAll(cut))
                    .as(language.tag())
                    .isEmpty();
        }
    }

    @Test
    void whoeverHasSentSeesThatItHasComeAndWritesOn() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.post(1, "Det første");
        anne.box(1).fill("Det andre");
        anne.sendButton(1).click();
        assertThat(anne.panel(1).locator(".receipt")).isVisible();
        assertThat(anne.panel(1).locator(".receipt")).hasText(anne.say("board_sent"));
        isInSight(anne.panel(1).locator(".receipt"), 844);
        assertThat(anne.box(1)).isFocused();
        assertThat(anne.panel(1).locator("li[id^=mine-]").first()).containsText("Det andre");
        assertThat(anne.panel(1).locator("li[id^=mine-]").first()).containsText(anne.say("board_mine_sent"));
        isInSight(anne.panel(1).locator("li[id^=mine-]").first(), 844);
        anne.box(1).pressSequentially("D");
        assertThat(anne.panel(1).locator(".receipt")).isHidden();
    }

    @Test
    void ownNewestIdeaComesInSightBelowALongTheme() {
        Room room = Room.from("ekommune", "nb", 60);
        room.goTo(1);
        ParticipantPage anne = participant(room, Device.PHONE);
        for (String text : List.of("Det første", "Det andre")) {
            anne.box(1).fill(text);
            anne.sendButton(1).click();
            Locator newest = anne.panel(1).locator("li[id^=mine-]").first();
            assertThat(newest).containsText(text);
            assertThat(newest.locator(".mine-sent")).isInViewport();
            isInSight(anne.box(1), 844);
        }
    }

    @Test
    void theReceiptEndsWithTheStep() {
        Room room = Room.from("ekommune", "nb", 60);
        room.goTo(1);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.box(1).fill("Det første");
        anne.sendButton(1).click();
        assertThat(anne.panel(1).locator(".receipt")).isVisible();
        room.goTo(2);
        assertThat(anne.page().locator("#now h1")).hasText("Ved bordet: del, bygg videre");
        assertThat(anne.panel(1).locator(".receipt")).isHidden();
    }

    @Test
    void measuresThatComeDoNotPushAwayWhatHasBeenUnfolded() {
        Room room = voteOn(
                Room.VOTE, IntStream.range(0, 20).mapToObj(i -> "Nummer " + i).toArray(String[]::new));
        room.goTo(Room.RESULTS);
        room.goTo(Room.MEASURES);
        String measures = "/w/" + room.code() + "/measures";
        room.facilitator().post(measures, "title", "Det ene", "why", "Derfor");
        room.facilitator().post(measures, "title", "Det andre", "why", "Derfor");
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.page().locator("#earlier > summary").click();
        anne.page()
                .evaluate("() => { const place = document.getElementById('earlier').getBoundingClientRect();"
                        + " window.scrollBy(0, place.top - 250); }");
        Locator read = anne.page().locator("#earlier > summary");
        double before = read.boundingBox().y;
        assertThat(before).isBetween(200.0, 300.0);
        room.facilitator().post(measures, "title", "Det tredje", "why", "Derfor");
        assertThat(anne.page().locator("#measures-list > li")).hasCount(3);
        assertThat(read.boundingBox().y).isCloseTo(before, offset(2.0));
    }

    @Test
    void whatWaitsForTheNetworkSaysSoBelowTheField() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.screen().context().setOffline(true);
        anne.box(1).fill("Uten nett");
        anne.sendButton(1).click();
        assertThat(anne.panel(1).locator("#outbox li")).containsText("Uten nett");
        assertThat(anne.panel(1).locator(".composer .waits")).hasText(anne.say("common_waits_text"));
        anne.screen().context().setOffline(false);
        assertThat(anne.mine("Uten nett")).isVisible();
        anne.screen().forgive();
    }

    @Test
    void whatIsMineFollowsTheThemeThatIsOpenAndOutlivesTheStep() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.post(1, "Mitt eget");
        anne.open(2);
        assertThat(anne.panel(2).locator("#mine")).isVisible();
        room.goTo(Room.GROUP);
        assertThat(anne.heading()).containsText("Grupper");
        assertThat(anne.mine("Mitt eget")).isVisible();
        room.goTo(Room.COLLECT);
        assertThat(anne.panel(2).locator("#mine")).isVisible();
    }

    @Test
    void cardsThatComeWaitWhereACardIsInSight() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Leses nå");
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.card("Leses nå").scrollIntoViewIfNeeded();
        double before = anne.card("Leses nå").boundingBox().y;
        guest.post(room.school(), "Kommer etterpå");
        assertThat(anne.page().getByText(anne.say("board_arrived_one"))).isVisible();
        assertThat(anne.card("Leses nå").boundingBox().y).isEqualTo(before);
        anne.page().getByText(anne.say("board_arrived_one")).click();
        assertThat(anne.card("Kommer etterpå")).isVisible();
    }

    @Test
    void theWholeCardIsTheButton() {
        ParticipantPage anne = participant(voteOn(Room.VOTE, "Alfa", "Beta"), Device.PHONE);
        anne.hasLeft(1, 3);
        anne.card("Alfa").click(new Locator.ClickOptions().setPosition(12, 12));
        anne.hasLeft(1, 2);
        assertThat(anne.voteButton("Alfa")).hasText(anne.say("board_voted"));
        assertThat(anne.voteButton("Beta")).hasText(anne.say("board_vote_cast"));
    }

    @Test
    void whatIsLeftStandsOnEveryTabAndTheNextThemeIsOneTapAway() {
        Room room = voteOn(Room.COLLECT, "Alfa", "Beta", "Gamma");
        Guest guest = room.join();
        guest.post(room.road(), "Delta");
        room.goTo(Room.VOTE);
        ParticipantPage anne = participant(room, Device.PHONE);
        assertThat(anne.tab(1)).containsText("3 igjen");
        assertThat(anne.tab(2)).containsText("3 igjen");
        anne.vote("Alfa").vote("Beta");
        assertThat(anne.tab(1)).containsText("1 igjen");
        anne.vote("Gamma");
        assertThat(anne.tab(1)).containsText(anne.say("board_tab_done"));
        Locator next = anne.page().getByText("Tema 1 ferdig · Neste: Vei →");
        isInSight(next, 844);
        next.click();
        assertThat(anne.panel(2)).isVisible();
        assertThat(anne.tab(2)).isFocused();
        assertThat(anne.card("Delta")).isVisible();
    }

    @Test
    void nobodyIsSentToAThemeInWhichThereIsNothingToVoteOn() {
        Room room = voteOn(Room.VOTE, "Mer tid til alle");
        ControlPage control = control(room);
        ParticipantPage anne = participant(room, Device.PHONE);
        assertThat(anne.tab(1).locator(".tab-left")).isVisible();
        assertThat(anne.tab(2).locator(".tab-left")).isHidden();
        Locator left = control.page().locator("#activity tbody tr td:last-child");
        assertThat(left.nth(0)).not().hasText("0");
        assertThat(left.nth(1)).hasText("0");
    }

    @Test
    void flagsAreBehindOneSignAndNotWhereOneVotes() {
        Room room = voteOn(Room.COLLECT, "Alfa");
        ParticipantPage anne = participant(room, Device.PHONE);
        assertThat(anne.card("Alfa").locator("[data-flag] button")).isHidden();
        anne.card("Alfa").locator(".card-more > summary").click();
        assertThat(anne.card("Alfa").locator("[data-flag] button")).isVisible();
        room.goTo(Room.VOTE);
        assertThat(anne.voteButton("Alfa")).isVisible();
        assertThat(anne.card("Alfa").locator("[data-flag]")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "1366, 768", "320, 568"})
    void joiningIsInTheFirstScreen(int width, int height) {
        Room room = Room.open();
        Screen phone = screen(Device.PHONE);
        phone.page().setViewportSize(width, height);
        phone.open("/" + room.code());
        ParticipantPage anne = ParticipantPage.in(phone, Language.NB);
        isInSight(anne.button("join_join"), height);
        isInSight(phone.page().locator("#affiliation"), height);
        assertThat(phone.page().locator(".facts")).isHidden();
        phone.page().locator(".privacy > summary").click();
        assertThat(phone.page().locator(".facts")).isVisible();
    }

    @Test
    void theMeasuresComeFirstAndWhatCameBeforeIsFolded() {
        Room room = voteOn(Room.VOTE, "Alfa");
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.vote("Alfa");
        room.goTo(Room.RESULTS);
        room.goTo(Room.MEASURES);
        assertThat(anne.page().getByText(anne.say("measure_together"))).isVisible();
        assertThat(anne.page().locator("#results")).isHidden();
        anne.page().locator("#earlier > summary").click();
        assertThat(anne.ranking(1)).containsText(new String[] {"Alfa"});
        assertThat(anne.page().locator("#done")).hasCount(0);
    }

    @Test
    void theEndSaysThanksAndWhatHappensNext() {
        ParticipantPage anne = participant(Room.at(Room.CLOSE), Device.PHONE);
        assertThat(anne.page().locator("#thanks")).containsText(anne.say("board_thanks"));
        assertThat(anne.page().locator("#thanks")).containsText(anne.say("board_thanks_report"));
    }

    @Test
    void whoeverDeletesWhatTheyWroteIsToldThatItIsDeleted() {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.post(1, "Skal bort");
        anne.page().locator("#ways-out > summary").click();
        anne.button("board_leave").click();
        anne.button("board_leave_yes").click();
        assertThat(anne.page().locator("#left")).containsText(anne.say("start_left_deleted"));
    }

    @Test
    void noStepOfTheBoardScrollsSidewaysOnANarrowScreen() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Et innspill med et ganske langt ord: menneskerettighetsorganisasjonssekretariatet");
        ParticipantPage anne = participant(room, Device.PHONE);
        for (int[] size : List.of(new int[] {320, 640}, new int[] {320, 256}, new int[] {844, 390})) {
            anne.page().setViewportSize(size[0], size[1]);
            for (int step : List.of(Room.COLLECT, Room.GROUP, Room.VOTE, Room.RESULTS, Room.MEASURES, Room.CLOSE)) {
                room.goTo(step);
                assertThat(anne.board())
                        .hasAttribute("data-step", String.valueOf(room.steps().get(step)));
                assertThat((Boolean) anne.page()
                                .evaluate(
                                        "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                        .as("step %d at %d", step, size[0])
                        .isTrue();
            }
        }
    }
}
