package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.function.Function;
import no.innspill.language.Language;

/** Those who are in the story: the facilitator, the wall, and four participants in three languages. */
final class Cast {

    final ControlPage facilitator;
    final ProjectorPage wall;
    final ParticipantPage anne;
    final ParticipantPage bjarte;
    final ParticipantPage claire;
    final ParticipantPage david;

    private Cast(ControlPage facilitator, Function<Device, Screen> screens) {
        this.facilitator = facilitator;
        String code = String.valueOf(facilitator.page().locator("body").getAttribute("data-code"));
        String link = facilitator.page().locator("#projector-link").inputValue();
        wall = ProjectorPage.in(screens.apply(Device.PROJECTOR).open(link));
        anne = byTyping(screens.apply(Device.PHONE), code.substring(0, 3) + "-" + code.substring(3));
        bjarte = byScanning(screens.apply(Device.PHONE), code, Language.NN);
        claire = byScanning(screens.apply(Device.LAPTOP), code, Language.EN);
        david = byScanning(screens.apply(Device.LAPTOP), code, Language.NB);
    }

    /** The facilitator starts the workshop on the start page, and everybody joins. */
    static Cast gather(Function<Device, Screen> screens) {
        return new Cast(StartPage.open(screens.apply(Device.LAPTOP)).startWorkshop(), screens);
    }

    private static ParticipantPage byTyping(Screen screen, String code) {
        StartPage.open(screen).enter(code.toLowerCase(java.util.Locale.ROOT));
        return join(screen, Language.NB);
    }

    private static ParticipantPage byScanning(Screen screen, String code, Language language) {
        screen.open("/" + code);
        screen.page().locator("a[hreflang=" + language.tag() + "]").click();
        return join(screen, language);
    }

    private static ParticipantPage join(Screen screen, Language language) {
        ParticipantPage page = ParticipantPage.in(screen, language);
        page.button("join_join").click();
        return page.live();
    }

    List<ParticipantPage> participants() {
        return List.of(anne, bjarte, claire, david);
    }

    /** A step is there for everybody, each in their own language. */
    void areAt(String wording, String ordlyd, String words) {
        assertThat(anne.heading()).containsText(wording);
        assertThat(bjarte.heading()).containsText(ordlyd);
        assertThat(claire.heading()).containsText(words);
        assertThat(david.heading()).containsText(wording);
    }

    /** Nobody on a phone has to scroll sideways, and nothing on any view keeps anybody out. */
    void canAllUse(String step) {
        for (ParticipantPage phone : List.of(anne, bjarte)) {
            assertThat(phone.page().evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .as("%s: wider than the phone", step)
                    .isEqualTo(0);
        }
        Accessible.inLight(step, facilitator.screen(), wall.screen(), anne.screen(), claire.screen());
    }

    /** What a board holds, but for how many have voted and the time. */
    static String apartFromTurnout(Locator board) {
        return board.innerHTML()
                .replaceAll("\\d+ av 4", "n av 4")
                .replaceAll("width=\"\\d+\"", "width=\"n\"")
                .replaceAll("\\d+:\\d\\d", "m:ss");
    }

    /** The text is nowhere in what these screens show, hide or were ever sent. */
    static void knowNothingOf(String secret, Screen... screens) {
        for (Screen screen : screens) {
            assertThat(screen.everything()).doesNotContain(secret);
        }
    }
}
