package no.innspill.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The laptop is carried from one network into another. */
@QuarkusTest
class RoomAddressTest {

    @AfterEach
    void comeBack() {
        MovingNetwork.moveTo(null);
    }

    @Test
    void everyScreenThatShowsTheAddressFollowsTheMachineByItself() {
        MovingNetwork.moveTo("192.168.1.20");
        Room room = Room.open();
        room.facilitator().stage("shows", "join");
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");
        OpenScreen laptop = OpenScreen.of(room, room.facilitator(), "control");
        Person fetching = room.facilitator();
        String path = "/w/" + room.code() + "/board?view=projector&lang=nb";

        MovingNetwork.moveTo("10.0.0.7");

        for (OpenScreen screen : new OpenScreen[] {wall, laptop}) {
            screen.await(frame -> OpenScreen.part(frame, "board")
                    .filter(part -> part.path("html").asText().contains("10.0.0.7"))
                    .isPresent());
        }
        Response first = fetching.get(path);
        assertThat(first.jsonPath().getString("html")).contains("10.0.0.7").doesNotContain("192.168.1.20");
        MovingNetwork.moveTo("172.16.5.5");
        Awaitility.await("the address")
                .until(() -> fetching.get(path).jsonPath().getString("html").contains("172.16.5.5"));
        assertThat(fetching.with("If-None-Match", first.header("ETag"))
                        .get(path)
                        .statusCode())
                .as("what was kept of a board holds an address that is not ours any more")
                .isEqualTo(200);
        wall.close();
        laptop.close();
    }
}
