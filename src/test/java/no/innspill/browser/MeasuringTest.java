package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** Measures are written while the room looks on. */
@QuarkusTest
class MeasuringTest extends BrowserTest {

    @Test
    void theWallFollowsWhatTheFacilitatorWrites() {
        Room room = Room.at(Room.MEASURES);
        ControlPage control = control(room);
        ProjectorPage wall = projector(room);
        wall.shows("measures");
        write(control, "Lag en felles løsning");
        assertThat(wall.card("Lag en felles løsning")).isVisible();
        assertThat(wall.card("Stat")).isVisible();
        Locator measure = measure(control, "Lag en felles løsning");
        edit(control, measure).fill("Lag en bedre løsning");
        control.button(measure, "measure_save").click();
        assertThat(wall.card("Lag en bedre løsning")).isVisible();
        control.button("measure_delete_name", "Lag en bedre løsning").click();
        assertThat(wall.card("Lag en bedre løsning")).hasCount(0);
        assertThat(measure(control, "Lag en bedre løsning")).hasCount(0);
    }

    @Test
    void beforeTheFirstMeasureTheWallAndThePhonesSayWhatToDo() {
        Room room = Room.at(Room.MEASURES);
        ProjectorPage wall = projector(room);
        assertThat(wall.page().locator(".screen-measures .empty")).isVisible();
        ParticipantPage anne = participant(room, Device.PHONE);
        assertThat(anne.page().getByText(anne.say("measure_none_led"))).isVisible();
        room.facilitator().post("/w/" + room.code() + "/measures", "title", "Det første");
        assertThat(wall.page().locator(".screen-measures .empty")).isHidden();
        assertThat(anne.page().getByText(anne.say("measure_none_led"))).isHidden();
    }

    @Test
    void aMeasureComesFromAllTheIdeasThatAreChosenOneAfterTheOther() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Det ene");
        guest.post(room.school(), "Det andre");
        room.goTo(Room.MEASURES);
        ControlPage control = control(room);
        control.page().locator("#measure-new > summary").click();
        title(control).fill("Bygger på to");
        Locator list = control.page().locator("#measure-form select[name=source]");
        for (String text : new String[] {"Det ene", "Det andre"}) {
            String line = String.valueOf(list.locator("option", new Locator.LocatorOptions().setHasText(text))
                    .textContent());
            list.selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(line));
            assertThat(list).hasValue("");
        }
        control.button("measure_write").click();
        assertThat(measure(control, "Bygger på to").locator(".measure-origin"))
                .hasText(new String[] {"Det ene", "Det andre"});
        assertThat(control.page().locator("#measure-form [data-sources] label")).hasCount(0);
    }

    @Test
    void aMeasureWithoutATitleMarksTheTitle() {
        Room room = Room.at(Room.MEASURES);
        ControlPage control = control(room);
        control.page().locator("#measure-new > summary").click();
        control.page().locator("#measure-form [name=why]").fill("Fordi");
        control.button("measure_write").click();
        assertThat(title(control)).hasAttribute("aria-invalid", "true");
        assertThat(control.page().locator("#measure-form [name=why]")).not().hasAttribute("aria-invalid", "true");
        control.screen().forgive();
    }

    @Test
    void anIdeaBecomesAMeasureThatRemembersIt() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Vi trenger flere lærere");
        ControlPage control = control(room);
        control.page().locator(".more summary").click();
        control.page().locator("[data-measure-from]:visible").click();
        assertThat(control.page().locator(".more[open]")).hasCount(0);
        assertThat(title(control)).hasValue("Vi trenger flere lærere");
        assertThat(title(control)).isFocused();
        control.button("measure_write").click();
        assertThat(measure(control, "Vi trenger flere lærere").locator(".measure-origin"))
                .hasText("Vi trenger flere lærere");
        assertThat(title(control)).hasValue("");
        assertThat(control.page().locator("#measure-form [data-sources] input")).hasCount(0);
    }

    @Test
    void twoFacilitatorsWhoChangeTheSameMeasureLoseNothing() {
        Room room = Room.at(Room.MEASURES);
        room.facilitator().post("/w/" + room.code() + "/measures", "title", "Slik det var");
        ControlPage one = control(room);
        ControlPage other = control(room);
        Locator mine = edit(one, measure(one, "Slik det var"));
        mine.fill("Slik den ene vil");
        edit(other, measure(other, "Slik det var")).fill("Slik den andre vil");
        other.button(measure(other, "Slik det var"), "measure_save").click();
        Locator shown = one.page().locator("#measures-list .measure-title");
        assertThat(shown).containsText("Slik den andre vil");
        assertThat(mine).hasValue("Slik den ene vil");
        Locator save = one.button(one.page().locator("#measures-list > li"), "measure_save");
        save.click();
        assertThat(one.page().locator("#measures-list .error")).containsText("Slik den andre vil");
        assertThat(mine).hasValue("Slik den ene vil");
        assertThat(shown).containsText("Slik den andre vil");
        save.click();
        assertThat(shown).containsText("Slik den ene vil");
        assertThat(other.page().locator("#measures-list .measure-title")).containsText("Slik den ene vil");
        // The refusal is in the browser's log too.
        one.screen().forgive();
    }

    @Test
    void aMeasureIsWrittenWithoutJavaScript() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Uten skript");
        Screen screen = screen(Device.LAPTOP.options().setJavaScriptEnabled(false));
        screen.open(room.controlLink());
        screen.page().locator(".more summary").click();
        screen.page().locator("[data-measure-from]:visible").click();
        assertThat(screen.page().locator("[name=title]")).hasValue("Uten skript");
        screen.page().locator("[name=carried_out_by]").fill("Skolene");
        screen.page().locator("main button.primary").click();
        assertThat(screen.page().locator("#measures-list")).containsText("Skolene");
        assertThat(screen.page().locator("#measures-list .measure-origin")).hasText("Uten skript");
    }

    @Test
    void thePageOfAMeasureKeepsNobodyOut() {
        Room room = Room.at(Room.COLLECT);
        long idea = room.join().post(room.school(), "Et innspill");
        ControlPage control = control(room);
        Screen screen = control.screen();
        screen.open("/w/" + room.code() + "/measures/new?from=" + idea);
        Accessible.inLight("a measure's page", screen);
        Accessible.inTheDark("a measure's page", screen);
    }

    @Test
    void participantsWriteWhereTheStepLetsThem() {
        Room room = Room.at(Room.MEASURES);
        ParticipantPage anne = participant(room, Device.PHONE);
        assertThat(anne.page().locator("#measure-form")).hasCount(0);
        room.facilitator()
                .post("/w/" + room.code() + "/steps/" + room.steps().get(Room.MEASURES), "participants_write", "true");
        anne.page().locator("#measure-form [name=title]").fill("Skrevet på en telefon");
        anne.button("measure_write").click();
        assertThat(anne.page().locator("#measures-list")).containsText("Skrevet på en telefon");
        assertThat(anne.mine("Skrevet på en telefon")).isVisible();
        assertThat(projector(room).card("Skrevet på en telefon")).isVisible();
        Accessible.inLight("participants write", anne.screen());
        Accessible.inTheDark("participants write", anne.screen());
    }

    private static void write(ControlPage control, String title) {
        control.page().locator("#measure-new > summary").click();
        title(control).fill(title);
        control.page().locator("#measure-form [name=responsible]").selectOption("Stat");
        control.button("measure_write").click();
        assertThat(measure(control, title)).isVisible();
        assertThat(title(control)).hasValue("");
    }

    private static Locator title(ControlPage control) {
        return control.page().locator("#measure-form [name=title]");
    }

    private static Locator measure(ControlPage control, String text) {
        return control.page().locator("#measures-list > li").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator edit(ControlPage control, Locator measure) {
        measure.locator(".measure-edit > summary").click();
        return control.page().locator("#measures-list details[open] [name=title]");
    }
}
