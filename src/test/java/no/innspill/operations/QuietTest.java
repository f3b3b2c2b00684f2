package no.innspill.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.web.Logged;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An evening in a room with bad Wi-Fi is nothing to write home about. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the addresses in.
class QuietTest {

    @TestHTTPResource(value = "/health", management = true)
    URI health;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Test
    void joiningDroppingAndBeingRefusedLeaveNothingInTheLog() {
        double before = open();
        try (Logged logged = Logged.warnings()) {
            Room room = Room.at(Room.COLLECT);
            for (int i = 0; i < 5; i++) {
                Guest guest = room.join();
                OpenScreen screen = OpenScreen.of(room, guest, "participant");
                // Without a word, as a laptop that is closed.
                screen.socket().abort();
                guest.post(room.school(), "En idé til");
                guest.askToPost(room.school(), " ");
                guest.askToVote(1);
                new Person().get("/w/ZZZZZZ");
                OpenScreen.statusOf(room.stranger(), "/live/" + room.code() + "?view=control&lang=nb", null);
            }
            Awaitility.await("the screens are gone").until(() -> open() <= before);
            assertThat(logged.lines()).isEmpty();
        }
    }

    private double open() {
        return RestAssured.given()
                .accept("text/plain")
                .get(metrics)
                .asString()
                .lines()
                .filter(line -> line.startsWith("innspill_screens{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    @Test
    void healthSaysWhichReleaseItIsAndWhoIsAskedForIt() {
        assertThat(RestAssured.given().get(health + "/started").asString()).contains("\"release\"", "\"version\"");
        assertThat(RestAssured.given().get(health + "/ready").statusCode()).isEqualTo(200);
        assertThat(RestAssured.given().get(health + "/live").statusCode()).isEqualTo(200);
    }
}
