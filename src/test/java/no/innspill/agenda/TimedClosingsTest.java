package no.innspill.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import no.innspill.Database;
import no.innspill.OpenScreen;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimedClosingsTest {

    @Test
    void everyScreenIsToldWhenAStepHasClosedByItself() throws SQLException {
        Room room = Room.at(Room.COLLECT_CLOSING);
        OpenScreen phone = OpenScreen.of(room, room.join(), "participant");
        OpenScreen laptop = OpenScreen.of(room, room.facilitator(), "control");
        runOut(room);
        assertThat(phone.awaitPart("board").toString()).contains("data-closed").doesNotContain("compose-");
        laptop.awaitPart("board");
        phone.close();
        laptop.close();
    }

    @Test
    void aStepThatDoesNotCloseByItselfGoesOn() throws SQLException {
        Room room = Room.at(Room.COLLECT);
        Room closing = Room.at(Room.COLLECT_CLOSING);
        OpenScreen other = OpenScreen.of(closing, closing.join(), "participant");
        long revision = room.revision();
        runOut(room);
        runOut(closing);
        // Both were due before the look around that closed this one.
        other.awaitPart("board");
        assertThat(room.revision()).isEqualTo(revision);
        room.join().post(room.school(), "Ingen hast");
        other.close();
    }

    /** A minute later, without waiting for it. */
    private static void runOut(Room room) throws SQLException {
        Database.change(
                "update workshop set timer_ends_at = created_at - interval '1' minute where code = ?", room.code());
    }
}
