package no.innspill.database;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(PostgresProfile.class)
@NeedsPostgres
class PostgresDatabaseTest extends DatabaseBehaviour {

    @Override
    String product() {
        return "PostgreSQL";
    }
}
