package no.innspill.control;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The old control link ends with the first request that shows the new one, whatever it asks for. */
@QuarkusTest
class NewLinkTest {

    private static final int NOT_LET_IN = 4001;

    private Room room;
    private String base;
    private String board;
    private Person before;

    @BeforeEach
    void open() {
        room = Room.at(Room.COLLECT);
        base = "/w/" + room.code();
        board = base + "/board?view=control";
        before = new Person(room.facilitator());
    }

    private void renew() {
        assertThat(room.facilitator().post(base + "/control/link").statusCode()).isEqualTo(200);
        assertThat(before.get(board).statusCode())
                .as("nobody has used the new one")
                .isEqualTo(200);
    }

    /** What is done for a workshop is done in its turn: when this is, the old link has ended. */
    private void oneDeedLater() {
        room.join().post(room.school(), "Noe annet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/board?view=control",
                "/board?view=control&format=data",
                "/control",
                "/control/sheet",
                "/measures",
                "/report.json",
                "/log.json",
                "/tallies"
            })
    void byReading(String path) {
        renew();
        assertThat(room.facilitator().get(base + path).statusCode()).isEqualTo(200);
        oneDeedLater();
        refused(before.get(board), 401, "not_joined");
        assertThat(room.facilitator().get(board).statusCode()).isEqualTo(200);
    }

    @Test
    void byTheStartPageWhichListsTheWorkshop() {
        renew();
        assertThat(room.facilitator().inBrowser().get("/").asString()).contains(base + "/control");
        oneDeedLater();
        refused(before.get(board), 401, "not_joined");
    }

    @Test
    void byASocketAndScreensOfTheOldOneAreShut() {
        OpenScreen old = OpenScreen.of(room, before, "control");
        renew();
        OpenScreen now = OpenScreen.of(room, room.facilitator(), "control");
        assertThat(old.awaitClosed()).isEqualTo(NOT_LET_IN);
        oneDeedLater();
        now.awaitRevision(room.facilitator().get(board).jsonPath().getLong("revision"));
        assertThat(now.isClosed()).isFalse();
        now.close();
    }

    @Test
    void andNotBySomebodyElsesRequest() {
        renew();
        assertThat(before.get(board).statusCode()).isEqualTo(200);
        oneDeedLater();
        assertThat(before.get(board).statusCode()).isEqualTo(200);
    }
}
