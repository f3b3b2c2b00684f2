package no.innspill.database;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** In a build for PostgreSQL every test that starts the product gets a database of its own on a real server. */
@QuarkusTestResource(TestedDatabase.class)
public class TestedDatabase implements QuarkusTestResourceLifecycleManager {

    /** Whether what is tested was built for PostgreSQL. */
    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("database"));
    }

    /** The settings of a PostgreSQL database that nobody has used, whatever the build is for. */
    public static Map<String, String> freshOnPostgres() {
        return PostgresServer.freshDatabase();
    }

    @Override
    public Map<String, String> start() {
        return isPostgres() ? PostgresServer.freshDatabase() : Map.of();
    }

    @Override
    public void stop() {
        // The server ends with the tests, and all of its databases with it.
    }
}
