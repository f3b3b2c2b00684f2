package no.innspill.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** Screens that were let in once, and are not welcome any more. */
@QuarkusTest
class ShutOutTest {

    private static final int NO_LONGER_LET_IN = 4001;

    @Test
    void aRenewedControlLinkClosesTheControlScreensOpenedWithTheOldOne() {
        Room room = Room.at(Room.COLLECT);
        Person old = new Person().inBrowser();
        old.get(room.controlLink());
        OpenScreen screen = OpenScreen.of(room, old, "control");
        room.facilitator().post("/w/" + room.code() + "/control/link");
        assertThat(screen.awaitClosed()).isEqualTo(NO_LONGER_LET_IN);
    }

    @Test
    void aRenewedProjectorLinkClosesTheWallsOpenedWithTheOldOne() {
        Room room = Room.at(Room.COLLECT);
        OpenScreen screen = OpenScreen.of(room, room.projector(), "projector");
        OpenScreen own = OpenScreen.of(room, room.facilitator(), "projector");
        room.facilitator().post("/w/" + room.code() + "/projector/link");
        assertThat(screen.awaitClosed()).isEqualTo(NO_LONGER_LET_IN);
        room.facilitator().next();
        own.awaitRevision(room.revision());
        own.close();
    }

    @Test
    void whoLeavesIsSentNothingMore() {
        Room room = Room.at(Room.COLLECT);
        Guest leaver = room.join();
        OpenScreen screen = OpenScreen.of(room, leaver, "participant");
        OpenScreen other = OpenScreen.of(room, room.join(), "participant");
        leaver.leave();
        assertThat(screen.awaitClosed()).isEqualTo(NO_LONGER_LET_IN);
        room.facilitator().next();
        other.awaitRevision(room.revision());
        other.close();
    }
}
