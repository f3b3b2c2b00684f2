package no.innspill.live;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.OwnLimits;
import no.innspill.Person;
import no.innspill.Room;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** There is an end to how many sockets somebody may open, and a room that is full of screens is none. */
@QuarkusTest
@TestProfile(OwnLimits.class)
class CrowdTest {

    @Test
    void oneParticipantMayOpenSoManyAndOthersAreNotHeldBackByIt() {
        Room room = Room.at(Room.COLLECT);
        Guest greedy = room.join();
        try (Open open = new Open()) {
            open.many(3, room, greedy, "participant");
            Response refused = knock(room, greedy, "participant");
            refused(refused, 429, "too_many_screens");
            assertThat(refused.header("Retry-After")).isEqualTo("30");
            assertThat(status(room, room.join(), "participant")).isEqualTo(101);
            assertThat(status(room, room.facilitator(), "control")).isEqualTo(101);
            open.all.remove(0).close();
            Awaitility.await("the place is free again").until(() -> status(room, greedy, "participant") == 101);
        }
    }

    @Test
    void thoseWhoShareALinkMayOpenSoManyTogether() {
        Room room = Room.open();
        try (Open open = new Open()) {
            open.many(5, room, room.projector(), "projector");
            refused(knock(room, room.projector(), "projector"), 429, "too_many_screens");
            assertThat(status(room, room.facilitator(), "control")).isEqualTo(101);
        }
    }

    @Test
    void oneAddressHasSoManyInAllAndIsToldInTheLanguageOfTheBrowser() {
        Room room = Room.at(Room.COLLECT);
        try (Open open = new Open()) {
            for (int i = 0; i < 20; i++) {
                open.many(2, room, room.join(), "participant");
            }
            Guest late = room.join();
            Response refused = knock(room, late.with("Accept-Language", "nn"), "participant");
            refused(refused, 429, "too_many_screens");
            assertThat(refused.jsonPath().getString("detail")).contains("opna så mange skjermar");
            assertThat(late.get("/w/" + room.code() + "/board?view=participant").statusCode())
                    .as("the page fetches instead")
                    .isEqualTo(200);
        }
    }

    private static final class Open implements AutoCloseable {

        private final List<OpenScreen> all = new ArrayList<>();

        private void many(int many, Room room, Person who, String view) {
            for (int i = 0; i < many; i++) {
                all.add(OpenScreen.of(room, who, view));
            }
        }

        @Override
        public void close() {
            all.forEach(OpenScreen::close);
        }
    }

    private static int status(Room room, Person who, String view) {
        return OpenScreen.statusOf(who, "/live/" + room.code() + "?view=" + view, null);
    }

    /** As a browser does when it opens a socket, up to the answer. */
    private static Response knock(Room room, Person who, String view) {
        return who.with("Upgrade", "websocket")
                .with("Connection", "Upgrade")
                .with("Sec-WebSocket-Version", "13")
                .with("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
                .get("/live/" + room.code() + "?view=" + view);
    }
}
