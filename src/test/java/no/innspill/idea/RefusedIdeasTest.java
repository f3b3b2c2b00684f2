package no.innspill.idea;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a participant cannot post: each gets its status and its reason, and nothing is different afterwards. */
@QuarkusTest
class RefusedIdeasTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\n\t \r\n",
                "\u00A0\u2003\u3000",
                "\u200B\u200C\u200D\u2060\uFEFF",
                "\u00AD\u180E\u2800\u3164\u115F",
                "\u202E\u202C",
                "\uFE0F\u034F",
                "\uDB40\uDD00\uDB40\uDDEF",
                "\uDB40\uDC41"
            })
    void aTextThatNobodyCouldSeeIsEmpty(String text) {
        refuses(text, "text_empty");
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 5000})
    void tooLongIsTooLong(int length) {
        refuses("a".repeat(length), "text_too_long");
    }

    private static void refuses(String text, String code) {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Slik det sto");
        long revision = room.revision();

        refused(guest.askToPost(room.school(), text), 422, code);
        refused(guest.edit(idea, text), 422, code);

        assertThat(room.revision()).isEqualTo(revision);
        assertThat(guest.mine().getList("ideas")).hasSize(1);
        assertThat(Database.column("select text from idea where id = ?", idea)).containsExactly("Slik det sto");
    }

    @Test
    void aThemeOrTagOfAnotherWorkshopIsNotThere() {
        Room room = Room.at(Room.COLLECT);
        Room other = Room.at(Room.COLLECT);
        Guest guest = room.join();
        refused(guest.askToPost(other.school(), "x"), 404, "no_such_theme");
        refused(guest.post("/w/" + room.code() + "/ideas", "text", "x"), 404, "no_such_theme");
        refused(guest.post("/w/" + room.code() + "/ideas", "text", "x", "theme", "1e3"), 404, "no_such_theme");
        refused(
                guest.post(
                        "/w/" + room.code() + "/ideas",
                        "theme",
                        room.school(),
                        "text",
                        "x",
                        "tag",
                        other.tags().get(0)),
                422,
                "no_such_tag");
        assertThat(ideas(room) + ideas(other)).isZero();
    }

    @Test
    void anIdeaOfAnotherWorkshopIsNotThere() {
        Room room = Room.at(Room.COLLECT);
        Room other = Room.at(Room.COLLECT);
        long elsewhere = other.join().post(other.school(), "Andres");
        Guest guest = room.join();
        refused(guest.edit(elsewhere, "Kapret"), 404, "no_such_idea");
        refused(guest.withdraw(elsewhere), 404, "no_such_idea");
        assertThat(Database.column("select text from idea where id = ?", elsewhere))
                .containsExactly("Andres");
    }

    @Test
    void theCookieOfOneWorkshopIsNobodyInAnother() {
        Room room = Room.at(Room.COLLECT);
        Room other = Room.at(Room.COLLECT);
        Guest elsewhere = other.join();
        String token = elsewhere.cookies().get("innspill-" + other.code());
        Guest forger = room.stranger();
        forger.cookies().put("innspill-" + room.code(), String.valueOf(token));
        refused(forger.askToPost(room.school(), "x"), 401, "not_joined");
        assertThat(ideas(room)).isZero();
    }

    @Test
    void withoutACookieNobodyPosts() {
        Room room = Room.at(Room.COLLECT);
        refused(room.stranger().askToPost(room.school(), "x"), 401, "not_joined");
        assertThat(ideas(room)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                Room.WELCOME,
                Room.DISCUSS,
                Room.GROUP,
                Room.VOTE,
                Room.RESULTS,
                Room.MATRIX,
                Room.MEASURES,
                Room.PAUSE,
                Room.CLOSE
            })
    void ideasAreTakenInCollectStepsOnly(int step) {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "I tide");
        room.goTo(step);
        refused(guest.askToPost(room.school(), "For sent"), 409, "not_in_this_step");
        refused(guest.edit(idea, "For sent"), 409, "not_in_this_step");
        refused(guest.withdraw(idea), 409, "not_in_this_step");
        assertThat(Database.column("select text from idea where id = ?", idea)).containsExactly("I tide");
        assertThat(ideas(room)).isEqualTo(1);
    }

    @Test
    void aThemeThatTheStepDoesNotCoverTakesNone() {
        Room room = Room.at(Room.COLLECT_ROAD);
        Guest guest = room.join();
        refused(guest.askToPost(room.school(), "x"), 409, "not_this_theme");
        guest.post(room.road(), "Går fint");
        assertThat(ideas(room)).isEqualTo(1);
    }

    @Test
    void aClosedStepTakesNoneUntilItIsOpenedAgain() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        room.facilitator().closeStep();
        refused(guest.askToPost(room.school(), "x"), 409, "step_closed");
        room.facilitator().reopenStep();
        guest.post(room.school(), "Igjen");
        assertThat(ideas(room)).isEqualTo(1);
    }

    @Test
    void aStepThatClosesByItselfTakesNoneOnceItsTimeIsUp() {
        Room room = Room.at(Room.COLLECT_CLOSING);
        Guest guest = room.join();
        guest.post(room.school(), "I tide");
        room.facilitator().timer("minutes", -1);
        refused(guest.askToPost(room.school(), "For sent"), 409, "step_closed");
        room.facilitator().timer("minutes", 1);
        guest.post(room.school(), "På overtid");
        assertThat(ideas(room)).isEqualTo(2);
    }

    @Test
    void anyOtherStepGoesOnWhenItsTimeIsUp() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        room.facilitator().timer("minutes", -10);
        guest.post(room.school(), "Ingen hast");
        assertThat(ideas(room)).isEqualTo(1);
    }

    @Test
    void anEndedWorkshopTakesNone() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        room.facilitator().end();
        refused(guest.askToPost(room.school(), "x"), 410, "workshop_ended");
        assertThat(ideas(room)).isZero();
    }

    private static long ideas(Room room) {
        return Database.count(
                "select count(*) from idea i join workshop w on w.id = i.workshop_id where w.code = ?", room.code());
    }
}
