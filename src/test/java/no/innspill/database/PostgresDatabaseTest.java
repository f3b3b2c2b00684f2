package no.innspill.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import no.innspill.Database;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PostgresProfile.class)
@NeedsPostgres
class PostgresDatabaseTest extends DatabaseBehaviour {

    @Override
    String product() {
        return "PostgreSQL";
    }

    /** Else whoever waits for a row would be told to come again only when the statement is ended. */
    @Test
    void aWaitForARowIsEndedLongBeforeAStatementThatTakesTooLong() {
        assertThat(seconds("lock_timeout")).isPositive().isLessThanOrEqualTo(seconds("statement_timeout") / 5);
    }

    private static long seconds(String setting) {
        return Database.count(
                "select cast(extract(epoch from cast(current_setting(?) as interval)) as bigint)", setting);
    }
}
