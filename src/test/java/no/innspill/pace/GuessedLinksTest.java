package no.innspill.pace;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.access.Secrets;
import no.innspill.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** In a hall with one address: who guesses secrets there is turned away, and nobody else is for their sake. */
@QuarkusTest
@TestProfile(GuessedLinksTest.OneAddress.class)
class GuessedLinksTest {

    public static final class OneAddress implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "innspill.limits.misses-per-minute", "10",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }
    }

    private String hall = "";
    private Room room;
    private String results = "";
    private String link = "";

    @BeforeEach
    void aRoomWhoseResultsAreShared(TestInfo test) {
        // No test is to wait for what another one has guessed.
        hall = "10.20.30." + Math.floorMod(test.getDisplayName().hashCode(), 250);
        room = Room.at(Room.CLOSE);
        results = "/w/" + room.code() + "/results";
        room.facilitator().post(results);
        Matcher found =
                Pattern.compile(results + "/[\\w-]+").matcher(room.facilitator().board());
        assertThat(found.find()).isTrue();
        link = found.group();
    }

    @Test
    void whoeverIsInTheRoomOpensItsResultsForTheFirstTimeBesideAGuesser() {
        Person member = member();
        Person stranger = inTheHall(new Person());
        turnedAway(() -> guess(stranger));
        refused(stranger.get(link), 429, "guessed_too_often");
        assertThat(member.get(link).statusCode()).isEqualTo(200);
        assertThat(member.get("/w/" + room.code() + "/mine").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverHasOpenedItReadsOnAndLetsOthersThereReadIt() {
        Person reader = inTheHall(new Person());
        assertThat(reader.get(link).statusCode()).isEqualTo(200);
        Person stranger = inTheHall(new Person());
        turnedAway(() -> guess(stranger));
        assertThat(reader.get(link).statusCode()).isEqualTo(200);
        assertThat(inTheHall(new Person()).get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverIsInTheRoomGuessesNoMoreThanOthersAndForThemselvesAlone() {
        Person member = member();
        Person guesser = member();
        turnedAway(() -> guess(guesser));
        assertThat(guesser.get("/w/" + room.code() + "/mine").statusCode())
                .as("what they have proved they keep")
                .isEqualTo(200);
        assertThat(member.get(link).statusCode()).isEqualTo(200);
        assertThat(inTheHall(new Person()).get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void aFacilitatorsCookieThatSomebodyMadeUpProvesNothing() {
        String home = "/w/" + room.code();
        turnedAway(() -> {
            Person guesser = inTheHall(new Person());
            guesser.cookies().put(Role.CONTROL.cookie(room.code()), Secrets.random());
            // Each time a copy of them, for whoever is answered may lose the cookie.
            new Person(guesser).delete(home + "/control");
            new Person(guesser).request().head(home);
            new Person(guesser).with("Sec-Fetch-Site", "cross-site").get(home + "/control?key=" + Secrets.random());
            return guess(guesser);
        });
    }

    @Test
    void aParticipantsCookieThatSomebodyMadeUpProvesNothing() {
        turnedAway(() -> {
            Person guesser = inTheHall(new Person());
            guesser.cookies().put(Role.PARTICIPANT.cookie(room.code()), Secrets.random());
            new Person(guesser).post("/w/" + room.code() + "/departure");
            return guess(guesser);
        });
    }

    private Person member() {
        Person member = inTheHall(room.join());
        assertThat(member.get("/w/" + room.code() + "/mine").statusCode()).isEqualTo(200);
        return member;
    }

    private Person inTheHall(Person person) {
        return new Person(person).with("X-Forwarded-For", hall);
    }

    private Response guess(Person guesser) {
        return guesser.get(results + "/" + Secrets.random());
    }

    /** Guesses until it is refused, and not as long as it takes on a fast machine. */
    private static void turnedAway(Supplier<Response> guess) {
        Response last = Stream.generate(guess)
                .limit(100)
                .filter(answer -> answer.statusCode() != 404)
                .findFirst()
                .orElseThrow();
        refused(last, 429, "guessed_too_often");
    }
}
