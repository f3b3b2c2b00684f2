package no.innspill.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.access.Secrets;
import no.innspill.desk.Answer;
import no.innspill.desk.Change;
import no.innspill.desk.Desk;
import no.innspill.desk.DeskRefusal;
import no.innspill.desk.Outcome;
import no.innspill.transaction.StorageTrouble.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of commands when the disk confirms nothing, or a commit fails. */
@QuarkusTest
class SyncTest {

    @Inject
    Durability durability;

    @Inject
    EntityManager database;

    @Inject
    StorageTrouble trouble;

    @Inject
    Desk desk;

    @Inject
    TransactionSynchronizationRegistry transaction;

    private Room room;

    @BeforeEach
    void aRoomAtWork() {
        room = Room.at(Room.COLLECT);
    }

    private static final class Refusing extends Durability {

        Refusing(EntityManager database, StorageTrouble trouble) {
            super(database, trouble, "h2", true);
        }

        @Override
        void sync() {
            throw new IllegalStateException("on purpose");
        }
    }

    private void theDiskConfirmsNothing() {
        QuarkusMock.installMockForInstance(new Refusing(database, trouble), durability);
    }

    @AfterEach
    void theDiskIsWellAgain() {
        trouble.over(Kind.SYNC);
        trouble.over(Kind.COMMIT);
    }

    @Test
    void whatIsCommittedIsAcknowledgedAndThereOnceThoughTheDiskDoesNotConfirmIt() {
        List<Guest> guests = IntStream.range(0, 20).mapToObj(i -> room.join()).toList();
        theDiskConfirmsNothing();
        List<CompletableFuture<Response>> answers = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> guests.get(i).askToPost(room.school(), "Uten bekreftelse " + i)))
                .toList();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(201));
        assertThat(ideas()).isEqualTo(20);
        assertThat(trouble.now().map(StorageTrouble.Trouble::kind)).contains(Kind.SYNC);
    }

    @Test
    void aWorkshopThatWasMadeMeanwhileIsThereOnceToo() {
        theDiskConfirmsNothing();
        long before = Database.count("select count(*) from workshop");
        Person somebody = new Person();
        String key = Secrets.random();
        String code = made(somebody, key);
        assertThat(made(somebody, key)).isEqualTo(code);
        assertThat(Database.count("select count(*) from workshop")).isEqualTo(before + 1);
    }

    private static String made(Person somebody, String key) {
        Response answer = somebody.post("/workshops", "template", "blank", "key", key);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getString("code");
    }

    @Test
    void aCommitThatFailedIsNotAppliedAgainUnlessItIsAskedForAgain() {
        int[] applied = new int[1];
        Answer first = desk.submit(room.code(), Optional.empty(), workshop -> {
                    applied[0]++;
                    transaction.registerInterposedSynchronization(new Failing());
                    return Outcome.accepted(Change.BOARD);
                })
                .toCompletableFuture()
                .join();
        assertThat(first.refused()).contains(DeskRefusal.BUSY);
        assertThat(applied[0]).isEqualTo(1);
        long before = room.revision();
        Answer again = desk.submit(room.code(), Optional.empty(), workshop -> Outcome.accepted(Change.BOARD))
                .toCompletableFuture()
                .join();
        assertThat(again.refused()).isEmpty();
        assertThat(room.revision()).isEqualTo(before + 1);
        assertThat(trouble.now()).isEmpty();
    }

    private static final class Failing implements Synchronization {
        @Override
        public void beforeCompletion() {
            throw new IllegalStateException("on purpose");
        }

        @Override
        public void afterCompletion(int status) {}
    }

    private long ideas() {
        return Database.count(
                "select count(*) from idea where workshop_id = (select id from workshop where code = ?)", room.code());
    }
}
