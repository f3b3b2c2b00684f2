package no.innspill.participation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DoneTest {

    @Test
    void whoIsDoneIsDoneWithThisStepOnlyAndMayChangeTheirMind() {
        Room room = Room.at(Room.SILENT);
        Guest guest = room.join();

        assertThat(done(room, guest)).isTrue();
        assertThat(done(room, guest)).isTrue();
        assertThat(guest.mine().getBoolean("done")).isTrue();

        assertThat(guest.delete("/w/" + room.code() + "/done").jsonPath().getBoolean("done"))
                .isFalse();
        assertThat(guest.mine().getBoolean("done")).isFalse();

        done(room, guest);
        room.goTo(Room.COLLECT);
        assertThat(guest.mine().getBoolean("done")).isFalse();
    }

    @Test
    void nobodyIsDoneWithoutHavingJoined() {
        Room room = Room.at(Room.SILENT);
        var refused = room.stranger().post("/w/" + room.code() + "/done");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("not_joined");
        assertThat(Database.count(
                        "select count(*) from participant p join workshop w on w.id = p.workshop_id"
                                + " where w.code = ? and p.done_step_id is not null",
                        room.code()))
                .isZero();
    }

    @Test
    void sayingSoTwiceIsNoSecondChange() {
        Room room = Room.at(Room.SILENT);
        Guest guest = room.join();
        done(room, guest);
        long revision = room.revision();
        done(room, guest);
        assertThat(room.revision()).isEqualTo(revision);
    }

    private static boolean done(Room room, Guest guest) {
        return guest.post("/w/" + room.code() + "/done").jsonPath().getBoolean("done");
    }
}
