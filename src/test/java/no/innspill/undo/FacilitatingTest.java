package no.innspill.undo;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** Taking back how the workshop was conducted: steps, the door, what is open, the wall. */
@QuarkusTest
class FacilitatingTest {

    @Test
    void aStepTakenByMistakeIsTakenBackWithItsTimer() {
        Room room = Room.at(Room.COLLECT);
        room.facilitator().timer("minutes", 3);
        String before = timer(room);

        room.facilitator().next();
        assertThat(room.facilitator().board()).contains("Angre: gikk til «");
        undo(room);

        assertThat(room.facilitator().board()).contains("data-kind=\"collect\"");
        assertThat(timer(room)).isEqualTo(before);
    }

    @Test
    void severalDeedsAreTakenBackOneByOneLatestFirst() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        room.facilitator().closeDoor();
        room.facilitator().closeStep();
        room.facilitator().stage("black", true);

        undo(room);
        assertThat(room.facilitator().wall()).doesNotContain("data-shows=\"black\"");
        undo(room);
        guest.post(room.school(), "Steget er åpent");
        undo(room);
        room.join();
    }

    @Test
    void aStepThatIsOpenedOnceMoreIsNamedAsAnyOther() {
        Room room = Room.at(Room.COLLECT);
        room.facilitator().timer("minutes", 3);
        room.goTo(Room.COLLECT);
        assertThat(room.facilitator().board()).contains("Angre: gikk til «").doesNotContain("{0}");
    }

    @Test
    void whatChangedNothingIsNotADeed() {
        Room room = Room.open();
        assertThat(room.facilitator().board()).doesNotContain("undoing");
        room.facilitator().openDoor();
        assertThat(room.facilitator().board()).doesNotContain("undoing");
        refused(room.facilitator().post("/w/" + room.code() + "/undoing"), 409, "nothing_to_undo");
    }

    @Test
    void whatTheWorldHasMovedOnFromIsPassedOver() {
        Room room = Room.at(Room.COLLECT);
        room.facilitator().closeDoor();
        room.facilitator().closeStep();
        String closing = deed(room);
        // Opened and ended by others: each a deed of its own, on top.
        room.facilitator().reopenStep();

        refused(room.facilitator().post("/w/" + room.code() + "/undoing", "deed", closing), 409, "undo_too_late");
        assertThat(room.facilitator().board()).contains("Angre: åpnet innsending");
    }

    @Test
    void twoWhoUndoAtOnceUndoOneThing() {
        Room room = Room.at(Room.COLLECT);
        room.facilitator().closeDoor();
        room.facilitator().closeStep();
        String deed = deed(room);
        room.facilitator().post("/w/" + room.code() + "/undoing", "deed", deed);

        refused(room.facilitator().post("/w/" + room.code() + "/undoing", "deed", deed), 409, "undo_too_late");
        assertThat(room.facilitator().board()).contains("Angre: stengte for nye");
    }

    @Test
    void aParticipantCannotUndo() {
        Room room = Room.at(Room.COLLECT);
        room.facilitator().closeStep();
        refused(room.join().post("/w/" + room.code() + "/undoing"), 401, "not_facilitator");
    }

    @Test
    void everyControlViewIsToldWhatCanBeTakenBack() {
        Room room = Room.at(Room.COLLECT);
        try (OpenScreen control = OpenScreen.of(room, room.facilitator(), "control")) {
            room.facilitator().timer("minutes", 1);
            control.await(frame -> OpenScreen.part(frame, "undo")
                    .filter(part -> part.path("html").asText().contains("Angre: endret tiden"))
                    .isPresent());
        }
    }

    static void undo(Room room) {
        Response answer = room.facilitator().post("/w/" + room.code() + "/undoing");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    static String deed(Room room) {
        return room.facilitator().board().replaceAll("(?s).*?name=\"deed\" value=\"(\\d+)\".*", "$1");
    }

    private static String timer(Room room) {
        return room.facilitator().board().replaceAll("(?s).*id=\"timer\"[^>]*data-ends=\"(\\d+)\".*", "$1");
    }

    @Test
    void supportByAffiliationAndTheAddressAreTakenBack() {
        Room room = Room.at(Room.RESULTS);
        room.facilitator().post("/w/" + room.code() + "/breakdown");
        assertThat(room.facilitator().board()).contains("Angre: viste støtte etter tilhørighet");
        undo(room);
        assertThat(Database.count("select count(*) from workshop where not support_opened and code = ?", room.code()))
                .isEqualTo(1);

        String chosen = room.facilitator().board().replaceAll("(?s).*value=\"(http://[^/\"]+)/w/.*", "$1");
        room.facilitator().post("/w/" + room.code() + "/address", "address", chosen);
        assertThat(room.facilitator().board()).contains("Angre: valgte adresse");
        undo(room);
        assertThat(Database.column("select address from workshop where code = ?", room.code()))
                .containsExactly("null");
    }
}
