package no.innspill.participation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.access.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class JoiningTest {

    @Test
    void lookingAtAWorkshopSetsNoCookie() {
        Room room = Room.open();
        Guest stranger = room.stranger();
        assertThat(stranger.inBrowser().get("/").detailedCookies().asList()).isEmpty();
        Response page = stranger.inBrowser().get("/w/" + room.code());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("/w/" + room.code() + "/participation");
        assertThat(page.detailedCookies().asList()).isEmpty();
    }

    @Test
    void joiningSetsTheOneCookieThatScriptsAndOtherSitesCannotUse() {
        Room room = Room.open();
        Response answer = room.stranger().inBrowser().post("/w/" + room.code() + "/participation");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/w/" + room.code());
        assertThat(answer.detailedCookies().asList()).hasSize(1);
        Cookie cookie = answer.detailedCookies().asList().get(0);
        assertThat(cookie.getName()).isEqualTo("innspill-" + room.code());
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isEqualTo(90L * 24 * 60 * 60);
        assertThat(cookie.getValue()).matches("[A-Za-z0-9_-]{22}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "", "AAAAAAAAAAAAAAAAAAAAAA", "a.nn", "nn"})
    void aCookieThatNobodyWasGivenIsNeverTakenForAToken(String planted) {
        Room room = Room.open();
        Guest victim = room.stranger();
        victim.cookies().put("innspill-" + room.code(), planted);
        Response answer = victim.post("/w/" + room.code() + "/participation");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.cookie("innspill-" + room.code()))
                .matches("[A-Za-z0-9_-]{22}(\\.nn)?")
                .isNotEqualTo(planted);
        Guest thief = room.stranger();
        thief.cookies().put("innspill-" + room.code(), planted);
        assertThat(thief.get("/w/" + room.code() + "/mine").statusCode()).isEqualTo(401);
    }

    @Test
    void aPlainKeyGivesNobodyTheSecretsOfSomebodyElse() {
        String plain = "A".repeat(22);
        Person one = new Person();
        Person other = new Person();
        String first = one.post("/workshops", "template", "blank", "key", plain)
                .jsonPath()
                .getString("control");
        String second = other.post("/workshops", "template", "blank", "key", plain)
                .jsonPath()
                .getString("control");
        assertThat(first).isNotEqualTo(second);
        String key = Secrets.random();
        assertThat(one.post("/workshops", "template", "blank", "key", key)
                        .jsonPath()
                        .getString("control"))
                .isEqualTo(one.post("/workshops", "template", "blank", "key", key)
                        .jsonPath()
                        .getString("control"))
                .doesNotContain(Secrets.hash("control\n" + key).substring(0, 22));
    }

    @Test
    void whoSaysNoLanguageHasTheWorkshops() {
        Room room = Room.from("ekommune", "nn", 45);
        String mine = room.join().page();
        assertThat(mine).contains("<html lang=\"nn\"");
        assertThat(room.join("lang", "en").page()).contains("<html lang=\"en\"");
        Guest english = room.join("lang", "en");
        english.post("/w/" + room.code() + "/participation");
        assertThat(english.page()).contains("<html lang=\"en\"");
    }

    @Test
    void theTokenIsKnownToTheDatabaseByItsHashOnly() {
        Room room = Room.open();
        String cookie = room.join().cookies().values().iterator().next();
        String token = cookie.substring(0, 22);
        assertThat(Database.holds(token)).isFalse();
        assertThat(Database.holds(Secrets.hash(token))).isTrue();
    }

    @Test
    void whoComesBackInTheSameBrowserFindsTheirIdeasAndVotes() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Flere lærere");
        room.goTo(Room.VOTE);
        guest.vote(idea);

        Response again = guest.post("/w/" + room.code() + "/participation");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(guest.mine().getList("ideas", Long.class)).containsExactly(idea);
        assertThat(guest.mine().getInt("themes[0].dots.'" + idea + "'")).isEqualTo(1);
        assertThat(joined(room)).isEqualTo(1);
    }

    @Test
    void joiningTwiceWithTheSameKeyMakesOneParticipant() {
        Room room = Room.open();
        String key = Secrets.random();
        Guest first = room.join("key", key);
        Guest repeated = room.join("key", key);
        assertThat(repeated.cookies()).isEqualTo(first.cookies());
        assertThat(joined(room)).isEqualTo(1);
    }

    @Test
    void aKeyThatCanBeGuessedGivesNobodySomebodyElsesPlace() {
        Room room = Room.open();
        Guest first = room.join("key", "1");
        Guest second = room.join("key", "1");
        assertThat(second.cookies()).isNotEqualTo(first.cookies());
        assertThat(joined(room)).isEqualTo(2);
    }

    @Test
    void aClosedDoorKeepsNewOnesOutAndLetsThoseInsideStay() {
        Room room = Room.open();
        Guest inside = room.join();
        room.facilitator().closeDoor();
        Guest late = room.stranger();

        Response refused = late.post("/w/" + room.code() + "/participation");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("door_closed");
        assertThat(late.cookies()).isEmpty();
        assertThat(joined(room)).isEqualTo(1);
        assertThat(late.page()).doesNotContain("<form class=\"join");
        assertThat(inside.post("/w/" + room.code() + "/participation").statusCode())
                .isEqualTo(201);

        room.facilitator().openDoor();
        assertThat(late.post("/w/" + room.code() + "/participation").statusCode())
                .isEqualTo(201);
    }

    @Test
    void nobodyJoinsAnEndedWorkshop() {
        Room room = Room.open();
        room.facilitator().end();
        Response refused = room.stranger().post("/w/" + room.code() + "/participation");
        assertThat(refused.statusCode()).isEqualTo(410);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("workshop_ended");
        assertThat(refused.detailedCookies().asList()).isEmpty();
        assertThat(joined(room)).isZero();
    }

    @Test
    void theAffiliationIsVoluntaryAndFromTheWorkshopsOwnList() {
        Room room = Room.open();
        Room other = Room.open();
        long own = room.affiliations().get(0);
        room.join("affiliation", own);
        room.join("affiliation", "");
        room.join();
        for (Object foreign : List.of(other.affiliations().get(0), 999_999, "Kommune", "1 or 1=1")) {
            Response refused = room.stranger().post("/w/" + room.code() + "/participation", "affiliation", foreign);
            assertThat(refused.statusCode()).as("%s", foreign).isEqualTo(422);
            assertThat(refused.jsonPath().getString("code")).isEqualTo("no_such_affiliation");
        }
        assertThat(joined(room)).isEqualTo(3);
        assertThat(Database.column("select count(*) from participant where affiliation_id = ?", own))
                .containsExactly("1");
    }

    @Test
    void whoLeavesTakesTheirIdeasAndVotesAlong() {
        Room room = Room.at(Room.COLLECT);
        Guest leaver = room.join();
        Guest stayer = room.join();
        long leavers = leaver.post(room.school(), "Teksten til den som drar");
        long stayers = stayer.post(room.school(), "Teksten til den som blir");
        room.goTo(Room.VOTE);
        leaver.vote(leavers, stayers);
        stayer.vote(leavers, stayers);

        Response left = leaver.leave();

        assertThat(left.statusCode()).isEqualTo(200);
        assertThat(leaver.cookies()).isEmpty();
        assertThat(joined(room)).isEqualTo(1);
        assertThat(Database.holds("Teksten til den som drar")).isFalse();
        assertThat(Database.holds("Teksten til den som blir")).isTrue();
        assertThat(stayer.mine().getMap("themes[0].dots")).hasSize(1).containsKey(String.valueOf(stayers));
        assertThat(stayer.mine().getInt("themes[0].left")).isEqualTo(2);
        assertThat(stayer.board()).doesNotContain("Teksten til den som drar");
    }

    @Test
    void aPlainFormCanLeaveToo() {
        Room room = Room.open();
        Guest guest = room.join();
        Response left = guest.inBrowser().post("/w/" + room.code() + "/participation?_method=DELETE");
        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(left.header("Location")).isEqualTo("/?left=" + room.code() + "&deleted=true");
        assertThat(guest.cookies()).isEmpty();
        assertThat(joined(room)).isZero();
    }

    @Test
    void aWholeRoomOfFiveHundredJoinsFromOneAddressAndNobodyIsRefused() throws Exception {
        Room room = Room.open();
        ExecutorService doors = Executors.newFixedThreadPool(16);
        try {
            Callable<Integer> join = () ->
                    room.stranger().post("/w/" + room.code() + "/participation").statusCode();
            List<Future<Integer>> answers =
                    doors.invokeAll(Stream.generate(() -> join).limit(500).toList());
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(201);
            }
        } finally {
            doors.shutdown();
        }
        assertThat(joined(room)).isEqualTo(500);
    }

    private static long joined(Room room) {
        return Database.count(
                "select count(*) from participant p join workshop w on w.id = p.workshop_id where w.code = ?",
                room.code());
    }
}
