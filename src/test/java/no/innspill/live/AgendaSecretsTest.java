package no.innspill.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** A whole agenda with people who write and vote, and what the room's screens may not be told in each step. */
@QuarkusTest
class AgendaSecretsTest {

    private static final String RANKING = "class=\\\"ranking\\\"";

    @Test
    void noFrameOfAWholeAgendaTellsWhatItsStepKeepsSecret() {
        Room room = Room.open();
        Guest one = room.join();
        Guest two = room.join();
        News news = new News(
                room, OpenScreen.of(room, two, "participant"), OpenScreen.of(room, room.projector(), "projector"));

        room.goTo(Room.SILENT);
        long silent = one.post(room.school(), "Skrevet i stillhet");
        long hidden = one.post(room.school(), "Skal skjules");
        room.facilitator().hide(hidden);
        one.edit(silent, "Endret i stillhet");
        assertThat(news.read()).doesNotContain("i stillhet").doesNotContain("Skal skjules");

        room.goTo(Room.COLLECT);
        one.post(room.road(), "Skrevet åpent");
        assertThat(news.read())
                .contains("Endret i stillhet")
                .contains("Skrevet åpent")
                .doesNotContain("Skal skjules");

        for (int step : new int[] {Room.DISCUSS, Room.GROUP, Room.VOTE}) {
            room.goTo(step);
            assertThat(news.read()).doesNotContain(RANKING);
        }
        one.vote(silent);
        two.vote(silent).takeBack(silent);
        two.vote(silent);
        assertThat(news.read()).doesNotContain(RANKING).doesNotContain("idea-" + silent + "\\\"");

        room.goTo(Room.RESULTS);
        assertThat(news.read()).contains(RANKING).doesNotContain("Skal skjules");

        for (int step : new int[] {Room.PAUSE, Room.COLLECT_ROAD, Room.SILENT, Room.VOTE_SCHOOL}) {
            room.goTo(step);
            assertThat(news.read()).as("step %d", step).doesNotContain(RANKING);
        }
        one.vote(silent, silent);
        assertThat(news.read()).doesNotContain(RANKING);

        room.goTo(Room.RESULTS_SCHOOL);
        room.goTo(Room.CLOSE);
        assertThat(news.read()).doesNotContain("Skal skjules");
        news.close();
    }

    /** What a few screens have been told since they were last asked. */
    private static final class News implements AutoCloseable {

        private final Room room;
        private final List<OpenScreen> screens;
        private final Map<OpenScreen, Integer> read = new HashMap<>();

        News(Room room, OpenScreen... screens) {
            this.room = room;
            this.screens = List.of(screens);
        }

        String read() {
            // All views are told of the timer, in every step: whoever has that has everything before.
            room.facilitator().timer("minutes", 1);
            long latest = room.revision();
            List<JsonNode> news = new ArrayList<>();
            for (OpenScreen screen : screens) {
                screen.awaitRevision(latest);
                news.addAll(screen.frames()
                        .subList(read.getOrDefault(screen, 0), screen.frames().size()));
                read.put(screen, screen.frames().size());
            }
            return news.toString();
        }

        @Override
        public void close() {
            screens.forEach(OpenScreen::close);
        }
    }
}
