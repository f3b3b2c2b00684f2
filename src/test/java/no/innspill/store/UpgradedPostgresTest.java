package no.innspill.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.innspill.Database;
import no.innspill.Person;
import no.innspill.access.Secrets;
import no.innspill.database.NeedsPostgres;
import no.innspill.database.PostgresProfile;
import no.innspill.database.TestedDatabase;
import org.junit.jupiter.api.Test;

/** What an earlier release has left in PostgreSQL is opened by this one, and nothing is missing. */
@QuarkusTest
@TestProfile(UpgradedPostgresTest.OnEarlierData.class)
@NeedsPostgres
class UpgradedPostgresTest {

    public static final class OnEarlierData extends PostgresProfile {
        /** What the server does by itself would take away what is old by now, such as receipts. */
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
            settings.put("quarkus.scheduler.enabled", "false");
            return settings;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(EarlierData.class));
        }
    }

    /** A database with the rows of the oldest release there is data of. */
    public static final class EarlierData implements QuarkusTestResourceLifecycleManager {

        private static final String ROWS = "innspill.tests.earlier-rows";

        @Override
        public Map<String, String> start() {
            Map<String, String> settings = TestedDatabase.freshOnPostgres();
            try (EarlierRelease release =
                    EarlierRelease.unpacked(ReleasesTest.releases().get(0), Files.createTempDirectory("earlier"))) {
                release.moveTo(
                        settings.getOrDefault("quarkus.datasource.jdbc.url", ""),
                        settings.getOrDefault("quarkus.datasource.username", ""),
                        settings.getOrDefault("quarkus.datasource.password", ""));
                System.setProperty(
                        ROWS,
                        release.rows().entrySet().stream()
                                .map(table -> table.getKey() + "=" + table.getValue())
                                .collect(Collectors.joining(",")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return settings;
        }

        @Override
        public void stop() {
            // The server ends with the tests, and all of its databases with it.
        }
    }

    @Test
    void everyRowIsThereAndEveryWorkshopIsShownAndGoesOn() throws SQLException {
        everyRowIsThere();
        everyWorkshopIsShownAndGoesOn();
    }

    private static void everyRowIsThere() {
        String[] tables = System.getProperty(EarlierData.ROWS, "").split(",", -1);
        assertThat(tables).hasSizeGreaterThan(10).anyMatch(table -> table.matches("idea=[1-9]\\d*"));
        for (String table : tables) {
            String[] rows = table.split("=", -1);
            assertThat(Database.count("select count(*) from " + rows[0]))
                    .as(rows[0])
                    .isEqualTo(Long.parseLong(rows[1]));
        }
    }

    private static void everyWorkshopIsShownAndGoesOn() throws SQLException {
        List<String> codes = Database.column("select code from workshop order by id");
        assertThat(codes).isNotEmpty();
        for (String code : codes) {
            String secret = Secrets.random();
            Database.change("update workshop set control_hash = ? where code = ?", Secrets.hash(secret), code);
            Person facilitator = new Person();
            facilitator.get("/w/" + code + "/control?key=" + secret);
            for (String page : List.of(
                    "/control",
                    "/board?view=control",
                    "/projector",
                    "/plan",
                    "/log",
                    "/tallies",
                    "/report",
                    "/report.json",
                    "/report.xlsx")) {
                assertThat(facilitator.get("/w/" + code + page).statusCode())
                        .as(code + page)
                        .isEqualTo(200);
            }
            String report = facilitator.get("/w/" + code + "/report.json").asString();
            Database.column(
                            "select i.text from idea i join workshop w on w.id = i.workshop_id where w.code = ?"
                                    + " and i.removal is null",
                            code)
                    .forEach(text -> assertThat(report).contains(text));
            assertThat(facilitator
                            .post("/w/" + code + "/measures", "title", "Skrevet etterpå")
                            .statusCode())
                    .isEqualTo(201);
        }
    }
}
