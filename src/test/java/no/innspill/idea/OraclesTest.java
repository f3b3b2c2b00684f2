package no.innspill.idea;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** Whoever knows an id learns nothing by it of an idea that they cannot see: there is no such idea. */
@QuarkusTest
class OraclesTest {

    @Test
    void hiddenWaitingAndWithdrawnIdeasCannotBeToldApart() {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join();
        Map<String, Long> unseen = new LinkedHashMap<>();
        unseen.put("hidden", author.post(room.school(), "Skjult"));
        room.facilitator().hide(unseen.get("hidden"));
        unseen.put("withdrawn", author.post(room.school(), "Trukket"));
        author.withdraw(unseen.get("withdrawn"));
        room.facilitator().post("/w/" + room.code() + "/approving").then().statusCode(200);
        unseen.put("waiting", author.post(room.school(), "Venter"));
        unseen.put("never", 4242L);
        for (int step : new int[] {Room.COLLECT, Room.VOTE, Room.MATRIX, Room.SILENT}) {
            room.goTo(step);
            // So many commands in a moment would be a flood of one person's.
            Guest asker = room.join();
            long before = room.revision();
            unseen.forEach((what, id) -> all(room, asker, id).forEach((command, answer) -> {
                assertThat(answer.statusCode()).as(what + " " + command).isEqualTo(404);
                assertThat(answer.jsonPath().getString("code")).as(what).isEqualTo("no_such_idea");
            }));
            assertThat(room.revision()).isEqualTo(before);
        }
    }

    @Test
    void anIdeaOfSomebodyElseInASilentStepIsNone() {
        Room room = Room.at(Room.SILENT);
        long silent = room.join().post(room.school(), "Stille");
        Guest asker = room.join();
        all(room, asker, silent).forEach((command, answer) -> {
            assertThat(answer.statusCode()).as(command).isEqualTo(404);
            assertThat(answer.jsonPath().getString("code")).as(command).isEqualTo("no_such_idea");
        });
        long own = asker.post(room.school(), "Min egen");
        refused(asker.askToVote(own), 409, "not_in_this_step");
    }

    @Test
    void takingBackAFlagThatWasNeverRaisedChangesNothing() {
        Room room = Room.at(Room.COLLECT);
        long idea = room.join().post(room.school(), "Synlig");
        Guest asker = room.join();
        long before = room.revision();
        assertThat(asker.delete("/w/" + room.code() + "/ideas/" + idea + "/flag")
                        .statusCode())
                .isEqualTo(200);
        assertThat(room.revision()).isEqualTo(before);
        asker.post("/w/" + room.code() + "/ideas/" + idea + "/flag");
        room.facilitator().hide(idea);
        assertThat(asker.delete("/w/" + room.code() + "/ideas/" + idea + "/flag")
                        .statusCode())
                .as("one's own flag can be taken back whatever became of the idea")
                .isEqualTo(200);
    }

    private static Map<String, Response> all(Room room, Guest asker, long id) {
        String idea = "/w/" + room.code() + "/ideas/" + id;
        Map<String, Response> answers = new LinkedHashMap<>();
        answers.put("edit", asker.post(idea, "text", "Annerledes"));
        answers.put("withdraw", asker.delete(idea));
        answers.put("vote", asker.post(idea + "/vote"));
        answers.put("take back", asker.delete(idea + "/vote"));
        answers.put("rate", asker.post(idea + "/rating", "importance", 3));
        answers.put("rate no more", asker.delete(idea + "/rating"));
        answers.put("flag", asker.post(idea + "/flag"));
        answers.put("flag no more", asker.delete(idea + "/flag"));
        return answers;
    }
}
