package no.innspill.privacy;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeletionTest {

    @Inject
    Deletion deletion;

    @Test
    void aDeletedWorkshopLeavesNoRowBehindAndTakesNoneOfAnother() {
        Room other = full();
        List<Long> before = rows();
        Room room = full();
        assertThat(rows()).isNotEqualTo(before);

        assertThat(room.facilitator().delete("/w/" + room.code()).statusCode()).isEqualTo(204);

        assertThat(rows()).isEqualTo(before);
        refused(room.facilitator().get("/w/" + room.code() + "/mine"), 404, "no_such_workshop");
        assertThat(other.join().board()).contains("Fullt av alt");
    }

    @Test
    void onlyTheFacilitatorDeletes() {
        Room room = full();
        Room other = Room.open();
        refused(room.join().delete("/w/" + room.code()), 401, "not_facilitator");
        refused(room.stranger().delete("/w/" + room.code()), 401, "not_facilitator");
        refused(other.facilitator().delete("/w/" + room.code()), 401, "not_facilitator");
        assertThat(room.join().board()).contains("Fullt av alt");
    }

    @Test
    void aWorkshopIsDeletedWhenItHasBeenKeptAsLongAsPeopleWereTold() throws SQLException {
        Room old = full();
        Room young = full();
        age(old, 91);
        age(young, 89);
        deletion.deleteWhatIsDue();
        assertThat(old.stranger().inBrowser().get("/w/" + old.code()).statusCode())
                .isEqualTo(404);
        assertThat(young.join().board()).contains("Fullt av alt");
    }

    private static void age(Room room, int days) throws SQLException {
        Database.change(
                "update workshop set created_at = current_timestamp - interval '" + days + "' day where code = ?",
                room.code());
    }

    /** A room with a row in every table. */
    private static Room full() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join("affiliation", room.affiliations().get(0));
        long idea = guest.post(
                        "/w/" + room.code() + "/ideas",
                        "theme",
                        room.school(),
                        "text",
                        "Fullt av alt",
                        "tag",
                        room.tags().get(0),
                        "key",
                        "k1")
                .jsonPath()
                .getLong("id");
        guest.post("/w/" + room.code() + "/ideas/" + idea + "/flag");
        long another = guest.post(room.school(), "Noe helt annet");
        room.facilitator().delete("/w/" + room.code() + "/suggestions", "idea", idea, "idea", another);
        room.goTo(Room.VOTE);
        guest.vote(idea);
        room.facilitator()
                .post(
                        "/w/" + room.code() + "/measures",
                        "title",
                        "Et tiltak",
                        "tag",
                        room.tags().get(0),
                        "source",
                        idea);
        room.goTo(Room.MATRIX);
        guest.post("/w/" + room.code() + "/ideas/" + idea + "/rating", "importance", 4);
        room.goTo(Room.RESULTS);
        room.facilitator().post("/w/" + room.code() + "/second-vote");
        return room;
    }

    private static List<Long> rows() {
        return Database.column("select table_name from information_schema.tables where lower(table_schema) = 'public'"
                        + " and lower(table_name) not like 'flyway%' order by table_name")
                .stream()
                .map(table -> Database.count("select count(*) from " + table.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
