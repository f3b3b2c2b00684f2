package no.innspill.facilitation;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** Ideas that are approved before anybody else sees them. */
@QuarkusTest
class ApprovalTest {

    @Test
    void anIdeaThatWaitsIsInNothingThatOthersGet() {
        Room room = approving();
        Guest author = room.join();
        Guest other = room.join();
        Person wall = room.projector();
        long revision = room.revision();
        try (OpenScreen phone = OpenScreen.of(room, other, "participant");
                OpenScreen projector = OpenScreen.of(room, wall, "projector")) {
            long idea = author.post(room.school(), "Hemmelig til noen har lest det");
            author.edit(idea, "Hemmelig til noen har lest det igjen");
            author.withdraw(author.post(room.school(), "Hemmelig og angret"));
            long open = author.post(room.school(), "Kan leses av alle");
            approve(room, open);
            phone.awaitPart("idea-" + open);
            projector.awaitPart("idea-" + open);

            assertThat(room.revision()).isGreaterThan(revision);
            String seen = phone.said()
                    + projector.said()
                    + other.board()
                    + other.page()
                    + wall.get("/w/" + room.code() + "/board?view=projector").asString();
            assertThat(seen).doesNotContain("Hemmelig").doesNotContain("idea-" + idea);
            assertThat(other.board()).contains("Ett innspill");
            assertThat(author.page()).contains("Hemmelig til noen har lest det igjen", "Venter på godkjenning");
            assertThat(author.board()).doesNotContain("Hemmelig");
            assertThat(room.facilitator().board()).contains("waits-" + idea, "Godkjenn alle 1");

            approve(room, idea);
            phone.awaitPart("idea-" + idea);
            assertThat(author.page()).doesNotContain("Venter på godkjenning");
        }
    }

    @Test
    void anIdeaThatWaitsIsNotVotedOnNorInTheRanking() {
        Room room = approving();
        Guest author = room.join();
        long waits = author.post(room.school(), "Venter ennå");
        long fine = author.post(room.school(), "Er godkjent");
        approve(room, fine);
        room.goTo(Room.VOTE);
        assertThat(author.askToVote(waits).statusCode()).isEqualTo(404);
        author.vote(fine);
        room.goTo(Room.RESULTS);
        assertThat(author.board()).contains("Er godkjent").doesNotContain("Venter ennå");
        assertThat(room.facilitator().wall()).doesNotContain("Venter ennå");
    }

    @Test
    void anApprovedIdeaThatIsReworkedWaitsAgain() {
        Room room = approving();
        Guest author = room.join();
        Guest other = room.join();
        long idea = author.post(room.school(), "Pent sagt");
        approve(room, idea);
        assertThat(other.board()).contains("Pent sagt");

        author.edit(idea, "Stygt sagt");

        assertThat(other.board()).doesNotContain("Pent sagt").doesNotContain("Stygt sagt");
        assertThat(room.facilitator().board()).contains("waits-" + idea);
    }

    @Test
    void allAreApprovedThatWereThereToBeRead() {
        Room room = approving();
        Guest author = room.join();
        long first = author.post(room.school(), "Første");
        String seen =
                room.facilitator().board().replaceAll("(?s).*approvals\"[^>]*>\\s*<input[^>]*value=\"(\\d+)\".*", "$1");
        long later = author.post(room.school(), "Kom etterpå");
        assertThat(room.facilitator().board()).contains("waits-" + later);
        Response answer = room.facilitator().post("/w/" + room.code() + "/approvals", "seen", seen);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(author.board()).contains("idea-" + first).doesNotContain("idea-" + later);
        refused(
                room.facilitator().post("/w/" + room.code() + "/ideas/" + later + "/approval", "seen", 1),
                409,
                "idea_changed");
    }

    @Test
    void approvalsAreTakenBackTogether() {
        Room room = approving();
        Guest author = room.join();
        author.post(room.school(), "En");
        author.post(room.school(), "To");
        room.facilitator().post("/w/" + room.code() + "/approvals");
        assertThat(author.board()).contains(">En<", ">To<");

        room.facilitator().post("/w/" + room.code() + "/undoing");

        assertThat(author.board()).doesNotContain(">En<").doesNotContain(">To<");
        assertThat(room.facilitator().board()).contains("Godkjenn alle 2");
    }

    @Test
    void whoTurnsApprovalOffStillHasToLookAtThoseThatWait() {
        Room room = approving();
        Guest author = room.join();
        author.post(room.school(), "Venter fortsatt");
        room.facilitator().delete("/w/" + room.code() + "/approving");
        author.post(room.school(), "Vises straks");
        assertThat(author.board()).contains("Vises straks").doesNotContain("Venter fortsatt");
        assertThat(room.facilitator().board()).contains("Venter fortsatt", "Godkjenn alle 1");
    }

    static Room approving() {
        Room room = Room.at(Room.COLLECT);
        assertThat(room.facilitator().post("/w/" + room.code() + "/approving").statusCode())
                .isEqualTo(200);
        return room;
    }

    private static void approve(Room room, long idea) {
        assertThat(room.facilitator()
                        .post("/w/" + room.code() + "/ideas/" + idea + "/approval")
                        .statusCode())
                .isEqualTo(200);
    }
}
