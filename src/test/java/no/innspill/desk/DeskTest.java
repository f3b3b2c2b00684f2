package no.innspill.desk;

import static no.innspill.Problems.refused;
import static no.innspill.Problems.refusedOnAPage;
import static no.innspill.Turnstile.pass;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaText;
import no.innspill.idea.Ideas;
import no.innspill.language.Language;
import no.innspill.result.InputRefusal;
import no.innspill.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** The one writer per workshop, with commands handed in directly. */
@QuarkusTest
class DeskTest {

    @Inject
    Desk desk;

    @Inject
    Ideas ideas;

    @Inject
    MeterRegistry meters;

    @Inject
    Announcements announcements;

    /** Hears every announcement, as the feed does. */
    @ApplicationScoped
    static class Announcements {

        private final List<Committed> heard = new CopyOnWriteArrayList<>();

        void announced(@Observes Committed committed) {
            heard.add(committed);
        }

        List<Committed> of(Room room) {
            return heard.stream()
                    .filter(committed -> committed.code().equals(room.code()))
                    .toList();
        }
    }

    @Test
    void manyCommandsThatWaitTogetherAreOneCommit() {
        Room room = Room.at(Room.COLLECT);
        Held held = new Held(room);
        long before =
                announcements.of(room).get(announcements.of(room).size() - 1).revision();
        List<CompletableFuture<Answer>> answers = IntStream.range(0, 100)
                .mapToObj(i -> submit(room, workshop -> post(workshop, "Innspill " + i)))
                .toList();
        held.release();
        answers.forEach(answer -> assertThat(answer.join().refused()).isEmpty());
        assertThat(ideas(room)).isEqualTo(100);
        // What held the line up changed nothing; all the others are one commit.
        assertThat(room.revision()).isEqualTo(before + 1);
        assertThat(announcements.of(room).get(announcements.of(room).size() - 1).changes())
                .hasSize(100);
        assertThat(meters.get("innspill.desk.commands.per.commit").summary().max())
                .isGreaterThanOrEqualTo(100);
    }

    @Test
    void commandsAreAppliedInTheOrderInWhichTheyCame() {
        Room room = Room.at(Room.COLLECT);
        List<Integer> applied = new ArrayList<>();
        Held held = new Held(room);
        List<CompletableFuture<Answer>> answers = IntStream.range(0, 500)
                .mapToObj(i -> submit(room, workshop -> {
                    applied.add(i);
                    return Outcome.accepted();
                }))
                .toList();
        held.release();
        answers.forEach(CompletableFuture::join);
        assertThat(applied)
                .containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void aFaultyCommandGoesDownAloneAndNothingOfItIsKeptOrPushed() {
        Room room = Room.at(Room.COLLECT);
        OpenScreen screen = OpenScreen.of(room, room.join(), "participant");
        Held held = new Held(room);
        var first = submit(room, workshop -> post(workshop, "Naboen foran"));
        var faulty = submit(room, workshop -> {
            post(workshop, "Halvgjort");
            throw new IllegalStateException("on purpose");
        });
        var refused = submit(room, workshop -> Outcome.refused(InputRefusal.TEXT_EMPTY));
        var last = submit(room, workshop -> post(workshop, "Naboen bak"));
        held.release();

        assertThat(first.join().refused()).isEmpty();
        assertThatThrownBy(faulty::join).hasMessageContaining("on purpose");
        assertThat(refused.join().refused()).contains(InputRefusal.TEXT_EMPTY);
        screen.awaitPart("idea-" + last.join().told().get("id"));

        assertThat(screen.said())
                .contains("Naboen foran")
                .contains("Naboen bak")
                .doesNotContain("Halvgjort");
        assertThat(ideas(room)).isEqualTo(2);
        assertThat(Database.holds("Halvgjort")).isFalse();
        screen.close();
    }

    @Test
    void whatTheDatabaseObjectsToGoesDownAloneToo() {
        Room room = Room.at(Room.COLLECT);
        Held held = new Held(room);
        var first = submit(room, workshop -> post(workshop, "Naboen foran"));
        var tooLong = submit(room, workshop -> post(workshop, "x".repeat(50_000)));
        var last = submit(room, workshop -> post(workshop, "Naboen bak"));
        held.release();
        assertThat(first.join().refused()).isEmpty();
        assertThat(last.join().refused()).isEmpty();
        await("the fault").until(tooLong::isCompletedExceptionally);
        assertThat(ideas(room)).isEqualTo(2);
    }

    @Test
    void anErrorOfTheMachineDoesNotStopTheLine() {
        Room room = Room.at(Room.COLLECT);
        var broken = submit(room, workshop -> {
            throw new StackOverflowError("on purpose");
        });
        await("the fault").until(broken::isCompletedExceptionally);
        assertThat(submit(room, workshop -> post(workshop, "Etterpå")).join().refused())
                .isEmpty();
    }

    @Test
    void whoComesToAFullLineIsAskedToComeAgain() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        Held held = new Held(room);
        List<CompletableFuture<Answer>> waiting = IntStream.range(0, 2000)
                .mapToObj(i -> submit(room, workshop -> Outcome.accepted()))
                .toList();

        Response program = guest.askToPost(room.school(), "Kommer for sent");
        refused(program, 503, "busy");
        assertThat(program.header("Retry-After")).isEqualTo("1");
        Response page = guest.inBrowser()
                .post("/w/" + room.code() + "/ideas", "theme", room.school(), "text", "Kommer for sent");
        refusedOnAPage(page, 503, Language.NB, "refusal_busy");
        assertThat(page.header("Retry-After")).isEqualTo("1");
        assertThat(page.asString()).contains("Kommer for sent");

        Room other = Room.at(Room.COLLECT);
        other.join().post(other.school(), "Et annet bord er ledig");

        held.release();
        waiting.forEach(answer -> assertThat(answer.join().refused()).isEmpty());
        guest.post(room.school(), "Nå er det plass");
        assertThat(ideas(room)).isEqualTo(1);
    }

    @Test
    void aRepeatInTheSameBatchGetsTheFirstAnswer() {
        Room room = Room.at(Room.COLLECT);
        Optional<CommandKey> key = CommandKey.of("somebody", "POST", "", "k1");
        Held held = new Held(room);
        var first = desk.submit(room.code(), key, workshop -> post(workshop, "Én gang"))
                .toCompletableFuture();
        var again = desk.submit(room.code(), key, workshop -> post(workshop, "To ganger"))
                .toCompletableFuture();
        held.release();
        assertThat(again.join().told().toString()).isEqualTo(first.join().told().toString());
        assertThat(ideas(room)).isEqualTo(1);
    }

    @Test
    void aCommandThatChangesNothingIsNotAnnounced() {
        Room room = Room.at(Room.COLLECT);
        long before = room.revision();
        int announced = announcements.of(room).size();
        submit(room, workshop -> Outcome.accepted()).join();
        submit(room, workshop -> Outcome.refused(InputRefusal.TEXT_EMPTY)).join();
        assertThat(room.revision()).isEqualTo(before);
        assertThat(announcements.of(room)).hasSize(announced);
    }

    @Test
    void aWorkshopThatIsNotThereHasNoDesk() {
        CompletionStage<Answer> answer = desk.submit("AAAAAA", Optional.empty(), workshop -> Outcome.accepted());
        assertThat(answer.toCompletableFuture().join().refused()).contains(DeskRefusal.NO_SUCH_WORKSHOP);
    }

    private CompletableFuture<Answer> submit(Room room, Command command) {
        return desk.submit(room.code(), Optional.empty(), command).toCompletableFuture();
    }

    private Outcome post(Workshop workshop, String text) {
        Idea idea = Idea.fromFile(
                workshop.plan().themes().get(0), workshop, new IdeaText(text), List.of(), false, Instant.EPOCH);
        ideas.persist(idea);
        return Outcome.accepted(Map.of("id", idea.id()), Change.idea(idea.id()));
    }

    private static long ideas(Room room) {
        return Database.count(
                "select count(*) from idea i join workshop w on w.id = i.workshop_id where w.code = ?", room.code());
    }

    /** Somebody takes their time at the desk: what comes meanwhile waits, and is taken together afterwards. */
    private final class Held {

        private final CountDownLatch hold = new CountDownLatch(1);
        private final CompletableFuture<Answer> answer;

        Held(Room room) {
            CountDownLatch atTheDesk = new CountDownLatch(1);
            room.join();
            answer = submit(room, workshop -> {
                atTheDesk.countDown();
                pass(hold);
                return Outcome.accepted();
            });
            pass(atTheDesk);
        }

        void release() {
            hold.countDown();
            answer.join();
        }
    }
}
