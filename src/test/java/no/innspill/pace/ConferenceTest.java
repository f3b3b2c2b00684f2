package no.innspill.pace;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import no.innspill.Guest;
import no.innspill.OwnLimits;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** A whole conference has one address, and is in a hurry: with the product's own limits nobody honest is slowed down. */
@QuarkusTest
@TestProfile(OwnLimits.class)
class ConferenceTest {

    private static final int PEOPLE = 300;

    @Test
    void threeHundredPeopleBehindOneAddressJoinPostVoteAndRateAndNobodyIsToldToSlowDown() {
        Room room = Room.at(Room.COLLECT);
        List<Guest> people = new ArrayList<>();
        List<Long> ideas = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            if (i % 10 == 0) {
                // One in ten mistypes the code first.
                notSlowed(new Person().inBrowser().get("/w/" + mistyped(i)));
            }
            notSlowed(new Person().inBrowser().get("/" + room.code()));
            notSlowed(new Person().inBrowser().get("/w/" + room.code()));
            Guest someone = room.join();
            people.add(someone);
            look(room, someone);
        }
        for (Guest someone : people) {
            for (int i = 0; i < 3; i++) {
                ideas.add(someone.post(i == 2 ? room.road() : room.school(), "Innspill " + i));
            }
        }
        room.goTo(Room.VOTE);
        for (int i = 0; i < people.size(); i++) {
            Guest someone = people.get(i);
            lookAgain(room, someone, i);
            for (int vote = 0; vote < 5; vote++) {
                notSlowed(someone.askToVote(ideas.get((7 * i + vote) % ideas.size())));
            }
        }
        room.goTo(Room.MATRIX);
        for (int i = 0; i < people.size(); i++) {
            Guest someone = people.get(i);
            lookAgain(room, someone, i);
            for (int item = 0; item < 4; item++) {
                notSlowed(someone.post(
                        "/w/" + room.code() + "/ideas/" + ideas.get(item) + "/rating",
                        "importance",
                        4,
                        "feasibility",
                        2));
            }
        }
        assertThat(ideas).hasSize(3 * PEOPLE).doesNotHaveDuplicates();
    }

    private static void look(Room room, Guest someone) {
        notSlowed(someone.inBrowser().get("/w/" + room.code()));
        notSlowed(someone.get("/w/" + room.code() + "/board?view=participant"));
        notSlowed(someone.get("/w/" + room.code() + "/mine"));
    }

    /** A page that is open hears of the step, and asks for what is its own; one in ten is loaded anew. */
    private static void lookAgain(Room room, Guest someone, int who) {
        notSlowed(someone.get("/w/" + room.code() + "/mine"));
        if (who % 10 == 0) {
            look(room, someone);
        }
    }

    private static String mistyped(int i) {
        return "ZZ" + (char) ('A' + i / 10 % 8) + (char) ('J' + i / 80) + "22";
    }

    private static void notSlowed(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isNotIn(429, 503);
    }
}
