package no.innspill;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A room with a row in every table there is, for what must hold of all that a workshop can contain. */
public final class FullRoom {

    /** The text of its first idea. */
    public static final String TEXT = "Fullt av alt";

    private FullRoom() {}

    public static Room open() {
        Room room = Room.at(Room.COLLECT);
        String base = "/w/" + room.code();
        Facilitator facilitator = room.facilitator();
        yes(facilitator.post(base + "/numbered-tables", "many", 2));
        yes(facilitator.post(base + "/tokens", "name", "Et program", "kind", "observer"));
        Guest guest = room.join("affiliation", room.affiliations().get(0), "table", 1);
        Response posted =
                guest.post(base + "/ideas", "theme", room.school(), "text", TEXT, "tag", tag(room), "key", "k1");
        long idea = yes(posted).jsonPath().getLong("id");
        long another = guest.post(room.school(), "Noe helt annet");
        long third = guest.post(room.school(), "Og noe til");
        yes(room.join().post(base + "/ideas/" + idea + "/flag"));
        yes(facilitator.delete(base + "/suggestions", "idea", idea, "idea", another));
        room.goTo(Room.VOTE);
        guest.vote(idea, another, third);
        // Two votes of one person on what is one item from now on: one comes back, and that is said.
        yes(facilitator.post(base + "/groups", "idea", idea, "idea", another, "heading", "En gruppe"));
        yes(facilitator.post(base + "/measures", "title", "Et tiltak", "tag", tag(room), "source", idea));
        room.goTo(Room.MATRIX);
        yes(guest.post(base + "/ideas/" + third + "/rating", "importance", 4));
        room.goTo(Room.RESULTS);
        yes(facilitator.post(base + "/second-vote"));
        Links.make(room, "Kari", "helper");
        broughtAlong(room);
        return room;
    }

    /** As after an import of a workshop with hidden ideas, and with a slip that nobody has used. */
    private static void broughtAlong(Room room) {
        try {
            Database.change(
                    "insert into slip (id, workshop_id, code_hash, used) select -id, id, 'unused', false from workshop"
                            + " where code = ?",
                    room.code());
            Database.change(
                    "insert into theme_example (theme_id, position, text)"
                            + " select t.id, 0, '{\"nb\":\"Et eksempel\"}' from theme t join workshop w on t.workshop_id = w.id"
                            + " where w.code = ?",
                    room.code());
            Database.change(
                    "insert into earlier_removal (id, workshop_id, removal, ideas)"
                            + " select -id, id, 'OTHER', 1 from workshop where code = ?",
                    room.code());
            Database.change(
                    "insert into organiser (workshop_id, person, key_hash, owner, since)"
                            + " select id, 'somebody', '', true, current_timestamp from workshop where code = ?",
                    room.code());
            Database.change(
                    "insert into share (id, workshop_id, code, expires_at)"
                            + " select -id, id, code || ' not used', current_timestamp from workshop where code = ?",
                    room.code());
            Database.change(
                    "insert into webhook (id, workshop_id, address, secret, told)"
                            + " select -id, id, 'https://hooks.example/', 'whsec_', revision from workshop where code = ?",
                    room.code());
            Database.change(
                    "insert into signed_out (id, workshop_id, control_hash, at)"
                            + " select -id, id, 'a browser', current_timestamp from workshop where code = ?",
                    room.code());
            Database.change(
                    "insert into letterhead (workshop_id, name, content)"
                            + " select id, 'brevmal.dotx', cast(? as bytea) from workshop where code = ?",
                    new byte[] {'P', 'K'},
                    room.code());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows each of the product's own tables has. */
    public static Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        tables().forEach(table -> rows.put(table, Database.count("select count(*) from " + table)));
        return rows;
    }

    /** What belongs to workshops; the server's own secret belongs to none and stays, and so does who is signed in. */
    public static List<String> tables() {
        return Database.column("select table_name from information_schema.tables where lower(table_schema) = 'public'"
                        + " and table_type = 'BASE TABLE' and lower(table_name) not like 'flyway%'"
                        + " and lower(table_name) not in ('server_secret', 'sign_in') order by table_name")
                .stream()
                .map(table -> table.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static long tag(Room room) {
        return room.tags().get(0);
    }

    private static Response yes(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 204);
        return answer;
    }
}
