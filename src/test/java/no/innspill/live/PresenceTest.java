package no.innspill.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** How many are connected: shown to the facilitator, of no revision, and not the same as how many have joined. */
@QuarkusTest
class PresenceTest {

    @Test
    void theControlViewIsToldOfComingsAndGoingsAndNobodyElseIs() {
        Room room = Room.at(Room.COLLECT);
        Guest one = room.join();
        Guest two = room.join();
        OpenScreen laptop = OpenScreen.of(room, room.facilitator(), "control");
        OpenScreen first = OpenScreen.of(room, one, "participant");
        OpenScreen secondTab = OpenScreen.of(room, one, "participant");
        OpenScreen other = OpenScreen.of(room, two, "participant");
        long revision = room.revision();

        JsonNode figures = laptop.await(frame -> connected(frame, 2));
        assertThat(figures.has("from") || figures.has("to")).isFalse();
        assertThat(figures.path("at").asLong()).isPositive();

        int seen = laptop.frames().size();
        other.close();
        await("one is gone").until(() -> laptop.frames().stream().skip(seen).anyMatch(frame -> connected(frame, 1)));

        assertThat(room.revision()).isEqualTo(revision);
        assertThat(first.said() + secondTab.said()).doesNotContain("\"connected\"");
        first.close();
        secondTab.close();
        laptop.close();
    }

    private static boolean connected(JsonNode frame, int people) {
        return OpenScreen.part(frame, "connected")
                .filter(part -> part.path("html").asText().matches("(?s).*>\\s*" + people + "\\s*<.*"))
                .isPresent();
    }
}
