package no.innspill.projector;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import no.innspill.rule.StepKind;
import no.innspill.workshop.JoinCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results are revealed place by place, and pages are turned, from wherever the facilitator is. */
@QuarkusTest
class WallSteeringTest {

    private Room room;
    private Guest anne;

    @BeforeEach
    void threePlacesInOneThemeAndATieInTheOther() {
        room = Room.at(Room.COLLECT);
        anne = room.join();
        long one = anne.post(room.road(), "Står likt");
        long other = anne.post(room.road(), "Står også likt");
        ThreePlaces places = ThreePlaces.in(room, anne);
        anne.vote(one);
        places.bjarte().vote(other);
    }

    private String reveal(Object... fields) {
        room.facilitator().stage(fields);
        return room.facilitator().wall();
    }

    @Test
    void resultsComeAtOnceUnlessTheyAreRevealed() {
        room.goTo(Room.RESULTS);
        assertThat(room.facilitator().wall()).contains("Kom øverst", "Kom i midten", "Kom nederst", "Står likt");
    }

    @Test
    void eachThemeIsRevealedFromTheThirdPlaceToTheFirst() {
        room.goTo(Room.RESULTS);
        assertThat(reveal("reveal", "none")).doesNotContain("Kom ").doesNotContain("likt");
        assertThat(reveal("reveal", "next")).contains("Kom nederst").doesNotContain("Kom i midten", "Kom øverst");
        assertThat(reveal("reveal", "next"))
                .contains("Kom nederst", "Kom i midten")
                .doesNotContain("Kom øverst");
        assertThat(reveal("reveal", "next"))
                .contains("Kom nederst", "Kom i midten", "Kom øverst")
                .doesNotContain("likt");
        assertThat(reveal("reveal", "next"))
                .as("the next theme")
                .doesNotContain("Kom ")
                .doesNotContain("likt");
        assertThat(reveal("reveal", "next")).as("a tie comes together").contains("Står likt", "Står også likt", "1=");
        assertThat(reveal("reveal", "next")).as("everything is out").contains("Kom øverst", "Står likt");
    }

    @Test
    void whatIsNotRevealedIsNotSentToAnyWall() {
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");
        room.facilitator().stage("reveal", "none");
        room.goTo(Room.RESULTS);
        room.facilitator().stage("reveal", "next");
        wall.awaitRevision(room.revision());
        assertThat(wall.said()).contains("Kom nederst").doesNotContain("Kom øverst");
        wall.close();
    }

    @Test
    void aRevealCanBeAskedForOfOneThemeAndShownAtOnce() {
        room.goTo(Room.RESULTS);
        assertThat(reveal("reveal", "none", "theme", room.road()))
                .doesNotContain("Kom ")
                .doesNotContain("likt");
        assertThat(reveal("reveal", "all", "theme", room.road()))
                .contains("Står likt")
                .doesNotContain("Kom ");
        assertThat(reveal("reveal", "all")).contains("Kom øverst", "Står likt");
    }

    @Test
    void aRevealIsTakenBackLikeAnythingElse() {
        room.goTo(Room.RESULTS);
        reveal("reveal", "none");
        reveal("reveal", "next");
        room.facilitator().post("/w/" + room.code() + "/undoing");
        assertThat(room.facilitator().wall()).doesNotContain("Kom nederst");
        room.facilitator().post("/w/" + room.code() + "/undoing");
        assertThat(room.facilitator().wall()).contains("Kom nederst", "Kom øverst");
    }

    @Test
    void theFacilitatorIsToldBeforehandThatSupportByAffiliationWouldSayNothing() {
        Room fresh = Room.from("ekommune", "nb", 60);
        fresh.goTo(StepKind.COLLECT);
        Guest guest = fresh.join();
        long idea = guest.post(fresh.school(), "Det eneste");
        fresh.goTo(StepKind.VOTE);
        guest.vote(idea);
        assertThat(fresh.facilitator().board()).doesNotContain("support-short");
        fresh.goTo(StepKind.RESULTS);
        assertThat(fresh.facilitator().board())
                .contains("aria-describedby=\"support-short\"", "ingenting å sammenligne");
    }

    @Test
    void aFrozenWallRevealsNothingMore() {
        room.goTo(Room.RESULTS);
        reveal("reveal", "none");
        room.facilitator().stage("frozen", "true");
        assertThat(reveal("reveal", "all")).doesNotContain("Kom øverst");
    }

    @Test
    void allWallsTurnToThePageThatIsAskedForAndGoOnWhenTheyMay() {
        room.goTo(Room.COLLECT);
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");
        room.facilitator().stage("page", "hold", "at", 3);
        assertThat(turned(wall)).contains("data-page=\"3\"");
        room.facilitator().stage("page", "next");
        assertThat(turned(wall)).contains("data-page=\"4\"");
        room.facilitator().stage("page", "previous", "at", 2);
        assertThat(turned(wall)).contains("data-page=\"1\"");
        assertThat(room.facilitator().wall()).contains("data-page=\"1\"");
        room.facilitator().stage("page", "go");
        assertThat(turned(wall)).contains("data-page=\"0\"");
        room.facilitator().stage("frozen", "true", "at", 2);
        assertThat(room.facilitator().wall()).as("a frozen wall stands still").contains("data-page=\"2\"");
        room.goTo(Room.GROUP);
        room.facilitator().stage("frozen", "false");
        assertThat(room.facilitator().wall()).contains("data-page=\"0\"");
        wall.close();
    }

    private String turned(OpenScreen wall) {
        JsonNode frame = wall.awaitRevision(room.revision());
        return OpenScreen.part(frame, "wall-page").orElseThrow().toString().replace("\\\"", "\"");
    }

    @Test
    void aClosedDoorTakesTheAddressAway() {
        Room fresh = Room.open();
        String code = JoinCode.shown(fresh.code());
        assertThat(fresh.facilitator().wall()).contains(code, "class=\"qr\"");
        fresh.facilitator().closeDoor();
        assertThat(fresh.facilitator().wall()).doesNotContain(code).doesNotContain("class=\"qr\"");
        fresh.goTo(Room.COLLECT);
        assertThat(fresh.facilitator().wall()).doesNotContain(code);
        fresh.facilitator().openDoor();
        assertThat(fresh.facilitator().wall()).contains(code, "class=\"qr\"");
    }

    @Test
    void theWelcomeSaysWhatItIsAboutAndEveryStepWhatToDo() {
        Room fresh = Room.from("ekommune", "nb", 60);
        assertThat(fresh.facilitator().wall()).contains("welcome-goal", "welcome-themes");
        for (int step = 1; step < fresh.steps().size(); step++) {
            fresh.goTo(step);
            String wall = fresh.facilitator().wall();
            assertThat(wall.contains("class=\"now-do\"") || wall.contains("id=\"words\""))
                    .as("step %s", step)
                    .isTrue();
        }
    }

    @Test
    void whatIsNotTranslatedSaysWhichLanguageItIsIn() {
        String html = room.facilitator()
                .get("/w/" + room.code() + "/board?view=projector&lang=en")
                .jsonPath()
                .getString("html");
        assertThat(html).contains("<bdi><span lang=\"nb\">");
    }

    @Test
    void theWallSaysHowManyVotesEachHas() {
        assertThat(room.facilitator().wall()).contains("3 stemmer til hver");
    }

    @Test
    void theRoomKnowsBeforeTheVoteHowManyVotesEachWillHave() throws IOException {
        Room fresh;
        try (InputStream plan = Room.class.getResourceAsStream("/rooms/room.yaml")) {
            String written = new String(plan.readAllBytes(), StandardCharsets.UTF_8);
            fresh = Room.planned(
                    written.replace("title: Stem, dots: 3", "title: Stem").getBytes(StandardCharsets.UTF_8));
        }
        fresh.goTo(Room.COLLECT);
        Guest guest = fresh.join();
        long last = 0;
        for (int i = 0; i < 13; i++) {
            last = guest.post(fresh.school(), "Innspill " + i);
        }
        assertThat(fresh.facilitator().wall()).as("two steps before").doesNotContain("Etterpå");
        fresh.goTo(Room.GROUP);
        assertThat(fresh.facilitator().wall()).contains("Etterpå har hver 4 stemmer i hvert tema.");
        OpenScreen wall = OpenScreen.of(fresh, fresh.projector(), "projector");
        fresh.facilitator().hide(last);
        wall.await(frame -> frame.toString().contains("Etterpå har hver 3 stemmer i hvert tema."));
        wall.close();
        fresh.goTo(Room.VOTE);
        assertThat(fresh.facilitator().wall()).contains("3 stemmer til hver").doesNotContain("Etterpå");
    }

    @Test
    void beforeThereAreMeasuresThereIsATopListToChooseFrom() {
        room.goTo(Room.RESULTS);
        room.goTo(Room.MEASURES);
        assertThat(room.facilitator().wall()).contains("id=\"choices\"", "Kom øverst");
        room.facilitator().post("/w/" + room.code() + "/measures", "title", "Gjør det");
        assertThat(room.facilitator().wall()).contains("Gjør det").doesNotContain("id=\"choices\"");
    }
}
