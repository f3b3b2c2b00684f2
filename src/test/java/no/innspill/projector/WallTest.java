package no.innspill.projector;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.workshop.JoinCode;
import org.junit.jupiter.api.Test;

/** The wall, steered from the control view. */
@QuarkusTest
class WallTest {

    @Test
    void aFrozenWallTakesNothingInButLetsGoOfWhatIsTakenAway() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long shown = guest.post(room.school(), "Sto der før");
        long hidden = guest.post(room.school(), "Sto der også");
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");
        room.facilitator().stage("frozen", "true");
        wall.awaitRevision(room.revision());

        guest.post(room.school(), "Kom for sent");
        guest.edit(shown, "Endret for sent");
        room.facilitator().hide(hidden);
        long latest = room.revision();
        JsonNode last = wall.awaitRevision(latest);
        assertThat(wall.said()).doesNotContain("for sent");
        assertThat(OpenScreen.part(last, "idea-" + hidden).orElseThrow().has("html"))
                .isFalse();
        assertThat(room.facilitator().wall()).doesNotContain("for sent").doesNotContain("Sto der også");

        room.goTo(Room.VOTE);
        assertThat(room.facilitator().wall()).contains("data-shows=\"ideas\"");

        room.facilitator().stage("frozen", "false");
        wall.await(frame -> frame.toString().contains("data-shows=\\\"vote\\\""));
        assertThat(room.facilitator().wall()).contains("data-shows=\"vote\"");
        wall.close();
    }

    @Test
    void aBlackWallIsToldNothingUntilItIsLightAgain() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Før mørket");
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");
        room.facilitator().stage("black", "true");
        JsonNode dark = wall.awaitRevision(room.revision());
        assertThat(dark.toString()).doesNotContain("Før mørket");
        int frames = wall.frames().size();

        guest.post(room.school(), "I mørket");
        room.goTo(Room.VOTE);
        room.goTo(Room.COLLECT);
        assertThat(room.facilitator().wall()).doesNotContain("mørket").doesNotContain("Skole");
        room.facilitator().stage("black", "false");

        JsonNode light = wall.await(frame -> frame.toString().contains("I mørket"));
        assertThat(wall.frames().subList(frames, wall.frames().indexOf(light)).toString())
                .doesNotContain("mørket");
        wall.close();
    }

    @Test
    void aWallOfResultsSaysThatEverythingIsHidden() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Fikk stemmer");
        room.goTo(Room.VOTE);
        guest.vote(idea);
        room.goTo(Room.RESULTS);
        assertThat(room.facilitator().wall()).contains("Fikk stemmer").doesNotContain("tatt bort fra skjermene");
        room.facilitator().post("/w/" + room.code() + "/curtain");
        assertThat(room.facilitator().wall())
                .contains("tatt bort fra skjermene")
                .doesNotContain("Fikk stemmer");
        room.facilitator().post("/w/" + room.code() + "/curtain", "curtained", "toggle");
        assertThat(room.facilitator().wall()).contains("Fikk stemmer");
        room.facilitator().post("/w/" + room.code() + "/curtain", "curtained", "toggle");
        assertThat(room.facilitator().wall()).doesNotContain("Fikk stemmer");
        assertThat(room.facilitator()
                        .get("/w/" + room.code() + "/stage")
                        .jsonPath()
                        .getBoolean("curtained"))
                .isTrue();
    }

    @Test
    void aThemeWithNothingToVoteOnHasNoTurnout() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Det eneste");
        room.goTo(Room.VOTE);
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");
        OpenScreen phone = OpenScreen.of(room, guest, "participant");
        assertThat(room.facilitator().wall())
                .containsOnlyOnce("0 av 1 har stemt")
                .containsOnlyOnce("Det er ingenting å stemme på i dette temaet.");
        assertThat(guest.board())
                .contains("id=\"turnout-" + room.road() + "\" class=\"turnout\" hidden")
                .doesNotContain("id=\"turnout-" + room.school() + "\" class=\"turnout\" hidden");
        guest.vote(idea);
        room.join();
        wall.awaitRevision(room.revision());
        phone.awaitRevision(room.revision());
        assertThat(wall.said()).contains("1 av 2 har stemt").doesNotContain("0 av 2 har stemt");
        assertThat(phone.said()).contains("hidden>0 av 2 har stemt");
        wall.close();
        phone.close();
    }

    @Test
    void theWallShowsOneThemeOrAllAndLosesItsOwnWishWithTheStep() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Om skolen");
        guest.post(room.road(), "Om veien");
        assertThat(room.facilitator().wall()).contains("Om skolen").contains("Om veien");
        room.facilitator().stage("theme", room.road());
        assertThat(room.facilitator().wall()).doesNotContain("Om skolen").contains("Om veien");
        room.facilitator().stage("theme", "all", "shows", "question");
        assertThat(room.facilitator().wall()).contains("Hva trenger elevene?").doesNotContain("Om veien");
        room.goTo(Room.GROUP);
        assertThat(room.facilitator().wall()).contains("data-shows=\"ideas\"");
        Room other = Room.open();
        assertThat(room.facilitator()
                        .post("/w/" + room.code() + "/stage", "theme", other.school())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void onlyTheFacilitatorsOwnWallHasTheBar() {
        Room room = Room.open();
        String path = "/w/" + room.code() + "/projector";
        Person machine = room.projector();
        String own = room.facilitator().inBrowser().get(path).asString();
        String preview = room.facilitator().inBrowser().get(path + "?preview=1").asString();
        String others = machine.inBrowser().get(path).asString();
        assertThat(own).contains("/w/" + room.code() + "/step");
        assertThat(preview).doesNotContain("/w/" + room.code() + "/step");
        assertThat(others).doesNotContain("/w/" + room.code() + "/step");
    }

    @Test
    void theWallNeverShowsTheControlSecretOrItsOwnToken() {
        Room room = Room.open();
        String own = room.facilitator()
                .inBrowser()
                .get("/w/" + room.code() + "/projector")
                .asString();
        assertThat(own)
                .doesNotContain(room.controlLink().split("key=", 2)[1])
                .doesNotContain(room.projectorLink().split("token=", 2)[1]);
    }

    @Test
    void everyStepSaysWhatToDoNow() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Fikk en stemme");
        for (int step = Room.WELCOME; step <= Room.CLOSE; step++) {
            room.goTo(step);
            if (step == Room.VOTE || step == Room.VOTE_SCHOOL) {
                guest.vote(idea);
            }
            assertThat(room.facilitator().wall()).as("step %d", step).contains(said(room));
        }
    }

    @Test
    void theResultsOfASecondVoteSayWhatToDoNow() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Fikk en stemme");
        room.goTo(Room.VOTE);
        guest.vote(idea);
        room.goTo(Room.RESULTS);
        room.facilitator().post("/w/" + room.code() + "/second-vote");
        assertThat(room.facilitator().wall()).contains("Nå stemmer vi på dem som kom øverst.");
        guest.vote(idea);
        room.facilitator().next();
        assertThat(room.facilitator().wall())
                .contains("Resultatet av andre avstemning")
                .contains("Dette kom øverst");
    }

    /** In the words of every step of that kind, for those of the room's plan have none of their own. */
    private static String said(Room room) {
        String kind = room.facilitator()
                .get("/w/" + room.code() + "/board?view=control&format=data")
                .jsonPath()
                .getString("board.step.kind");
        return Messages.say(Language.NB, "projector_now_" + kind);
    }

    @Test
    void theLastWallSaysWhereTheResultIsReadAndAClosedDoorTakesTheAddressAwayEverywhere() {
        Room room = Room.at(Room.CLOSE);
        String shown = JoinCode.shown(room.code());
        assertThat(room.facilitator().wall())
                .contains("Resultatet kan du lese på mobilen fram til ")
                .containsPattern("<p class=\"code\">" + shown)
                .contains("class=\"qr\"");
        room.facilitator().closeDoor();
        for (int step = Room.WELCOME; step <= Room.CLOSE; step++) {
            room.goTo(step);
            assertThat(room.facilitator().wall())
                    .as("step %d", step)
                    .doesNotContain(shown)
                    .doesNotContain("class=\"qr\"");
        }
        assertThat(room.facilitator().wall()).contains("Resultatet kan du lese på mobilen fram til ");
    }

    @Test
    void theWallInvitesNobodyToAWorkshopThatHasEnded() {
        Room room = Room.at(Room.CLOSE);
        String shown = JoinCode.shown(room.code());
        assertThat(room.facilitator().wall()).contains(shown);
        room.facilitator().end();
        assertThat(room.facilitator().wall()).doesNotContain(shown);
    }

    @Test
    void theWallSaysWhereToJoinAndHowManyAreThere() {
        Room room = Room.open();
        room.join();
        room.join();
        String wall = room.facilitator().wall();
        assertThat(wall)
                .contains(room.code().substring(0, 3) + "-" + room.code().substring(3))
                .contains("class=\"qr\"")
                .contains("2 ")
                .doesNotContain("localhost");
    }
}
