package no.innspill.privacy;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import no.innspill.Database;
import no.innspill.FullRoom;
import no.innspill.Person;
import no.innspill.Room;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeletionTest {

    @Inject
    Deletion deletion;

    @Inject
    @Any
    DeletionHealth health;

    @Test
    void aDeletedWorkshopLeavesNoRowBehindAndTakesNoneOfAnother() {
        Room other = FullRoom.open();
        Map<String, Long> before = FullRoom.rows();
        Room room = FullRoom.open();
        assertThat(FullRoom.rows()).allSatisfy((table, many) -> assertThat(many)
                .as("a row more of this room's in " + table)
                .isGreaterThan(before.getOrDefault(table, 0L)));

        assertThat(room.facilitator().delete("/w/" + room.code()).statusCode()).isEqualTo(204);

        assertThat(FullRoom.rows()).isEqualTo(before);
        refused(room.facilitator().get("/w/" + room.code() + "/mine"), 404, "no_such_workshop");
        assertThat(other.join().board()).contains(FullRoom.TEXT);
    }

    @Test
    void whoHasDeletedHasNothingOfItLeftInTheBrowser() {
        Room room = Room.open();
        Person someone = new Person();
        someone.inBrowser().get(room.controlLink());
        someone.inBrowser().get("/w/" + room.code() + "/control");
        someone.post("/w/" + room.code() + "/participation");
        String name = "innspill-" + room.code();
        assertThat(someone.cookies()).containsOnlyKeys(name, name + "-control", name + "-control-hand");
        assertThat(someone.delete("/w/" + room.code()).statusCode()).isEqualTo(204);
        assertThat(someone.cookies()).isEmpty();
    }

    @Test
    void onlyTheFacilitatorDeletes() {
        Room room = FullRoom.open();
        Room other = Room.open();
        refused(room.join().delete("/w/" + room.code()), 401, "not_facilitator");
        refused(room.stranger().delete("/w/" + room.code()), 401, "not_facilitator");
        refused(other.facilitator().delete("/w/" + room.code()), 401, "not_facilitator");
        assertThat(room.join().board()).contains(FullRoom.TEXT);
    }

    @Test
    void aWorkshopIsDeletedWhenItHasBeenKeptAsLongAsPeopleWereTold() throws SQLException {
        Room old = FullRoom.open();
        Room young = FullRoom.open();
        age(old, 91);
        age(young, 89);
        anHourPasses();
        assertThat(old.stranger().inBrowser().get("/w/" + old.code()).statusCode())
                .isEqualTo(404);
        assertThat(young.join().board()).contains(FullRoom.TEXT);
    }

    @Test
    void oneThatCannotBeDeletedStopsNoOtherAndIsSaidAndTriedAgain() throws SQLException {
        Room stuck = FullRoom.open();
        Room other = FullRoom.open();
        age(stuck, 92);
        age(other, 91);
        Database.change("create table hindrance (id bigint references workshop (id))");
        try {
            Database.change("insert into hindrance select id from workshop where code = ?", stuck.code());
            anHourPasses();
            assertThat(other.stranger().inBrowser().get("/w/" + other.code()).statusCode())
                    .isEqualTo(404);
            assertThat(stuck.facilitator().board()).contains("skulle vært slettet");
            assertThat(health()).isEqualTo("DOWN 1");
            refused(stuck.facilitator().delete("/w/" + stuck.code()), 503, "not_deleted");
        } finally {
            Database.change("drop table hindrance");
        }
        anHourPasses();
        assertThat(stuck.stranger().inBrowser().get("/w/" + stuck.code()).statusCode())
                .isEqualTo(404);
        assertThat(health()).isEqualTo("UP 0");
    }

    @Test
    void whatWasAskedForAndCouldNotBeDoneIsDoneLater() throws SQLException {
        Room room = FullRoom.open();
        Database.change("create table hindrance (id bigint references workshop (id))");
        try {
            Database.change("insert into hindrance select id from workshop where code = ?", room.code());
            refused(room.facilitator().delete("/w/" + room.code()), 503, "not_deleted");
            assertThat(room.join().board()).contains(FullRoom.TEXT);
        } finally {
            Database.change("drop table hindrance");
        }
        anHourPasses();
        refused(room.facilitator().get("/w/" + room.code() + "/mine"), 404, "no_such_workshop");
    }

    private void anHourPasses() {
        deletion.deleteWhatIsDue(0);
        deletion.deleteWhatIsDue(Duration.ofHours(1).toNanos());
    }

    private String health() {
        HealthCheckResponse response = health.call();
        return response.getStatus() + " " + response.getData().orElseThrow().get("failed");
    }

    private static void age(Room room, int days) throws SQLException {
        Database.change(
                "update workshop set last_used_at = current_timestamp - interval '" + days + "' day where code = ?",
                room.code());
    }
}
