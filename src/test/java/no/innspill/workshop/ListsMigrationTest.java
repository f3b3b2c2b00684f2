package no.innspill.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** A server that is brought up to date finds the lists its workshops had. */
class ListsMigrationTest {

    private static final String DATABASE =
            "jdbc:h2:mem:lists;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    @Test
    void theListsForMeasuresAreKeptInTheirOrder() throws SQLException {
        flyway().target("9").load().migrate();
        try (Connection database = DriverManager.getConnection(DATABASE)) {
            database.createStatement()
                    .executeUpdate(
                            """
                            insert into workshop (id, code, title, language, template_name, control_hash, projector_token,
                                revision, door_open, created_at, responsible, horizons, taking_input, ideas_opened,
                                results_opened, stage_shows, stage_black)
                            values (1, 'KX7M2P', '{"nb":"A"}', 'NB', 'own', 'h', 't', 0, true, now(),
                                '["{\\"nb\\":\\"KS\\"}","{\\"en\\":\\"The state\\",\\"nb\\":\\"Staten\\"}"]', '[]', true, false,
                                false, 'AGENDA', false)
                            """);
            flyway().load().migrate();
            assertThat(rows(database, "select position || ' ' || label from responsible order by position"))
                    .containsExactly("0 {\"nb\":\"KS\"}", "1 {\"en\":\"The state\",\"nb\":\"Staten\"}");
            assertThat(rows(database, "select label from horizon")).isEmpty();
            assertThat(rows(
                            database,
                            "select column_name from information_schema.columns where table_name = 'workshop'"
                                    + " and column_name in ('responsible', 'horizons')"))
                    .isEmpty();
        }
    }

    private static FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(DATABASE, "", "")
                .locations("classpath:db/migration")
                .javaMigrations(new ListsMigration());
    }

    private static List<String> rows(Connection database, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = database.createStatement().executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
