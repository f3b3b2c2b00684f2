package no.innspill.desk;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.workshop.Secrets;
import org.junit.jupiter.api.Test;

/** The same key twice: the same answer, one effect. */
@QuarkusTest
class RepeatsTest {

    @Test
    void anIdeaSentTwiceWithOneKeyIsPostedOnce() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        Object[] wish = {"theme", room.school(), "text", "Bare én gang", "key", "k1"};
        Response first = guest.post(path(room), wish);
        long revision = room.revision();
        Response again = guest.post(path(room), wish);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
        assertThat(room.revision()).isEqualTo(revision);
        assertThat(guest.mine().getList("ideas")).hasSize(1);
    }

    @Test
    void theKeyMayComeAsAHeader() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        Object[] wish = {"theme", room.school(), "text", "Bare én gang"};
        long first = guest.with("Idempotency-Key", "h1")
                .post(path(room), wish)
                .jsonPath()
                .getLong("id");
        long again = guest.with("Idempotency-Key", "h1")
                .post(path(room), wish)
                .jsonPath()
                .getLong("id");
        assertThat(again).isEqualTo(first);
    }

    @Test
    void aVoteSentTwiceWithOneKeyCountsOnce() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "En");
        room.goTo(Room.VOTE_SCHOOL);
        String vote = path(room) + "/" + idea + "/vote";
        Response first = guest.post(vote, "key", "v1");
        Response again = guest.post(vote, "key", "v1");
        assertThat(again.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
        assertThat(guest.mine().getInt("themes[0].left")).isEqualTo(3);
    }

    @Test
    void aRefusalIsRepeatedEvenIfTheWishCouldBeGrantedByNow() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        room.facilitator().closeStep();
        Object[] wish = {"theme", room.school(), "text", "For sent", "key", "k1"};
        refused(guest.post(path(room), wish), 409, "step_closed");
        room.facilitator().reopenStep();
        refused(guest.post(path(room), wish), 409, "step_closed");
        assertThat(guest.mine().getList("ideas")).isEmpty();
    }

    @Test
    void anotherTextUnderAKeyUsedBeforeIsAnotherIdea() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long first = guest.post(path(room), "theme", room.school(), "text", "En", "key", "k1")
                .jsonPath()
                .getLong("id");
        long second = guest.post(path(room), "theme", room.school(), "text", "To", "key", "k1")
                .jsonPath()
                .getLong("id");
        assertThat(guest.mine().getList("ideas", Long.class)).containsExactly(first, second);
    }

    @Test
    void twoPeopleWithTheSameKeyDoNotMeetEachOthersAnswers() {
        Room room = Room.at(Room.COLLECT);
        Guest one = room.join();
        Guest two = room.join();
        Object[] wish = {"theme", room.school(), "text", "Likt", "key", "k1"};
        long ones = one.post(path(room), wish).jsonPath().getLong("id");
        long twos = two.post(path(room), wish).jsonPath().getLong("id");
        assertThat(twos).isNotEqualTo(ones);
        assertThat(two.mine().getList("ideas", Long.class)).containsExactly(twos);
    }

    @Test
    void aReceiptKeepsNoWordOfWhatWasSent() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(path(room), "theme", room.school(), "text", "Trekkes straks tilbake", "key", "k1")
                .jsonPath()
                .getLong("id");
        guest.withdraw(idea);
        assertThat(Database.holds("Trekkes straks tilbake")).isFalse();
    }

    @Test
    void workshopsMadeTwiceWithOneKeyAreOne() {
        String key = Secrets.random();
        Person person = new Person();
        String first = person.post("/workshops", "template", "blank", "key", key)
                .jsonPath()
                .getString("code");
        String again = person.post("/workshops", "template", "blank", "key", key)
                .jsonPath()
                .getString("code");
        assertThat(again).isEqualTo(first);
    }

    private static String path(Room room) {
        return "/w/" + room.code() + "/ideas";
    }
}
