package no.innspill.pace;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final int AT_A_TIME = 8;

    @Test
    void threeHundredPeopleBehindOneAddressJoinPostVoteAndRateAndNobodyIsToldToSlowDown() {
        Room room = Room.at(Room.COLLECT);
        List<Guest> people = each(i -> {
            if (i % 10 == 0) {
                // One in ten mistypes the code first.
                notSlowed(new Person().inBrowser().get("/w/" + mistyped(i)));
            }
            notSlowed(new Person().inBrowser().get("/" + room.code()));
            notSlowed(new Person().inBrowser().get("/w/" + room.code()));
            Guest someone = room.join();
            look(room, someone);
            return someone;
        });
        List<Long> ideas = each(i -> Stream.of(room.school(), room.school(), room.road())
                        .map(theme -> people.get(i).post(theme, "Innspill i tema " + theme))
                        .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
        room.goTo(Room.VOTE);
        each(i -> {
            Guest someone = people.get(i);
            lookAgain(room, someone, i);
            for (int vote = 0; vote < 5; vote++) {
                notSlowed(someone.askToVote(ideas.get((7 * i + vote) % ideas.size())));
            }
            return i;
        });
        room.goTo(Room.MATRIX);
        each(i -> {
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
            return i;
        });
        assertThat(ideas).hasSize(3 * PEOPLE).doesNotHaveDuplicates();
    }

    /** What each of them does, some at a time as in a room; in the order of the people. */
    private static <T> List<T> each(IntFunction<T> deed) {
        ExecutorService room = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            return IntStream.range(0, PEOPLE)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> deed.apply(i), room))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            room.shutdown();
        }
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
