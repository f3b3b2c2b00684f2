package no.innspill.affiliation;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AffiliationSupportTest {

    private Room room;
    private Guest author;
    private long shared;
    private long dividing;
    private long plain;
    private long fourth;

    @BeforeEach
    void ideas() {
        room = Room.at(Room.COLLECT);
        author = room.join();
        shared = author.post(room.school(), "Felles ønske");
        dividing = author.post(room.school(), "Omstridt");
        plain = author.post(room.school(), "Vanlig");
        fourth = author.post(room.school(), "Enda et");
        room.goTo(Room.VOTE);
    }

    /** Twenty of each: twelve and eleven for the first, fourteen and six for the second, ten and twelve for the third. */
    private void fortyVote() {
        for (int i = 0; i < 20; i++) {
            Guest municipality = room.join("affiliation", room.affiliations().get(0));
            Guest county = room.join("affiliation", room.affiliations().get(1));
            if (i < 12) {
                municipality.vote(shared);
            }
            if (i >= 6) {
                municipality.vote(dividing);
            }
            if (i < 11) {
                county.vote(shared);
            }
            if (i >= 14) {
                county.vote(dividing);
            }
            if (i % 2 == 0) {
                municipality.vote(plain);
            }
            if (i % 2 == 0 || i == 11 || i == 13) {
                county.vote(plain);
            }
        }
    }

    private JsonPath tallies() {
        return room.facilitator().get("/w/" + room.code() + "/tallies").jsonPath();
    }

    @Test
    void whatIsSafeIsShownToTheFacilitatorAndOnRequestToEverybody() {
        fortyVote();
        String breakdown = "/w/" + room.code() + "/breakdown";
        refused(room.facilitator().post(breakdown), 409, "not_in_this_step");
        OpenScreen phone = OpenScreen.of(room, author, "participant");
        room.goTo(Room.RESULTS);
        phone.awaitPart("board");
        assertThat(author.board() + phone.said()).doesNotContain("Kommune").doesNotContain("Fylke");
        refused(author.post(breakdown), 401, "not_facilitator");

        JsonPath told = tallies();
        assertThat(told.getList("support[0].columns.voters", Integer.class)).containsExactly(20, 20);
        assertThat(told.getList("support[0].rows.card.text", String.class))
                .containsExactly("Felles ønske", "Vanlig", "Omstridt");
        assertThat(told.getList("support[0].rows[2].cells.people", Integer.class))
                .containsExactly(14, 6);
        assertThat(told.getList("support[0].rows.standing", String.class))
                .containsExactly("SHARED", "SHARED", "DIVIDES");

        assertThat(room.facilitator().post(breakdown).statusCode()).isEqualTo(200);
        phone.awaitRevision(room.revision());
        assertThat(author.board())
                .contains("Kommune")
                .contains("14 (70 %)")
                .contains("Samler")
                .contains("Deler");
        room.facilitator().delete(breakdown);
        assertThat(author.board()).doesNotContain("Kommune");

        room.facilitator().post(breakdown);
        phone.awaitRevision(room.revision());
        int seen = phone.said().length();
        room.goTo(Room.VOTE);
        room.goTo(Room.RESULTS);
        phone.awaitRevision(room.revision());
        assertThat(phone.said().substring(seen)).as("asked for anew each time").doesNotContain("Kommune");
        phone.close();
    }

    @Test
    void theWallShowsItWithTheResultsOnceItIsOpenedAndNoLongerThanThat() {
        fortyVote();
        String breakdown = "/w/" + room.code() + "/breakdown";
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");
        room.goTo(Room.RESULTS);
        wall.awaitRevision(room.revision());
        assertThat(room.facilitator().wall() + wall.said())
                .contains("Omstridt")
                .doesNotContain("Kommune")
                .doesNotContain("Deler");

        room.facilitator().post(breakdown);
        wall.awaitRevision(room.revision());
        assertThat(wall.said()).contains("Kommune");
        assertThat(room.facilitator().wall()).contains("Kommune", "70 %", "Fylke", "30 %", "Samler", "Deler");
        room.facilitator().stage("shows", "ideas");
        assertThat(room.facilitator().wall()).doesNotContain("Kommune");
        room.facilitator().stage("shows", "agenda");

        room.facilitator().delete(breakdown);
        assertThat(room.facilitator().wall()).contains("Omstridt").doesNotContain("Kommune");
        wall.close();
    }

    @Test
    void aWallThatWasFrozenBeforeItWasOpenedNeverShowsIt() {
        fortyVote();
        String breakdown = "/w/" + room.code() + "/breakdown";
        room.goTo(Room.RESULTS);
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");
        room.facilitator().stage("frozen", "true");
        room.facilitator().post(breakdown);
        room.facilitator().hide(plain);
        wall.awaitRevision(room.revision());
        assertThat(room.facilitator().wall() + wall.said())
                .contains("Omstridt")
                .doesNotContain("Kommune")
                .doesNotContain("Deler");
        wall.close();
    }

    @Test
    void aWallThatWasFrozenWithItLosesItWhenItIsTakenOff() {
        fortyVote();
        String breakdown = "/w/" + room.code() + "/breakdown";
        room.goTo(Room.RESULTS);
        room.facilitator().post(breakdown);
        room.facilitator().stage("frozen", "true");
        assertThat(room.facilitator().wall()).contains("Kommune");
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");
        room.facilitator().delete(breakdown);
        wall.awaitPart("board");
        assertThat(room.facilitator().wall()).contains("Omstridt").doesNotContain("Kommune");
        wall.close();
    }

    /** Thirteen and twelve: all for the first, the county's twelve alone for the second, five of each for the third. */
    @Test
    void whatEverybodySupportsStandsOutAndWhatAWholeAffiliationDoesIsToldByItsEnd() {
        for (int i = 0; i < 13; i++) {
            Guest municipality = room.join("affiliation", room.affiliations().get(0));
            municipality.vote(shared);
            if (i < 5) {
                municipality.vote(plain);
            } else {
                municipality.vote(fourth);
            }
        }
        for (int i = 0; i < 12; i++) {
            Guest county = room.join("affiliation", room.affiliations().get(1));
            county.vote(shared);
            county.vote(dividing);
            if (i < 5) {
                county.vote(plain);
            }
        }
        room.goTo(Room.RESULTS);
        room.facilitator().post("/w/" + room.code() + "/breakdown");
        JsonPath told = tallies();
        assertThat(told.getList("support[0].rows.card.text", String.class))
                .containsExactly("Felles ønske", "Omstridt", "Vanlig");
        assertThat(told.getList("support[0].rows[0].cells.people", Integer.class))
                .containsExactly(13, 12);
        assertThat(told.getList("support[0].rows.standing", String.class))
                .containsExactly("SHARED", "NEITHER", "NEITHER");
        assertThat(author.board())
                .contains("Samler")
                .contains("høyst 5", "minst 7")
                .doesNotContain("Vises ikke: ");
    }

    /** All but one of 25, so at least twelve of the thirteen and eleven of the twelve, whoever that one is. */
    @Test
    void whatTheRankingProvesToBeSharedStandsOutWithoutItsNumbers() {
        for (int i = 0; i < 25; i++) {
            Guest voter = room.join("affiliation", room.affiliations().get(i < 13 ? 0 : 1));
            if (i > 0) {
                voter.vote(shared);
            }
            if (i % 2 == 0) {
                voter.vote(plain);
            } else {
                voter.vote(dividing);
            }
        }
        room.goTo(Room.RESULTS);
        JsonPath told = tallies();
        assertThat(told.getString("support[0].rows[0].card.text")).isEqualTo("Felles ønske");
        assertThat(told.getString("support[0].rows[0].standing")).isEqualTo("SHARED");
        assertThat(told.getList("support[0].rows[0].cells.shown", Boolean.class))
                .containsExactly(false, false);
    }

    @Test
    void theWallSaysWhatTheSmallBarsAreAndWhoseAreNotShown() {
        for (int i = 0; i < 30; i++) {
            Guest voter = room.join("affiliation", room.affiliations().get(i < 15 ? 0 : 1));
            if (i % 3 != 0) {
                voter.vote(plain);
            }
            if (i % 3 != 1) {
                voter.vote(shared);
            }
        }
        author.vote(plain);
        room.goTo(Room.RESULTS);
        assertThat(room.facilitator().wall()).contains("31 av 31 stemte · Hver kunne støtte opptil 3 innspill.");
        room.facilitator().post("/w/" + room.code() + "/breakdown");
        assertThat(room.facilitator().wall())
                .contains("Små søyler: støtte etter tilhørighet")
                .contains("Vises ikke: Kommune.")
                .contains("<b>minst 10</b>");
        assertThat(author.board()).contains("Vises ikke: Kommune.");
    }

    @Test
    void aSmallRoomIsToldThatNothingCanBeShown() {
        for (int i = 0; i < 6; i++) {
            room.join("affiliation", room.affiliations().get(0)).vote(shared);
        }
        room.join("affiliation", room.affiliations().get(1)).vote(dividing);
        room.goTo(Room.RESULTS);
        room.facilitator().post("/w/" + room.code() + "/breakdown");
        assertThat(tallies().getList("support", Object.class)).isEqualTo(List.of());
        assertThat(author.board()).doesNotContain("Kommune").doesNotContain("Fylke");
        assertThat(room.facilitator()
                        .inBrowser()
                        .get("/w/" + room.code() + "/tallies")
                        .asString())
                .contains("Gruppene er for små")
                .doesNotContain("Fylke");
    }
}
