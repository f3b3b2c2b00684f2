package no.innspill.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.database.NeedsPostgres;
import no.innspill.database.PostgresProfile;
import org.junit.jupiter.api.Test;

/** One of several nodes that loses the database: others may still have it. */
@QuarkusTest
@TestProfile(PostgresProfile.class)
@NeedsPostgres
class LostDatabaseTest {

    private static final int COME_AGAIN = 1012;

    @Inject
    Store store;

    @Inject
    Event<StoreChanged> changes;

    @Test
    void itsScreensAreSentAwayAndNobodyIsLetIn() {
        Room room = Room.at(Room.COLLECT);
        OpenScreen phone = OpenScreen.of(room, room.join(), "participant");
        Person projector = room.projector();
        OpenScreen wall = OpenScreen.of(room, projector, "projector");
        QuarkusMock.installMockForInstance(new Pretended(Condition.SHUT), store);
        changes.fire(new StoreChanged(Condition.SHUT));
        assertThat(phone.awaitClosed()).isEqualTo(COME_AGAIN);
        assertThat(wall.awaitClosed()).isEqualTo(COME_AGAIN);
        assertThat(OpenScreen.statusOf(
                        projector, "/live/%s?view=projector&lang=nb&from=0".formatted(room.code()), null))
                .isEqualTo(503);
    }
}
