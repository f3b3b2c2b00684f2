package no.innspill.pace;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.access.Secrets;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;

/** One person is slowed down in words; a room that is quick is not. */
@QuarkusTest
@TestProfile(RealLimits.class)
class FloodTest {

    private static final String SIGNS = "23456789ABCDEFGHJKMN";

    @Test
    void whoeverPostsFasterThanAnybodyReadsIsSlowedDownAndKeepsTheText() {
        Room room = Room.at(Room.COLLECT);
        Guest flood = room.join();
        List<Response> answers = new ArrayList<>();
        for (int i = 0; i < 38; i++) {
            answers.add(flood.askToPost(room.school(), "Nummer " + i));
        }
        Response refused = answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .findFirst()
                .orElseThrow();
        refused(refused, 429, "ideas_too_fast");
        assertThat(Long.parseLong(refused.header("Retry-After"))).isBetween(1L, 60L);
        assertThat(flood.mine().getList("ideas")).hasSizeBetween(30, 37);

        // Reading takes time, in which room for another has come.
        for (int i = 0; i < 8; i++) {
            flood.askToPost(room.school(), "Enda nummer " + i);
        }
        Response page = flood.inBrowser()
                .post("/w/" + room.code() + "/ideas", "theme", room.school(), "text", "Dette skrev jeg");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.asString())
                .contains("Dette skrev jeg")
                .contains(Messages.say(Language.NB, "refusal_page_again"));
        room.join().post(room.school(), "En annen er ikke med på det");
    }

    @Test
    void eachLineOfAPastedListCountsAsAnIdea() {
        Room room = Room.at(Room.COLLECT);
        Guest flood = room.join();
        List<Response> answers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            answers.add(flood.post(
                    "/w/" + room.code() + "/ideas",
                    "theme",
                    room.school(),
                    "each",
                    true,
                    "text",
                    ("Liste " + i + " linje\n").repeat(19) + "Siste i " + i));
        }
        assertThat(answers.get(0).statusCode()).isEqualTo(201);
        refused(answers.get(2), 429, "ideas_too_fast");
    }

    @Test
    void quickTapsInAVoteAreNeverRefused() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Populært");
        room.goTo(Room.VOTE);
        for (int i = 0; i < 40; i++) {
            assertThat(guest.askToVote(idea).statusCode()).isEqualTo(200);
            assertThat(guest.takeBack(idea).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void threeHundredPeopleJoinTogetherFromOneAddressAndTheRoomHasAnEnd() {
        Room room = Room.at(Room.COLLECT);
        for (int i = 0; i < 305; i++) {
            room.join();
        }
        refused(room.stranger().post("/w/" + room.code() + "/participation"), 409, "room_full");
    }

    @Test
    void theBoardHasAnEnd() {
        Room room = Room.at(Room.COLLECT);
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Guest guest = room.join();
            for (int j = 0; j < 21; j++) {
                answers.add(guest.askToPost(room.school(), "Nummer " + j).statusCode());
            }
        }
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(60);
        refused(room.join().askToPost(room.school(), "Ett til"), 409, "board_full");
        refused(
                room.facilitator().post("/w/" + room.code() + "/paper", "theme", room.school(), "texts", "Ett til"),
                409,
                "board_full");
    }

    @Test
    void slipsAreNotGuessedAndNobodyElseInTheRoomIsHeldBack() {
        Room room = Room.at(Room.COLLECT);
        room.facilitator().post("/w/" + room.code() + "/ballots", "slips", "true");
        Guest guesser = room.join();
        refused(guesser.post("/w/" + room.code() + "/admission", "slip", slip(0)), 422, "no_such_slip");
        turnedAway(number -> guesser.post("/w/" + room.code() + "/admission", "slip", slip(number)));
        refused(room.join().post("/w/" + room.code() + "/admission", "slip", slip(1)), 422, "no_such_slip");
        refused(room.stranger().post("/w/" + room.code() + "/participation", "slip", slip(2)), 422, "no_such_slip");
    }

    private static String slip(int number) {
        return "ABCDEF" + SIGNS.charAt(number / SIGNS.length()) + SIGNS.charAt(number % SIGNS.length());
    }

    @Test
    void codesAreNotGuessedWhileTheRoomBesideTheGuesserGoesOn() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        Person guesser = new Person();
        assertThat(guesser.get("/w/" + invented(0)).statusCode()).isEqualTo(404);
        turnedAway(number -> guesser.get("/w/" + invented(number)));

        guest.post(room.school(), "Vi holder på");
        room.join().post(room.school(), "Jeg kom senere");
        assertThat(room.stranger().inBrowser().get("/w/" + room.code()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void linksToResultsAreNotGuessedWhileWhoeverHasOneReadsOn() {
        Room room = Room.at(Room.CLOSE);
        String results = "/w/" + room.code() + "/results";
        room.facilitator().post(results);
        Matcher link =
                Pattern.compile(results + "/[\\w-]+").matcher(room.facilitator().board());
        assertThat(link.find()).isTrue();
        Person reader = new Person().inBrowser();
        assertThat(reader.get(link.group()).statusCode()).isEqualTo(200);
        Person guesser = room.join();
        turnedAway(number -> guesser.get(results + "/" + Secrets.random()));
        assertThat(reader.get(link.group()).statusCode()).isEqualTo(200);
    }

    /** Guesses until it is refused, and not as long as it takes on a fast machine: a guess may be had again every second. */
    private static void turnedAway(IntFunction<Response> guess) {
        Response refused = IntStream.range(1, 900)
                .mapToObj(guess)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        refused(refused, 429, "guessed_too_often");
        assertThat(Long.parseLong(refused.header("Retry-After"))).isPositive();
    }

    /** Of the letters and digits that codes are made of. */
    private static String invented(int number) {
        StringBuilder code = new StringBuilder("ZZZ");
        for (int i = 0, rest = number; i < 3; i++, rest /= 30) {
            code.append("23456789ABCDEFGHJKMNPQRSTUVWXYZ".charAt(rest % 30));
        }
        return code.toString();
    }
}
