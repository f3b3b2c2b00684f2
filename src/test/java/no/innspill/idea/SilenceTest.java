package no.innspill.idea;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever asks for everything, all the time, learns neither who wrote in silence nor when, nor of dots and flags. */
@QuarkusTest
class SilenceTest {

    @Inject
    Scheduler scheduler;

    @Inject
    SilentCounts counts;

    /** How many there are is said when the test says so. */
    @BeforeEach
    void holdTheClock() {
        scheduler.pause(SilentCounts.PACE);
    }

    @AfterEach
    void letItGoOn() {
        scheduler.resume(SilentCounts.PACE);
    }

    @Test
    void writingInSilenceMovesNothingThatOthersCanAskForUntilItsTime() {
        Room room = Room.at(Room.SILENT);
        Guest author = room.join();
        Guest other = room.join();
        Person projector = room.projector();
        OpenScreen phone = OpenScreen.of(room, other, "participant");
        OpenScreen wall = OpenScreen.of(room, projector, "projector");
        List<String> before = asked(room, other, projector);

        long one = author.post(room.school(), "Hysj");
        long gone = author.post(room.school(), "Hysjhysj");
        author.edit(one, "Hysj, annerledes");
        author.withdraw(gone);
        author.post(room.road(), "Hysj på veien");
        assertThat(asked(room, other, projector)).isEqualTo(before);

        counts.sayAll();
        phone.awaitPart("count-" + room.school());
        wall.awaitPart("count-" + room.road());
        assertThat(other.board()).contains("count-" + room.school());
        assertThat(asked(room, other, projector)).isNotEqualTo(before);
        List<String> said = asked(room, other, projector);
        counts.sayAll();
        assertThat(asked(room, other, projector)).isEqualTo(said);
        assertThat(phone.said() + wall.said())
                .doesNotContain(String.valueOf(one))
                .doesNotContain(String.valueOf(gone));
        phone.close();
        wall.close();
    }

    @Test
    void behindTheCurtainItIsTheSame() {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join();
        Guest other = room.join();
        Person projector = room.projector();
        room.facilitator().post("/w/" + room.code() + "/curtain").then().statusCode(200);
        List<String> before = asked(room, other, projector);
        author.post(room.school(), "Bak teppet");
        assertThat(asked(room, other, projector)).isEqualTo(before);
        room.facilitator().delete("/w/" + room.code() + "/curtain").then().statusCode(200);
        assertThat(other.board()).contains("Bak teppet");
    }

    @Test
    void onceTheyAreOpenNeitherIdsNorOrderTellWhichCameFirst() {
        Room room = Room.at(Room.SILENT);
        Guest author = room.join();
        Map<Long, Integer> written = new TreeMap<>();
        for (int i = 0; i < 20; i++) {
            written.put(author.post(room.school(), "Nummer " + i + "."), i);
        }
        List<Integer> inOrder = IntStream.range(0, 20).boxed().toList();
        assertThat(List.copyOf(written.values())).isNotEqualTo(inOrder);

        room.facilitator().openIdeas();
        for (String board : new String[] {
            author.board(), room.join().board(), room.facilitator().wall()
        }) {
            List<Integer> shown = inOrder.stream()
                    .sorted(Comparator.comparing(i -> board.indexOf("Nummer " + i + ".")))
                    .toList();
            assertThat(shown).isNotEqualTo(inOrder).isNotEqualTo(reversed(inOrder));
        }
        room.goTo(Room.COLLECT);
        author.post(room.school(), "Høyt og tydelig");
        assertThat(author.board().indexOf("Høyt og tydelig"))
                .isLessThan(author.board().indexOf("Nummer "));
    }

    private static List<Integer> reversed(List<Integer> some) {
        List<Integer> reversed = new ArrayList<>(some);
        Collections.reverse(reversed);
        return reversed;
    }

    @Test
    void aDotAFlagAndAnIdeaThatWaitsMoveNothingForOthers() {
        Room room = Room.at(Room.COLLECT);
        Guest someone = room.join();
        Guest other = room.join();
        Person projector = room.projector();
        long one = someone.post(room.school(), "En");
        long two = someone.post(room.school(), "To");
        moving(room, other, projector, () -> someone.post("/w/" + room.code() + "/ideas/" + one + "/flag"));
        moving(room, other, projector, () -> someone.delete("/w/" + room.code() + "/ideas/" + one + "/flag"));
        room.facilitator().post("/w/" + room.code() + "/approving").then().statusCode(200);
        moving(room, other, projector, () -> someone.askToPost(room.school(), "Venter"));
        room.goTo(Room.VOTE);
        someone.vote(one);
        moving(room, other, projector, () -> someone.askToVote(two));
        moving(room, other, projector, () -> someone.takeBack(two));
        moving(room, other, projector, () -> someone.post("/w/" + room.code() + "/done"));
    }

    private static void moving(Room room, Guest other, Person projector, Supplier<Response> deed) {
        List<String> before = asked(room, other, projector);
        Response answer = deed.get();
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
        assertThat(asked(room, other, projector)).isEqualTo(before);
    }

    /** Everything that a participant and whoever holds the wall's link can ask for, but for the time of day. */
    private static List<String> asked(Room room, Guest other, Person projector) {
        String base = "/w/" + room.code();
        Function<Response, String> whole = answer -> answer.header("ETag")
                + answer.asString().replaceAll("\"at\":\\d+|name=\"key\" value=\"[\\w-]{22}\"", "");
        List<String> answers = new ArrayList<>();
        for (String language : new String[] {"nb", "nn", "en"}) {
            answers.add(whole.apply(other.get(base + "/board?view=participant&lang=" + language)));
            answers.add(whole.apply(
                    projector.with("Accept", "application/json").get(base + "/board?view=projector&lang=" + language)));
        }
        answers.add(whole.apply(other.get(base + "/mine")));
        answers.add(other.page().replaceAll("value=\"[\\w-]{22}\"", ""));
        answers.add(whole.apply(other.post(base + "/ideas/similar", "theme", room.school(), "text", "Hysj")));
        answers.add(whole.apply(other.get(base + "/measures")));
        return answers;
    }
}
