package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;

/** What the live board costs on its way to a phone: a full room has a narrow line, and everybody comes at once. */
@QuarkusTest
class BytesTest extends BrowserTest {

    @Test
    void theFirstVisitTheNextOneAndAnIdeaAreSmall() {
        Room room = Room.at(Room.COLLECT);
        Guest kari = room.join();
        for (int i = 1; i <= 12; i++) {
            kari.post(room.school(), "Lærerne trenger tid til å prøve ut nye verktøy sammen, forslag " + i);
        }
        Screen screen = screen(Device.PHONE);
        screen.context()
                .addCookies(participant(room, Device.PHONE).screen().context().cookies());
        Traffic traffic = Traffic.on(screen);
        ParticipantPage anne = ParticipantPage.in(screen, Language.NB);

        screen.open("/w/" + room.code());
        anne.live();
        screen.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(traffic.requests()).as("the first visit").hasSizeBetween(3, 12);
        assertThat(traffic.bytes()).as("%s", traffic).isLessThan(80_000);

        traffic.forget();
        screen.open("/w/" + room.code());
        anne.live();
        screen.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(traffic.requests()).as("the next visit").hasSizeBetween(1, 4);
        assertThat(traffic.bytes()).as("%s", traffic).isLessThan(6_500);

        traffic.forget();
        room.join().post(room.school(), "Felles opplæring i kommunen");
        assertThat(anne.card("Felles opplæring i kommunen")).isAttached();
        assertThat(traffic.requests()).as("an idea").isEmpty();
        assertThat(traffic.bytes()).as("%s", traffic).isBetween(100L, 1_000L);
    }
}
