package no.innspill.participation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** A person at a shared device who was only ever refused has not begun: nothing of them is left. */
@QuarkusTest
class RefusedButNothingChangedTest {

    private static final int COLLECT = 1;
    private static final int VOTE = 4;

    @Test
    void aRefusedRatingOrVoteLeavesNobodyBehind() {
        Room room = Room.of("/rooms/tables.yaml");
        String base = "/w/" + room.code();
        room.goTo(COLLECT);
        Guest device = room.join("table", 1, "people", 3);
        long idea = device.post(room.school(), "Ved bordet");
        device.post(base + "/turn", "person", 3);
        assertThat(device.post(base + "/ideas/" + idea + "/rating", "importance", 3)
                        .statusCode())
                .isEqualTo(409);
        assertThat(device.post(base + "/seat", "people", 1).statusCode()).isEqualTo(200);

        device.post(base + "/seat", "people", 3);
        room.goTo(VOTE);
        device.post(base + "/turn", "person", 3);
        assertThat(device.takeBack(idea).statusCode()).isEqualTo(409);
        assertThat(device.post(base + "/seat", "people", 1).statusCode()).isEqualTo(200);

        device.post(base + "/seat", "people", 3);
        device.post(base + "/turn", "person", 3);
        device.vote(idea);
        assertThat(device.post(base + "/seat", "people", 1).jsonPath().getString("code"))
                .isEqualTo("people_have_voted");
    }
}
