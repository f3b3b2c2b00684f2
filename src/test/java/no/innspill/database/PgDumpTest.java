package no.innspill.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.Needed;
import no.innspill.privacy.CascadeMigration;
import no.innspill.workshop.ListsMigration;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy that the guide has made of a database on PostgreSQL, and brought back, with the very commands that stand there. */
class PgDumpTest {

    private static final String TABLES =
            "select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable"
                    + " from information_schema.columns where table_schema = 'public' order by 1";

    private static final String RULES =
            "select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint"
                    + " where connamespace = 'public'::regnamespace order by 1";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aCopyComesBackWholeByTheCommandsOfTheGuide() throws Exception {
        Optional<Path> installed = installed();
        Needed.here(installed.isPresent(), "PostgreSQL with its client tools, as in Debian's postgresql, is not here.");
        Path tools = installed.orElseThrow();
        try (InstalledPostgres server = InstalledPostgres.in(folder.resolve("data"), tools)) {
            execute(server, "postgres", "create role innspill login");
            execute(server, "postgres", "create database innspill owner innspill");
            Flyway product = product(server, "innspill");
            product.migrate();
            execute(
                    server,
                    "innspill",
                    "insert into sign_in values ('hash', 'Åse Ærlig', true, timestamp with time zone '2026-05-17 12:00:00+02')");

            for (String command : commands()) {
                run(tools, server.port(), command);
            }

            String back = "innspill_restored";
            for (String asked : List.of(TABLES, RULES, "select person || expires_at from sign_in")) {
                assertThat(rows(server, back, asked)).isNotEmpty().isEqualTo(rows(server, "innspill", asked));
            }
            assertThat(product(server, back).info().pending()).isEmpty();
            assertThat(product(server, back).validateWithResult().validationSuccessful)
                    .isTrue();
        }
    }

    private static Optional<Path> installed() throws IOException {
        Path all = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(all)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(all)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(tools -> Stream.of("postgres", "initdb", "pg_dump", "pg_restore", "createdb")
                            .allMatch(tool -> Files.isExecutable(tools.resolve(tool))))
                    .max(Comparator.naturalOrder());
        }
    }

    private static List<String> commands() throws IOException {
        List<String> commands = Files.readAllLines(Path.of("docs/operations.md")).stream()
                .filter(line -> line.matches("(pg_dump|createdb|pg_restore) .*"))
                .toList();
        assertThat(commands).hasSize(3);
        return commands;
    }

    private void run(Path tools, int port, String command) throws Exception {
        String here = command.replace("@db.kommune.no/", "@localhost:" + port + "/")
                .replace("--host=db.kommune.no", "--host=localhost --port=" + port);
        List<String> words = new ArrayList<>(List.of(here.split(" ")));
        words.set(0, tools.resolve(words.get(0)).toString());
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s: %s", here, said).isZero();
    }

    private static Flyway product(InstalledPostgres server, String database) {
        return Flyway.configure()
                .dataSource(url(server, database), "innspill", "")
                .locations("filesystem:src/main/resources/db/migration")
                .javaMigrations(new ListsMigration(), new CascadeMigration())
                .load();
    }

    private static String url(InstalledPostgres server, String database) {
        return "jdbc:postgresql://localhost:" + server.port() + "/" + database;
    }

    private static void execute(InstalledPostgres server, String database, String sql) throws SQLException {
        String user = database.equals("postgres") ? "postgres" : "innspill";
        try (Connection connection = DriverManager.getConnection(url(server, database), user, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(InstalledPostgres server, String database, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url(server, database), "innspill", "");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
