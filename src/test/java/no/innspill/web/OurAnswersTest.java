package no.innspill.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import no.innspill.Facilitator;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** By its answers a page knows the server from whatever else answers on the way, and a command that was done from one that was not. */
@QuarkusTest
class OurAnswersTest {

    private static void isOurs(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.header("Innspill")).isEqualTo("1");
    }

    @Test
    void everyAnswerSaysThatItIsOurs() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        String board = "/w/" + room.code() + "/board?view=participant";
        isOurs(guest.inBrowser().get("/w/" + room.code()), 200);
        isOurs(guest.get(board), 200);
        isOurs(guest.with("If-None-Match", guest.get(board).header("ETag")).get(board), 304);
        isOurs(room.stranger().get(board), 401);
        isOurs(new Person().get("/nowhere"), 404);
        isOurs(guest.askToPost(room.school(), ""), 422);
        isOurs(guest.with("Sec-Fetch-Site", "cross-site").post("/w/" + room.code() + "/done"), 403);
    }

    @Test
    void everyCommandThatIsDoneSaysHowFarTheWorkshopHasCome() {
        Room room = Room.at(Room.COLLECT);
        Facilitator facilitator = room.facilitator();
        Guest guest = room.join();
        long before = room.revision();
        String base = "/w/" + room.code();
        assertThat(facilitator.post(base + "/timer", "minutes", 1).jsonPath().getLong("revision"))
                .isEqualTo(before + 1);
        assertThat(facilitator.post(base + "/closing").jsonPath().getLong("revision"))
                .isEqualTo(before + 2);
        assertThat(guest.post(base + "/done").jsonPath().getLong("revision"))
                .as("what one does alone moves nothing that others could count")
                .isEqualTo(before + 2);
        assertThat(room.revision()).isEqualTo(before + 3);
        assertThat(guest.post(base + "/done").jsonPath().getLong("revision"))
                .as("nothing was changed")
                .isEqualTo(before + 2);
        assertThat(room.revision()).isEqualTo(before + 3);
        assertThat(facilitator.post(base + "/stage", "black", "true").jsonPath().getLong("revision"))
                .isEqualTo(before + 3);
        assertThat(room.revision()).isEqualTo(before + 4);
    }
}
