package no.innspill.facilitation;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.Facilitator;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StepsTest {

    @Test
    void twoWhoPressNextOnTheSameScreenGoOneStep() {
        Room room = Room.open();
        Facilitator facilitator = room.facilitator();
        Object[] next = {"to", "next", "from", room.steps().get(Room.WELCOME)};
        String path = "/w/" + room.code() + "/step";
        assertThat(facilitator.post(path, next).jsonPath().getLong("step")).isEqualTo(step(room, Room.SILENT));
        assertThat(facilitator.post(path, next).jsonPath().getLong("step")).isEqualTo(step(room, Room.SILENT));
        assertThat(facilitator
                        .post(path, "to", "next", "from", step(room, Room.SILENT))
                        .jsonPath()
                        .getLong("step"))
                .isEqualTo(step(room, Room.COLLECT));
    }

    @Test
    void theAgendaGoesForwardAndBackAndJumps() {
        Room room = Room.open();
        Facilitator facilitator = room.facilitator();
        String path = "/w/" + room.code() + "/step";
        refused(facilitator.post(path, "to", "back"), 409, "no_more_steps");
        assertThat(facilitator.next().jsonPath().getLong("step")).isEqualTo(step(room, Room.SILENT));
        assertThat(facilitator.post(path, "to", "back").jsonPath().getLong("step"))
                .isEqualTo(step(room, Room.WELCOME));
        room.goTo(Room.CLOSE);
        refused(facilitator.post(path, "to", "next"), 409, "no_more_steps");
        refused(facilitator.post(path, "to", Room.open().steps().get(0)), 404, "no_such_step");
        refused(facilitator.post(path, "to", "sideways"), 404, "no_such_step");
        refused(facilitator.post(path), 404, "no_such_step");
        assertThat(facilitator.board()).contains("data-step=\"" + step(room, Room.CLOSE) + "\"");
    }

    @Test
    void whoeverGoesBackAndThenOnAgainHasTheTimeThatWasLeft() {
        Room room = Room.at(Room.COLLECT);
        Facilitator facilitator = room.facilitator();
        facilitator.post("/w/" + room.code() + "/timer", "minutes", -4);
        String step = "/w/" + room.code() + "/step";
        facilitator.post(step, "to", "back");
        facilitator.post(step, "to", "next");
        assertThat(minutesLeft(facilitator)).isLessThanOrEqualTo(6);
        facilitator.post(step, "to", "next");
        facilitator.post(step, "to", step(room, Room.SILENT));
        facilitator.post(step, "to", step(room, Room.COLLECT));
        assertThat(minutesLeft(facilitator)).as("somewhere else in between").isGreaterThan(6);
    }

    private static double minutesLeft(Facilitator facilitator) {
        Matcher ends = Pattern.compile("data-ends=\"(\\d+)\"").matcher(facilitator.board());
        assertThat(ends.find()).isTrue();
        return (Long.parseLong(ends.group(1)) - System.currentTimeMillis()) / 60_000.0;
    }

    @Test
    void anEndedWorkshopStandsStillUntilItGoesOn() {
        Room room = Room.at(Room.COLLECT);
        room.facilitator().end();
        refused(room.facilitator().post("/w/" + room.code() + "/step", "to", "next"), 410, "workshop_ended");
        assertThat(room.facilitator().delete("/w/" + room.code() + "/ending").statusCode())
                .isEqualTo(200);
        assertThat(room.facilitator().next().jsonPath().getLong("step")).isEqualTo(step(room, Room.DISCUSS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/step?to=next",
                "/closing",
                "/closing?_method=DELETE",
                "/opening",
                "/opening?_method=DELETE",
                "/timer",
                "/door",
                "/door?_method=DELETE",
                "/ending",
                "/ending?_method=DELETE",
                "/stage",
                "/address",
                "/control/link",
                "/projector/link"
            })
    void onlyTheFacilitatorSteers(String command) {
        Room room = Room.at(Room.COLLECT);
        Room other = Room.open();
        long revision = room.revision();
        Guest guest = room.join();
        String path = "/w/" + room.code() + command;
        String another = other.facilitator().cookies().get("innspill-" + other.code() + "-control");
        Guest forger = room.stranger();
        forger.cookies().put("innspill-" + room.code() + "-control", String.valueOf(another));

        refused(guest.post(path), 401, "not_facilitator");
        refused(room.stranger().post(path), 401, "not_facilitator");
        refused(room.projector().with("Accept", "application/json").post(path), 401, "not_facilitator");
        refused(other.facilitator().post(path), 401, "not_facilitator");
        refused(forger.post(path), 401, "not_facilitator");

        assertThat(room.revision()).isEqualTo(revision + 1);
        assertThat(room.facilitator().board()).contains("data-step=\"" + step(room, Room.COLLECT) + "\"");
    }

    @Test
    void onlyTheFacilitatorHidesIdeas() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Synlig");
        String path = "/w/" + room.code() + "/ideas/" + idea + "/hiding";
        refused(guest.post(path), 401, "not_facilitator");
        room.facilitator().hide(idea);
        refused(guest.delete(path), 401, "not_facilitator");
        assertThat(room.join().board()).doesNotContain("Synlig");
        assertThat(guest.mine().getString("html")).contains("Synlig");
        room.facilitator().show(idea);
        assertThat(room.join().board()).contains("Synlig");
        Room other = Room.open();
        refused(other.facilitator().post("/w/" + other.code() + "/ideas/" + idea + "/hiding"), 404, "no_such_idea");
    }

    @Test
    void theTimerIsPausedMovedAndKeptWithinBounds() {
        Room room = Room.at(Room.COLLECT);
        Facilitator facilitator = room.facilitator();
        Guest guest = room.join();
        assertThat(guest.board()).contains("data-ends=").contains("data-running=\"true\"");
        facilitator.timer("running", "false");
        assertThat(guest.board()).contains("data-running=\"false\"");
        facilitator.timer("running", "toggle");
        assertThat(guest.board()).contains("data-running=\"true\"");
        String path = "/w/" + room.code() + "/timer";
        for (Object minutes : new Object[] {241, -241, "", "soon", "1e2", Long.MAX_VALUE, Long.MIN_VALUE}) {
            refused(facilitator.post(path, "minutes", minutes), 422, "number_out_of_range");
        }
        room.goTo(Room.DISCUSS);
        refused(facilitator.post(path, "running", "true"), 409, "no_timer");
        facilitator.timer("minutes", 5);
        assertThat(guest.board()).contains("data-running=\"true\"");
    }

    @Test
    void aPlainFormGoesBackToTheViewItWasSentFrom() {
        Room room = Room.open();
        String path = "/w/" + room.code() + "/step";
        Response toControl = room.facilitator().inBrowser().post(path, "to", "next");
        assertThat(toControl.statusCode()).isEqualTo(303);
        assertThat(toControl.header("Location")).isEqualTo("/w/" + room.code() + "/control");
        Response toWall = room.facilitator().inBrowser().post(path, "to", "next", "back", "projector");
        assertThat(toWall.header("Location")).isEqualTo("/w/" + room.code() + "/projector");
        Response elsewhere = room.facilitator().inBrowser().post(path, "to", "next", "back", "//evil.example");
        assertThat(elsewhere.header("Location")).isEqualTo("/w/" + room.code() + "/control");
    }

    private static long step(Room room, int place) {
        return room.steps().get(place);
    }
}
