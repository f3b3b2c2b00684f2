package no.innspill.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import no.innspill.database.NeedsPostgres;
import no.innspill.database.PostgresServer;
import no.innspill.store.Examination.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL that has become the one that follows answers whoever asks, and takes nothing. */
@NeedsPostgres
class FollowingServerTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path place;

    private DatabaseAccess access() {
        Map<String, String> database = PostgresServer.freshDatabase();
        return new DatabaseAccess(
                String.valueOf(database.get("quarkus.datasource.jdbc.url")),
                String.valueOf(database.get("quarkus.datasource.username")),
                String.valueOf(database.get("quarkus.datasource.password")),
                place);
    }

    private static void follow(DatabaseAccess access, boolean follows) throws SQLException {
        try (Connection connection = access.open();
                Statement statement = connection.createStatement()) {
            statement.execute("set default_transaction_read_only = off");
            statement.execute("alter database " + connection.getCatalog() + " set default_transaction_read_only = "
                    + (follows ? "on" : "off"));
        }
    }

    @Test
    void itIsReadOnlyForAsLongAsItFollowsAndWellAgainAfterwards() throws SQLException {
        DatabaseAccess access = access();
        Examination examination = new Examination(access, Disk.of(place), new StoreLimits(2, 1, Duration.ofMinutes(1)));
        assertThat(examination.look(false)).isEqualTo(new Finding(Condition.WELL, true));
        follow(access, true);
        examination.letGo();
        assertThat(examination.look(false)).isEqualTo(new Finding(Condition.READ_ONLY, true));
        follow(access, false);
        examination.letGo();
        assertThat(examination.look(false)).isEqualTo(new Finding(Condition.WELL, true));
        examination.letGo();
    }

    @Test
    void whatItRefusesIsTheStoresFaultAndNotTheCommands() {
        SQLException refused = new SQLException("cannot execute INSERT in a read-only transaction", "25006");
        assertThat(StoreFaults.include(refused)).isTrue();
    }
}
