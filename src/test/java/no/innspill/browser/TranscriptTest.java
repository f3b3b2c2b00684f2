package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/**
 * A whole session as a screen reader gives it: the tree of what there is after each step, and what was said. It is kept to be
 * read; when it is meant to change, the new one is in {@code target/transcript}.
 */
@QuarkusTest
class TranscriptTest extends BrowserTest {

    private static final Path KEPT = Path.of("src/test/resources/transcripts/participant-nb.txt");

    private final StringBuilder transcript = new StringBuilder();

    /** What was put into the live regions, in order; what is the same twice in a row was not heard twice. */
    private static final String LISTEN =
            """
            () => {
              window.heard = [];
              const places = document.querySelectorAll('#said, #notice > *, #notices, .error');
              new MutationObserver((changes) => changes.forEach(({ target }) => {
                const place = (target.nodeType === 1 ? target : target.parentElement)?.closest('#said, #notice > *, #notices, .error');
                const text = place?.textContent.replace(/\\s+/g, ' ').trim();
                if (text && window.heard.at(-1) !== text) window.heard.push(text);
              })).observe(document.body, { subtree: true, childList: true, characterData: true });
              return places.length;
            }
            """;

    @Test
    void aSessionIsHeardAsItIsWrittenDown() throws IOException {
        Room room = Room.open();
        Guest guest = room.join();
        ParticipantPage anne = participant(room, Device.PHONE);
        assertThat((Integer) anne.page().evaluate(LISTEN)).isPositive();
        tell("Velkommen", anne.page());
        step(room, anne, Room.COLLECT);
        guest.post(room.road(), "Bredere gangvei");
        anne.post(1, "Lengre friminutt");
        assertThat(anne.page().locator("#said")).hasText(anne.say("board_sent"));
        assertThat(anne.count(1)).hasText(anne.say("board_count", 1));
        tell("Skriv sammen, etter at ett er sendt", anne.page());
        step(room, anne, Room.VOTE);
        anne.hasLeft(1, 3);
        anne.vote("Lengre friminutt");
        assertThat(anne.page().locator("#said")).hasText(anne.counting("board_left", 2));
        assertThat(anne.turnout(1)).hasText(anne.say("board_turnout", 1, 2));
        tell("Stem, etter én stemme", anne.page());
        step(room, anne, Room.RESULTS);
        tell("Resultatet", anne.page());
        step(room, anne, Room.MATRIX);
        tell("Matrisen", anne.page());
        step(room, anne, Room.MEASURES);
        tell("Tiltak", anne.page());
        step(room, anne, Room.CLOSE);
        tell("Takk", anne.page());
        String now = transcript.toString();
        Path written = Path.of("target", "transcript", "participant-nb.txt");
        Files.createDirectories(written.getParent());
        Files.writeString(written, now);
        assertThat(now).isEqualTo(Files.readString(KEPT, StandardCharsets.UTF_8));
    }

    private static void step(Room room, ParticipantPage anne, int step) {
        room.goTo(step);
        assertThat(anne.board())
                .hasAttribute("data-step", String.valueOf(room.steps().get(step)));
        assertThat(anne.page().locator("#said")).containsText("Steg " + (step + 1) + " av 15");
    }

    /** Without what is different at each run: ids, codes, times and days. */
    private void tell(String heading, Page page) {
        transcript
                .append("== ")
                .append(heading)
                .append(" (")
                .append(page.title())
                .append(")\n");
        List<?> heard = (List<?>) page.evaluate("() => window.heard.splice(0)");
        heard.forEach(words -> transcript.append("Hørt: ").append(words).append('\n'));
        page.locator("body")
                .ariaSnapshot()
                .lines()
                .filter(line -> !line.contains("/url:"))
                .map(line -> line.replaceAll("\\d{1,2}\\. [a-z]+ \\d{4}", "DAG")
                        .replaceAll("\\b[2-9A-Z]{3}-[2-9A-Z]{3}\\b", "KODE")
                        .replaceAll("\\d{1,2}:\\d{2}", "TID"))
                .forEach(line -> transcript.append(line).append('\n'));
        transcript.append('\n');
    }
}
