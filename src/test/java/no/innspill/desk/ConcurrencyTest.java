package no.innspill.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConcurrencyTest {

    private static final int PEOPLE = 50;
    private static final int TRIES = 12;

    @Test
    void fiftyPeopleVotingAtOnceWhileIdeasComeAndGoBreakNoBudget() throws Exception {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join();
        long[] ideas = IntStream.range(0, 8)
                .mapToLong(i -> author.post(room.school(), "Innspill " + i))
                .toArray();
        List<Guest> people =
                IntStream.range(0, PEOPLE).mapToObj(i -> room.join()).toList();
        room.goTo(Room.VOTE_SCHOOL);
        long before = room.revision();

        List<Callable<List<Integer>>> everybody = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Random random = new Random(i);
            Guest guest = people.get(i);
            everybody.add(() -> vote(guest, ideas, random));
        }
        everybody.add(() -> {
            for (long idea : ideas) {
                room.facilitator().hide(idea);
                room.facilitator().show(idea);
            }
            room.facilitator().hide(ideas[0]);
            return List.of();
        });
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE + 1);
        try {
            for (Future<List<Integer>> answers : threads.invokeAll(everybody)) {
                assertThat(answers.get()).isSubsetOf(200, 404, 409);
            }
        } finally {
            threads.shutdown();
        }

        assertThat(Database.column("select b.id from ballot b where b.spent > b.budget_dots"))
                .isEmpty();
        assertThat(Database.column("select b.id from ballot b where b.spent <> (select coalesce(sum(v.dots), 0)"
                        + " from vote v where v.ballot_id = b.id and v.dots > 0)"))
                .isEmpty();
        assertThat(Database.column("select v.id from vote v join ballot b on b.id = v.ballot_id"
                        + " join budget u on u.id = b.budget_id where v.dots > u.dots_per_item"))
                .isEmpty();
        assertThat(Database.count("select count(*) from vote v where v.dots > 0 and v.idea_id = ?", ideas[0]))
                .isZero();
        for (Guest guest : people) {
            int dots = guest.mine().getMap("themes[0].dots", String.class, Integer.class).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(guest.mine().getInt("themes[0].left")).isEqualTo(4 - dots);
        }
        assertThat(room.revision()).isGreaterThan(before);
    }

    private static List<Integer> vote(Guest guest, long[] ideas, Random random) {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            long idea = ideas[random.nextInt(ideas.length)];
            answers.add((random.nextInt(3) > 0 ? guest.askToVote(idea) : guest.takeBack(idea)).statusCode());
        }
        return answers;
    }
}
