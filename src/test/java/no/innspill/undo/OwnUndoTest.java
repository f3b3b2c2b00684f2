package no.innspill.undo;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** Several facilitators at browsers of their own: each takes back what they did themselves. */
@QuarkusTest
class OwnUndoTest {

    @Test
    void undoTakesBackTheLatestThatTheSameBrowserDid() {
        Room room = Room.at(Room.COLLECT);
        Person anne = browser(room);
        Person bjarte = browser(room);
        yes(anne.delete("/w/" + room.code() + "/door"));
        yes(bjarte.post("/w/" + room.code() + "/closing"));

        yes(undo(room, anne));
        assertThat(room.join()).isNotNull();
        assertThat(room.facilitator().board()).contains("stoppet innsending");

        refused(undo(room, anne), 409, "nothing_to_undo");
        yes(undo(room, bjarte));
        room.join().post(room.school(), "Steget er åpent");
    }

    @Test
    void aColleaguesDeedIsTakenBackByItsName() {
        Room room = Room.at(Room.COLLECT);
        Person anne = browser(room);
        Person bjarte = browser(room);
        yes(bjarte.delete("/w/" + room.code() + "/door"));
        assertThat(room.facilitator().board()).contains("Angre det kollegaen gjorde: stengte for nye");
        yes(anne.post("/w/" + room.code() + "/undoing", "deed", FacilitatingTest.deed(room)));
        room.join();
    }

    @Test
    void theReportsPageNamesNothingHiddenInWhatItOffersToTakeBack() {
        Room room = Room.at(Room.COLLECT);
        Person anne = browser(room);
        long bad = room.join().post(room.school(), "Om en navngitt person");
        yes(anne.post("/w/" + room.code() + "/ideas/" + bad + "/note", "text", "Dette svarer vi på"));
        assertThat(anne.inBrowser().get("/w/" + room.code() + "/report").asString())
                .contains("Angre: svarte på «Om en navngitt person»");

        yes(anne.post("/w/" + room.code() + "/ideas/" + bad + "/hiding"));

        assertThat(anne.inBrowser().get("/w/" + room.code() + "/report").asString())
                .contains("Angre: svarte på «…»")
                .doesNotContain("Om en navngitt person");
    }

    @Test
    void whatWasHiddenForSomebodysSakeComesBackOnlyWhenItIsShown() {
        Room room = Room.at(Room.COLLECT);
        Person anne = browser(room);
        long first = room.join().post(room.school(), "Idé én");
        long second = room.join().post(room.school(), "Idé to");
        long bad = room.join().post(room.school(), "Noe støtende");
        yes(anne.post("/w/" + room.code() + "/groups", "idea", first, "idea", second));
        yes(anne.post("/w/" + room.code() + "/ideas/" + bad + "/hiding", "reason", "offensive"));
        yes(anne.post("/w/" + room.code() + "/curtain"));

        yes(undo(room, anne));

        assertThat(room.facilitator().board()).doesNotContain("class=\"group-heading\"");
        assertThat(room.join().board()).doesNotContain("Noe støtende", "Idé én");
        refused(undo(room, anne), 409, "nothing_to_undo");
        yes(anne.delete("/w/" + room.code() + "/curtain"));
        assertThat(room.join().board()).contains("Idé én").doesNotContain("Noe støtende");
    }

    @Test
    void theMarkOfABrowserGivesNoRightToAnything() {
        Room room = Room.open();
        Person anne = browser(room);
        String mark = anne.cookies().get("innspill-" + room.code() + "-control-hand");
        assertThat(mark).hasSize(22);
        Person stranger = new Person();
        stranger.cookies().put("innspill-" + room.code() + "-control-hand", mark);
        refused(undo(room, stranger), 401, "not_facilitator");
    }

    /** A browser of its own that was let in by the control link. */
    private static Person browser(Room room) {
        Person someone = new Person();
        assertThat(someone.inBrowser().get(room.controlLink()).statusCode()).isEqualTo(303);
        assertThat(someone.inBrowser().get("/w/" + room.code() + "/control").statusCode())
                .isEqualTo(200);
        return someone;
    }

    private static Response undo(Room room, Person someone) {
        return someone.post("/w/" + room.code() + "/undoing");
    }

    private static void yes(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
    }
}
