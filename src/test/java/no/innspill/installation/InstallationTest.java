package no.innspill.installation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import no.innspill.FullRoom;
import no.innspill.database.NeedsPostgres;
import no.innspill.database.TestedDatabase;
import no.innspill.installation.Installation.Obstacle;
import no.innspill.privacy.CascadeMigration;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.ListsMigration;
import org.flywaydb.core.Flyway;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole installation on its way from one database to another. */
@QuarkusTest
@NeedsPostgres
class InstallationTest {

    @Inject
    Transactions transactions;

    @Inject
    EntityManager database;

    private Path folder;
    private Path packed;

    @BeforeEach
    void aRowInEveryTable(@TempDir Path given) {
        folder = given;
        FullRoom.open();
        packed = folder.resolve("packed");
        transactions.read(() ->
                database.unwrap(Session.class).doReturningWork(connection -> Installation.pack(connection, packed)));
    }

    @Test
    void everyRowOfEveryTableArrivesAndComesBackAsItWas() throws SQLException, IOException {
        Path back = folder.resolve("back");
        Path further = folder.resolve("further");
        try (Connection postgres = postgres();
                Connection h2 = h2("further")) {
            assertThat(Installation.unpack(postgres, packed)).isEmpty();
            Installation.pack(postgres, back);
            assertThat(Installation.unpack(h2, back)).isEmpty();
            Installation.pack(h2, further);
        }
        assertThat(rows(packed).keySet()).containsAll(FullRoom.tables()).contains("server_secret");
        assertThat(rows(packed).get("vote")).isNotEmpty();
        assertThat(rows(back)).isEqualTo(rows(packed));
        assertThat(rows(further)).isEqualTo(rows(packed));
    }

    @Test
    void newIdsBeginBehindThoseThatCameIn() throws SQLException {
        try (Connection postgres = postgres()) {
            Installation.unpack(postgres, packed);
            assertThat(Installation.number(postgres, "select nextval('ids')"))
                    .isGreaterThan(Installation.number(postgres, "select max(id) from vote"))
                    .isGreaterThan(Installation.number(postgres, "select max(id) from step"));
        }
    }

    @Test
    void nothingIsMixedWithWhatIsThereAlready() throws SQLException {
        try (Connection h2 = h2("there")) {
            Installation.unpack(h2, packed);
            long workshops = Installation.number(h2, "select count(*) from workshop");
            assertThat(Installation.unpack(h2, packed)).contains(Obstacle.NOT_EMPTY);
            assertThat(Installation.number(h2, "select count(*) from workshop")).isEqualTo(workshops);
        }
    }

    @Test
    void whatIsNoSuchFileOrOfAnotherVersionIsToldApart() throws SQLException, IOException {
        Path other = folder.resolve("other");
        try (var out = new GZIPOutputStream(Files.newOutputStream(other))) {
            out.write("{\"innspill\":1}\n".getBytes(StandardCharsets.UTF_8));
        }
        Path text = Files.writeString(folder.resolve("text"), "Kjære mottaker");
        try (Connection h2 = h2("empty")) {
            assertThat(Installation.unpack(h2, other)).contains(Obstacle.OTHER_VERSION);
            assertThat(Installation.unpack(h2, text)).contains(Obstacle.NOT_ONE);
        }
    }

    private static Connection h2(String name) throws SQLException {
        String url = "jdbc:h2:mem:" + name + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        Connection connection = DriverManager.getConnection(url, "", "");
        migrate(url, "");
        return connection;
    }

    private static Connection postgres() throws SQLException {
        Map<String, String> fresh = TestedDatabase.freshOnPostgres();
        String url = fresh.getOrDefault("quarkus.datasource.jdbc.url", "");
        migrate(url, "postgres");
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    private static void migrate(String url, String user) {
        Flyway.configure()
                .dataSource(url, user, user)
                .locations("classpath:db/migration")
                .javaMigrations(new ListsMigration(), new CascadeMigration())
                .load()
                .migrate();
    }

    /** The rows of each table, in the order of their letters. */
    private static Map<String, List<String>> rows(Path file) throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        String table = "";
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line : lines.lines().skip(1).toList()) {
                if (line.startsWith("{")) {
                    table = line.replaceAll("^.*\"table\":\"(\\w+)\".*$", "$1");
                    rows.put(table, new ArrayList<>(List.of(line)));
                } else {
                    rows.getOrDefault(table, new ArrayList<>()).add(line);
                }
            }
        }
        return rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .sorted()
                .toList()));
    }
}
