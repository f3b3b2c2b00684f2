package no.innspill.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import no.innspill.FullRoom;
import no.innspill.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of a database with a row in every table. */
@QuarkusTest
class WholeCopyTest {

    @Inject
    DataSource database;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path place;

    @Test
    void whatIsRestoredIsTheSameRowByRow() throws Exception {
        Room room = FullRoom.open();
        Shelf shelf = new Shelf(place.resolve("data"));
        Path copy = place.resolve("copy.sql.gz");
        try (Connection connection = database.getConnection();
                shelf) {
            Script.write(connection, copy);
            assertThat(new Restoring(shelf.access()).restore(copy).well()).isTrue();
            try (Connection restored = shelf.access().open()) {
                // Other tests' rooms may go on meanwhile; this one does not.
                assertThat(workshop(restored, room))
                        .isEqualTo(workshop(connection, room))
                        .isNotEmpty();
                assertThat(content(restored).keySet())
                        .isEqualTo(content(connection).keySet());
            }
        }
    }

    private static List<String> workshop(Connection connection, Room room) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("workshop", "idea", "participant", "idea_group", "measure", "step", "deed")) {
            String of = table.equals("workshop") ? "id" : "workshop_id";
            rows.addAll(rows(
                    connection,
                    "select * from " + table + " where " + of + " in (select id from workshop where code = '"
                            + room.code() + "') order by 1, 2"));
        }
        return rows;
    }

    private static Map<String, Integer> content(Connection connection) throws SQLException {
        Map<String, Integer> content = new TreeMap<>();
        for (String table : rows(
                connection,
                "select table_name from information_schema.tables where lower(table_schema) = 'public'"
                        // What Hibernate puts aside for itself while it works is not kept.
                        + " and lower(table_name) not like 'hte_%' order by 1")) {
            content.put(
                    table, rows(connection, "select * from \"" + table + "\"").size());
        }
        return content;
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                rows.add(columns == 1 ? row.get(0) : row.toString());
            }
        }
        return rows;
    }
}
