package no.innspill.facilitation;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything by one author goes at once, and nobody is told who it is. */
@QuarkusTest
class SilencingTest {

    private Room room;
    private Guest flood;
    private Guest other;
    private long first;

    @BeforeEach
    void gather() {
        room = Room.at(Room.COLLECT);
        flood = room.join();
        other = room.join();
        first = flood.post(room.school(), "Tull én");
        flood.post(room.road(), "Tull to");
        other.post(room.school(), "Noe ordentlig");
    }

    private String silencing(long idea) {
        return "/w/" + room.code() + "/ideas/" + idea + "/author/silencing";
    }

    @Test
    void allOfItIsHiddenAndNothingMoreIsTaken() {
        assertThat(room.facilitator().post(silencing(first)).statusCode()).isEqualTo(200);
        assertThat(other.board()).contains("Noe ordentlig").doesNotContain("Tull");
        refused(flood.askToPost(room.school(), "Mer tull"), 403, "posts_stopped");
        refused(flood.edit(first, "Endret tull"), 403, "posts_stopped");
        assertThat(flood.mine().getString("html")).contains("har stoppet innspill fra deg");
        assertThat(other.mine().getString("html")).doesNotContain("har stoppet innspill fra deg");
        other.post(room.school(), "Vi andre går videre");
        assertThat(flood.withdraw(first).statusCode()).as("what is one's own").isEqualTo(200);
        assertThat(flood.inBrowser()
                        .post("/w/" + room.code() + "/ideas", "theme", room.school(), "text", "Dette skrev jeg")
                        .asString())
                .contains("Dette skrev jeg")
                .contains("har stoppet innspill fra deg");
    }

    @Test
    void itIsTakenBackWithWhatWasHiddenWithItAndNothingElse() {
        long offensive = flood.post(room.school(), "Noe støtende");
        room.facilitator().post("/w/" + room.code() + "/ideas/" + offensive + "/hiding", "reason", "offensive");
        room.facilitator().post(silencing(first));
        assertThat(room.facilitator().delete(silencing(first), "show", true).statusCode())
                .isEqualTo(200);
        assertThat(other.board()).contains("Tull én", "Tull to").doesNotContain("Noe støtende");
        flood.post(room.school(), "Jeg er med igjen");
    }

    @Test
    void theyMayPostAgainWhileWhatIsHiddenStaysSo() {
        room.facilitator().post(silencing(first));
        assertThat(room.facilitator().delete(silencing(first)).statusCode()).isEqualTo(200);
        flood.post(room.school(), "Nå er det alvor");
        assertThat(other.board()).contains("Nå er det alvor").doesNotContain("Tull");
    }

    @Test
    void onlyTheFacilitatorDoesSoAndOnlyToSomebodyWhoPosts() {
        refused(other.post(silencing(first)), 401, "not_facilitator");
        refused(room.facilitator().post(silencing(1)), 404, "no_such_idea");
        long paper = room.facilitator()
                .post("/w/" + room.code() + "/paper", "theme", room.school(), "texts", "På papir")
                .jsonPath()
                .getLong("ids[0]");
        refused(room.facilitator().post(silencing(paper)), 409, "no_author");
        assertThat(room.facilitator().board()).doesNotContain("participant");
    }
}
