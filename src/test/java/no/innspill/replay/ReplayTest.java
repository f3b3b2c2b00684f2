package no.innspill.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** The workshop's course on the wall. */
@QuarkusTest
class ReplayTest {

    @Test
    void stepsAndIdeasComeInTheOrderInWhichTheyCame() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long first = guest.post(room.school(), "Først");
        room.goTo(Room.DISCUSS);
        room.goTo(Room.COLLECT);
        long second = guest.post(room.road(), "<b>Sist</b>");
        room.facilitator().stage("shows", "replay");
        assertThat(room.facilitator().wall())
                .containsSubsequence("moment-step", "moment-" + first, "moment-step", "moment-step", "moment-" + second)
                .contains("&lt;b&gt;Sist&lt;/b&gt;");
    }

    @Test
    void whatWasHiddenOrWithdrawnIsNotInIt() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long hidden = guest.post(room.school(), "Skjules");
        long gone = guest.post(room.school(), "Trekkes");
        room.facilitator().stage("shows", "replay");
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");
        room.facilitator().hide(hidden);
        guest.withdraw(gone);
        assertThat(wall.awaitRevision(room.revision()).toString()).doesNotContain("Skjules", "Trekkes");
        assertThat(room.facilitator().wall()).doesNotContain("Skjules", "Trekkes");
        wall.close();
    }

    @Test
    void whatIsWrittenInSilenceStaysOutOfIt() {
        Room room = Room.at(Room.SILENT);
        room.join().post(room.school(), "Hemmelig ennå");
        room.facilitator().stage("shows", "replay");
        assertThat(room.facilitator().wall()).doesNotContain("Hemmelig ennå");
    }

    @Test
    void aStepThatIsTakenOutOfThePlanTakesItsMomentsAlong() {
        Room room = Room.at(Room.DISCUSS);
        room.goTo(Room.COLLECT);
        assertThat(room.facilitator()
                        .delete("/w/" + room.code() + "/steps/" + room.steps().get(Room.DISCUSS))
                        .statusCode())
                .isEqualTo(200);
        room.facilitator().stage("shows", "replay");
        assertThat(room.facilitator().wall().split("moment-step", -1)).hasSize(2);
    }

    @Test
    void aStepThatWasTakenBackIsNotInIt() {
        Room room = Room.at(Room.COLLECT);
        room.goTo(Room.DISCUSS);
        room.facilitator().post("/w/" + room.code() + "/undoing");
        room.facilitator().stage("shows", "replay");
        assertThat(room.facilitator().wall().split("moment-step", -1)).hasSize(2);
    }
}
