package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A newcomer presses one button, leads a pretend room through the eKommune workshop, and throws it away. */
@QuarkusTest
class RehearsalTest extends BrowserTest {

    private static final String MARK = Messages.say(Language.NB, "rehearsal_mark");

    @Test
    void aNewcomerLeadsAPretendRoomFromTheFirstPressToTheLast() {
        Screen laptop = screen(Device.LAPTOP);
        ControlPage control = StartPage.open(laptop).rehearse();
        isMarked(laptop);
        control.button("rehearsal_speed_quick").click();
        assertThat(control.button("rehearsal_speed_quick")).hasAttribute("aria-pressed", "true");
        assertThat(control.button("rehearsal_speed_quick")).isFocused();

        String code = laptop.page().locator("body").getAttribute("data-code");
        Screen phone = screen(Device.PHONE).open("/w/" + code);
        isMarked(phone);
        phone.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Messages.say(Language.NB, "join_join"))
                                .setExact(true))
                .click();
        ParticipantPage guest = ParticipantPage.in(phone, Language.NB);
        guest.live();
        Screen wall = laptop.another().open("/w/" + code + "/projector");
        isMarked(phone, wall);
        Accessible.inLight("rehearsal, welcome", laptop, phone, wall);
        Accessible.inTheDark("rehearsal, welcome", laptop, phone, wall);

        control.next("skriv stille");
        assertThat(ideas(laptop)).not().hasCount(0);
        control.next("del, bygg videre");
        assertThat(wall.page().locator("[data-shows=ideas]").first()).isVisible();
        control.next("Grupper");
        control.next("Stem");
        assertThat(wall.page().getByText(Pattern.compile("[1-9]\\d* av 3\\d")).first())
                .isVisible();
        isMarked(laptop, phone, wall);
        control.next("Resultatet");
        assertThat(wall.page().locator("[data-shows=results]").first()).isVisible();
        control.next("Tiltak");
        control.next("Takk");
        isMarked(laptop, phone, wall);
        Accessible.inLight("rehearsal, the end", laptop, phone, wall);

        laptop.open("/w/" + code + "/report?lang=nb");
        isMarked(laptop);
        assertThat(laptop.page().locator("h1")).containsText(MARK);
        laptop.open("/w/" + code + "/control?lang=nb");
        control.button("rehearsal_throw_away").click();
        assertThat(laptop.page().locator("form.start")).isVisible();
        assertThat(laptop.page().locator(".ways")).hasCount(0);
        phone.forgive();
        wall.forgive();
    }

    private static Locator ideas(Screen screen) {
        return screen.page().locator("#board .idea-text");
    }

    private static void isMarked(Screen... screens) {
        for (Screen screen : screens) {
            Locator mark = screen.page().locator(".rehearsal b");
            assertThat(mark).hasText(MARK);
            assertThat(mark).isInViewport();
        }
    }

    @Test
    void thePeopleAreLedAndSentAwayWithKeysAlone() {
        Screen laptop = screen(Device.LAPTOP);
        ControlPage control = StartPage.open(laptop).rehearse();
        Keys keys = new Keys(laptop.page());
        keys.walkTo(control.button("rehearsal_speed_slow"));
        keys.press("Enter");
        assertThat(control.button("rehearsal_speed_slow")).hasAttribute("aria-pressed", "true");
        keys.seesWhereItIs();
        keys.walkTo(control.button("rehearsal_pause"));
        keys.press("Space");
        assertThat(control.button("rehearsal_pause")).hasAttribute("aria-pressed", "true");
        assertThat(laptop.page().locator("#pretend-state"))
                .hasText(Messages.say(Language.NB, "rehearsal_state_paused", 30));
        assertThat(control.button("rehearsal_pause")).isFocused();
        keys.walkTo(control.button("rehearsal_throw_away"));
        keys.press("Enter");
        assertThat(laptop.page().locator("form.start")).isVisible();
    }

    @Test
    void theRoomHasAsManyAsOneTypesAndANumberThatCannotBeIsSaidAtItsField() {
        Screen laptop = screen(Device.LAPTOP).open("/?lang=nb");
        Locator many = laptop.page().locator("#try-people");
        assertThat(many).hasValue("30");
        Keys keys = new Keys(laptop.page());
        keys.walkTo(many);
        many.fill("61");
        keys.press("Enter");
        assertThat(many).isFocused();
        assertThat(many).hasValue("61");
        Assertions.assertThat(many.evaluate("field => field.validity.rangeOverflow"))
                .isEqualTo(true);
        // What is wrong in the field for trying the template keeps nobody from starting a workshop.
        Assertions.assertThat(
                        laptop.page().locator("form.start button.primary").evaluate("button => button.formNoValidate"))
                .isEqualTo(true);
        Accessible.inLight("start, too many", laptop);
        Accessible.inTheDark("start, too many", laptop);

        // Where no browser says so, the server does, and gives back what was typed.
        many.evaluate("field => field.form.noValidate = true");
        keys.press("Enter");
        Locator again = laptop.page().locator("[name=people]");
        assertThat(again).hasValue("61");
        assertThat(again).hasAttribute("aria-invalid", "true");
        laptop.forgive();
        assertThat(again).hasAccessibleDescription(Messages.say(Language.NB, "refusal_number_out_of_range", 1, 60));
        assertThat(again).isFocused();
        Accessible.inLight("refused rehearsal", laptop);
        again.fill("7");
        again.press("Enter");
        ControlPage control = ControlPage.in(laptop, Language.NB);
        assertThat(laptop.page().locator("#pretend-state"))
                .hasText(Messages.say(Language.NB, "rehearsal_state_playing", 7));
        control.button("rehearsal_throw_away").click();
        assertThat(laptop.page().locator("form.start")).isVisible();
    }

    /** The first button of the form that the number stands in starts a workshop. */
    @Test
    void enterInTheNumberForATemplateTriesItOutAndStartsNoWorkshop() {
        Screen laptop = screen(Device.LAPTOP).open("/?lang=nb");
        Locator many = laptop.page().locator("#template-people");
        many.fill("3");
        many.press("Enter");
        ControlPage control = ControlPage.in(laptop, Language.NB);
        assertThat(laptop.page().locator("#pretend-state"))
                .hasText(Messages.say(Language.NB, "rehearsal_state_playing", 3));
        control.button("rehearsal_throw_away").click();
        assertThat(laptop.page().locator("form.start")).isVisible();
    }

    @Test
    void theMarkTakesNothingOfAPhonesFirstScreenButALine() {
        Screen laptop = screen(Device.LAPTOP);
        ControlPage control = StartPage.open(laptop).rehearse();
        String code = laptop.page().locator("body").getAttribute("data-code");
        for (Device device : new Device[] {Device.PHONE, Device.LARGE_PROJECTOR}) {
            Screen screen = screen(device).open("/w/" + code);
            Assertions.assertThat(screen.page().locator(".rehearsal").boundingBox().height)
                    .isLessThan(48);
        }
        control.button("rehearsal_throw_away").click();
        assertThat(laptop.page().locator("form.start")).isVisible();
    }

    /** Large enough for the last row: a twenty-fifth of the picture's height. */
    @Test
    void theWallSaysItForTheLastRowAndCoversNothing() {
        Screen laptop = screen(Device.LAPTOP);
        ControlPage control = StartPage.open(laptop).rehearse();
        String code = laptop.page().locator("body").getAttribute("data-code");
        Screen wall = laptop.another().open("/w/" + code + "/projector");
        for (Device device : new Device[] {Device.PROJECTOR, Device.LARGE_PROJECTOR}) {
            wall.page().setViewportSize(device.width(), device.height());
            double size = ((Number) wall.page()
                            .evaluate("parseFloat(getComputedStyle(document.querySelector('.rehearsal b')).fontSize)"))
                    .doubleValue();
            Assertions.assertThat(size * 25).isGreaterThanOrEqualTo(device.height());
            double mark = wall.page().locator(".rehearsal").boundingBox().height;
            Assertions.assertThat(wall.page().locator("#board > *").first().boundingBox().y)
                    .isGreaterThanOrEqualTo(mark);
        }
        control.jump("Resultatet");
        Locator head = wall.page().locator(".screen-turns");
        assertThat(head).isVisible();
        Assertions.assertThat(head.boundingBox().y)
                .as("the head of the results")
                .isGreaterThanOrEqualTo(wall.page().locator(".rehearsal").boundingBox().height);
        control.button("rehearsal_throw_away").click();
        assertThat(laptop.page().locator("form.start")).isVisible();
        wall.forgive();
    }
}
