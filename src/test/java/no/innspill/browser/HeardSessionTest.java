package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.innspill.Guest;
import no.innspill.Room;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * A whole session as a screen reader gives it to whoever takes part, to the facilitator and beside the wall: in each step
 * what was said and what the page is called, which is kept; with the tree of what there is it is in {@code target/transcript}.
 */
@QuarkusTest
class HeardSessionTest extends BrowserTest {

    private static final Path KEPT = Path.of("src/test/resources/transcripts");

    /** What moves by itself, so that it is another at each run. */
    private static final String MOVING = "#connected, #lately, #schedule, .time-up, [data-since], .preview, .undo";

    /** What was put into the live regions, in order; what is the same twice in a row was not heard twice. */
    private static final String LISTEN =
            """
            () => {
              window.heard = [];
              new MutationObserver((changes) => changes.forEach(({ target }) => {
                const element = target.nodeType === 1 ? target : target.parentElement;
                const place = element?.closest('[role=status], [role=alert], [aria-live], output');
                const text = place?.textContent.replace(/\\s+/g, ' ').trim();
                if (text && !place.closest('[hidden]') && window.heard.at(-1) !== text) window.heard.push(text);
              })).observe(document.body, { subtree: true, childList: true, characterData: true });
            }
            """;

    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Map<String, StringBuilder> transcripts = new LinkedHashMap<>();

    @Test
    void aSessionIsHeardAsItIsWrittenDown() throws IOException {
        Room room = Room.open();
        Guest guest = room.join();
        ParticipantPage anne = participant(room, Device.PHONE);
        listen("participant", anne.page());
        listen("control", control(room).page());
        listen("wall", projector(room).page());
        tell("Velkommen");
        step(room, Room.SILENT);
        anne.post(1, "Stille tanke");
        assertThat(anne.page().locator("#said")).hasText(anne.say("board_sent"));
        tell("Skriv stille, etter at ett er sendt");
        // People vote in an order of their own, which is another at each run: so there is one to vote for.
        anne.withdraw("Stille tanke");
        assertThat(anne.page().locator("#said")).hasText(anne.say("board_withdrawn_said"));
        step(room, Room.COLLECT);
        guest.post(room.road(), "Bredere gangvei");
        anne.post(1, "Lengre friminutt");
        assertThat(anne.page().locator("#said")).hasText(anne.say("board_sent"));
        everywhere("Bredere gangvei", "Lengre friminutt");
        tell("Skriv sammen, etter at to er sendt");
        step(room, Room.DISCUSS);
        tell("Snakk");
        step(room, Room.GROUP);
        tell("Grupper");
        step(room, Room.VOTE);
        anne.hasLeft(1, 3);
        anne.vote("Lengre friminutt");
        assertThat(anne.page().locator("#said")).hasText(anne.counting("board_left", 2));
        assertThat(anne.turnout(1)).hasText(anne.say("board_turnout", 1, 2));
        tell("Stem, etter én stemme");
        step(room, Room.RESULTS);
        tell("Resultatet");
        step(room, Room.MATRIX);
        tell("Matrisen");
        step(room, Room.MEASURES);
        tell("Tiltak");
        step(room, Room.PAUSE);
        tell("Pause");
        step(room, Room.COLLECT_ROAD);
        tell("Bare vei");
        step(room, Room.COLLECT_CLOSING);
        room.facilitator().closeStep();
        pages.values().forEach(page -> assertThat(page.locator("#said")).hasText(anne.say("board_closed")));
        tell("Lukker selv, etter at det er lukket");
        step(room, Room.VOTE_SCHOOL);
        tell("Stem på skole");
        step(room, Room.RESULTS_SCHOOL);
        tell("Resultatet igjen");
        step(room, Room.CLOSE);
        tell("Takk");
        compare();
    }

    private void listen(String who, Page page) {
        page.evaluate(LISTEN);
        pages.put(who, page);
        transcripts.put(who, new StringBuilder());
    }

    private void everywhere(String... texts) {
        for (Page page : pages.values()) {
            for (String text : texts) {
                assertThat(page.locator("#board").getByText(text).first()).isAttached();
            }
        }
    }

    private void step(Room room, int step) {
        room.goTo(step);
        pages.values().forEach(page -> {
            assertThat(page.locator("#board"))
                    .hasAttribute("data-step", String.valueOf(room.steps().get(step)));
            assertThat(page.locator("#said")).containsText("Steg " + (step + 1) + " av 15");
        });
    }

    /** Without what is different at each run: ids, codes, times and days. */
    private void tell(String heading) {
        pages.forEach((who, page) -> {
            StringBuilder transcript = Objects.requireNonNull(transcripts.get(who));
            transcript
                    .append("== ")
                    .append(heading)
                    .append(" (")
                    .append(page.title())
                    .append(")\n");
            List<?> heard = (List<?>) page.evaluate("() => window.heard.splice(0)");
            heard.forEach(words -> transcript.append("Hørt: ").append(words).append('\n'));
            page.locator(MOVING)
                    .evaluateAll("(moving) => moving.forEach((one) => one.setAttribute('aria-hidden', 'true'))");
            page.locator("body")
                    .ariaSnapshot()
                    .lines()
                    .filter(line -> !line.contains("/url:"))
                    .map(line -> line.replaceAll("\\d{1,2}\\. [a-z]+ \\d{4}", "DAG")
                            .replaceAll("\\b[2-9A-Z]{3}-[2-9A-Z]{3}\\b", "KODE")
                            .replaceAll("localhost:\\d+", "ADRESSE")
                            .replaceAll("\\d{1,2}:\\d{2}", "TID"))
                    .forEach(line -> transcript.append(line).append('\n'));
            transcript.append('\n');
        });
    }

    /** What was said, and what the page was called then. */
    private static String heard(StringBuilder transcript) {
        return transcript
                .toString()
                .lines()
                .filter(line -> line.startsWith("== ") || line.startsWith("Hørt: "))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private void compare() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "transcript"));
        SoftAssertions softly = new SoftAssertions();
        for (Map.Entry<String, StringBuilder> each : transcripts.entrySet()) {
            String name = "heard-" + each.getKey() + "-nb.txt";
            Files.writeString(folder.resolve(each.getKey() + "-whole-nb.txt"), each.getValue());
            String before = Files.exists(KEPT.resolve(name)) ? Files.readString(KEPT.resolve(name)) : "";
            softly.assertThat(heard(each.getValue())).as(name).isEqualTo(before);
        }
        softly.assertAll();
    }
}
