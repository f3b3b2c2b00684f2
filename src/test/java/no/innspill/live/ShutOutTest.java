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
    private static final int MOVED = 4002;

    @Test
    void aRenewedControlLinkClosesTheControlScreensOpenedWithTheOldOne() {
        Room room = Room.at(Room.COLLECT);
        Person old = new Person().inBrowser();
        old.get(room.controlLink());
        OpenScreen screen = OpenScreen.of(room, old, "control");
        room.facilitator().post("/w/" + room.code() + "/control/link");
        room.facilitator().next();
        assertThat(screen.awaitClosed()).isEqualTo(NO_LONGER_LET_IN);
    }

    @Test
    void aRenewedProjectorLinkClosesTheWallsAndLeavesThePhonesAlone() {
        Room room = Room.at(Room.COLLECT);
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");
        OpenScreen phone = OpenScreen.of(room, room.join(), "participant");
        room.facilitator().post("/w/" + room.code() + "/projector/link");
        assertThat(wall.awaitClosed()).isEqualTo(NO_LONGER_LET_IN);
        room.facilitator().next();
        phone.awaitRevision(room.revision());
        phone.close();
    }

    @Test
    void whoLeavesHearsNothingMoreOnAnyOfTheirScreens() {
        Room room = Room.at(Room.COLLECT);
        Guest leaver = room.join();
        OpenScreen phone = OpenScreen.of(room, leaver, "participant", "nb", 0);
        OpenScreen tab = OpenScreen.of(room, leaver, "participant", "en", 0);
        OpenScreen other = OpenScreen.of(room, room.join(), "participant");
        leaver.leave();
        assertThat(phone.awaitClosed()).isEqualTo(NO_LONGER_LET_IN);
        assertThat(tab.awaitClosed()).isEqualTo(NO_LONGER_LET_IN);
        room.facilitator().next();
        other.awaitRevision(room.revision());
        other.close();
    }

    @Test
    void whoDepartsAndLeavesEverythingBehindHearsNothingMoreEither() {
        Room room = Room.at(Room.COLLECT);
        Guest departing = room.join();
        OpenScreen phone = OpenScreen.of(room, departing, "participant", "nb", 0);
        OpenScreen tab = OpenScreen.of(room, departing, "participant", "en", 0);
        departing.post("/w/" + room.code() + "/departure");
        assertThat(phone.awaitClosed()).isEqualTo(NO_LONGER_LET_IN);
        assertThat(tab.awaitClosed()).isEqualTo(NO_LONGER_LET_IN);
        assertThat(room.facilitator().next().statusCode()).isEqualTo(200);
    }

    @Test
    void whoChangesTheTableIsSentToTheBoardOfTheNewOneOnEveryScreen() {
        Room room = Room.of("/rooms/tables.yaml");
        room.goTo(1);
        Guest mover = room.join("table", 1);
        OpenScreen phone = OpenScreen.of(room, mover, "participant", "nb", 0);
        OpenScreen tab = OpenScreen.of(room, mover, "participant", "nb", 0);
        OpenScreen neighbour = OpenScreen.of(room, room.join("table", 1), "participant");
        mover.post("/w/" + room.code() + "/seat", "people", 3);
        mover.post("/w/" + room.code() + "/seat", "table", 2);
        assertThat(phone.awaitClosed()).isEqualTo(MOVED);
        assertThat(tab.awaitClosed()).isEqualTo(MOVED);
        long idea = room.join("table", 1).post(room.school(), "Bare for bord 1");
        neighbour.awaitPart("idea-" + idea);
        assertThat(phone.said() + tab.said()).doesNotContain("Bare for bord 1");
        neighbour.close();
    }

    @Test
    void aDeletedWorkshopClosesAllOfItsScreens() {
        Room room = Room.at(Room.COLLECT);
        OpenScreen phone = OpenScreen.of(room, room.join(), "participant");
        OpenScreen laptop = OpenScreen.of(room, room.facilitator(), "control");
        assertThat(room.facilitator().delete("/w/" + room.code()).statusCode()).isEqualTo(204);
        assertThat(phone.awaitClosed()).isEqualTo(NO_LONGER_LET_IN);
        assertThat(laptop.awaitClosed()).isEqualTo(NO_LONGER_LET_IN);
        assertThat(room.stranger().get("/w/" + room.code() + "/mine").statusCode())
                .isEqualTo(404);
    }
}
