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
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A copy of a database with a row in every table. */
@QuarkusTest
@DisabledIfSystemProperty(named = "database", matches = "postgresql", disabledReason = "of H2's own")
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

    /** The workshop's rows in all tables that say whose they are. */
    private static List<String> workshop(Connection connection, Room room) throws SQLException {
        String id = "(select id from workshop where code = '" + room.code() + "')";
        List<String> rows = rows(connection, "select * from workshop where id in " + id);
        for (String table : rows(
                connection,
                "select lower(table_name) from information_schema.columns where lower(table_schema) = 'public'"
                        + " and lower(column_name) = 'workshop_id' and lower(table_name) not like 'hte_%' order by 1")) {
            List<String> found = rows(connection, "select * from " + table + " where workshop_id in " + id).stream()
                    .map(row -> table + row)
                    .sorted()
                    .toList();
            assertThat(found).as(table).isNotEmpty();
            rows.addAll(found);
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
