package no.innspill.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The product built for PostgreSQL, on a real server. */
public class PostgresProfile implements QuarkusTestProfile {

    private static final Path SETTINGS =
            Path.of("src/main/databases/postgresql/META-INF/microprofile-config.properties");
    private static final Map<String, String> BUILT = built();

    @Override
    public Map<String, String> getConfigOverrides() {
        return BUILT;
    }

    /** What the build sets, but for where the database is. */
    private static Map<String, String> built() {
        Properties set = new Properties();
        try (Reader file = Files.newBufferedReader(SETTINGS)) {
            set.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return set.stringPropertyNames().stream()
                .filter(name -> !name.matches(
                        "config_ordinal|quarkus.package.*|quarkus.datasource.(jdbc.url|username|password)"))
                .collect(Collectors.toMap(name -> name, set::getProperty));
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Server.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    /** A database that is gone after the tests, with all that was in it. */
    public static class Server implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            return PostgresServer.freshDatabase();
        }

        @Override
        public void stop() {
            // The server ends with the tests.
        }
    }
}
