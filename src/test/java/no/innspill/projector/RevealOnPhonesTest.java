package no.innspill.projector;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While results are revealed on the wall, phones tell nothing that does not stand there yet. */
@QuarkusTest
class RevealOnPhonesTest {

    private static final String NOTE = "avsløres på storskjermen";

    private Room room;
    private Guest anne;

    @BeforeEach
    void threePlacesInOneThemeAndOneInTheOther() {
        room = Room.at(Room.COLLECT);
        anne = room.join();
        long road = anne.post(room.road(), "Kom for seg");
        ThreePlaces.in(room, anne).claire().vote(road);
    }

    private void reveal(String what) {
        room.facilitator().stage("reveal", what);
    }

    @Test
    void aPhoneShowsAsMuchAsTheWall() {
        reveal("none");
        room.goTo(Room.RESULTS);
        assertThat(anne.board()).contains(NOTE).doesNotContain("Kom ");
        reveal("next");
        assertThat(anne.board())
                .contains(NOTE, "Kom nederst")
                .doesNotContain("Kom i midten", "Kom øverst", "Kom for seg");
        reveal("next");
        assertThat(anne.board()).contains("Kom nederst", "Kom i midten").doesNotContain("Kom øverst", "Kom for seg");
        reveal("next");
        assertThat(anne.board())
                .contains("Kom nederst", "Kom i midten", "Kom øverst")
                .doesNotContain("Kom for seg");
        assertThat(room.join().page())
                .as("after a reload")
                .contains("Kom øverst")
                .doesNotContain("Kom for seg");
        reveal("all");
        assertThat(anne.board()).contains("Kom øverst", "Kom for seg").doesNotContain(NOTE);
    }

    @Test
    void whatIsNotRevealedIsNotPushedToAnyPhone() {
        OpenScreen phone = OpenScreen.of(room, anne, "participant");
        reveal("none");
        room.goTo(Room.RESULTS);
        reveal("next");
        phone.awaitRevision(room.revision());
        assertThat(phone.said()).contains("Kom nederst").doesNotContain("Kom øverst");
        reveal("all");
        phone.awaitRevision(room.revision());
        assertThat(phone.said()).contains("Kom øverst");
        phone.close();
    }

    @Test
    void aThemeThatIsRevealedAloneTellsNothingOfTheOthers() {
        room.goTo(Room.RESULTS);
        room.facilitator().stage("reveal", "all", "theme", room.road());
        assertThat(anne.board()).contains("Kom for seg").doesNotContain("Kom øverst", "Kom nederst");
    }

    @Test
    void whenTheStepIsLeftAllOfItIsOut() {
        reveal("none");
        room.goTo(Room.RESULTS);
        room.goTo(Room.MEASURES);
        assertThat(anne.board()).contains("Kom øverst", "Kom for seg").doesNotContain(NOTE);
        room.goTo(Room.RESULTS);
        assertThat(anne.board()).as("a reveal lasts as long as its step").contains("Kom øverst");
    }

    @Test
    void whoAsksForSomethingElseOnTheWallHasEndedTheReveal() {
        room.goTo(Room.RESULTS);
        OpenScreen phone = OpenScreen.of(room, anne, "participant");
        reveal("none");
        phone.awaitRevision(room.revision());
        assertThat(anne.board()).doesNotContain("Kom øverst");
        room.facilitator().stage("shows", "results");
        phone.awaitRevision(room.revision());
        assertThat(phone.said()).contains("Kom øverst");
        phone.close();
    }

    @Test
    void talliesAreTheFacilitatorsAlone() {
        reveal("none");
        room.goTo(Room.RESULTS);
        assertThat(anne.get("/w/" + room.code() + "/tallies").statusCode()).isEqualTo(401);
        assertThat(anne.with("Accept", "application/json")
                        .get("/w/" + room.code() + "/tallies")
                        .asString())
                .doesNotContain("Kom ");
    }

    @Test
    void theFacilitatorChoosesBeforehandAndSeesThatItIsChosen() {
        assertThat(room.facilitator().board()).contains("name=\"reveal\" value=\"none\" aria-pressed=\"false\"");
        OpenScreen control = OpenScreen.of(room, room.facilitator(), "control");
        reveal("none");
        control.awaitRevision(room.revision());
        assertThat(room.facilitator().board()).contains("name=\"reveal\" value=\"all\" aria-pressed=\"true\"");
        assertThat(control.said().replace("\\\"", "\"")).contains("value=\"all\" aria-pressed=\"true\"");
        control.close();
        reveal("all");
        room.goTo(Room.RESULTS);
        assertThat(anne.board()).contains("Kom øverst");
    }
}
