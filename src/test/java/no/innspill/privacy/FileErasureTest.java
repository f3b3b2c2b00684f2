package no.innspill.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that is in no row any more is in the file, and nothing that is in one gets lost. */
class FileErasureTest {

    private static final String SECRET = "Hemmelig-tekst-som-skal-bort";

    private final Path folder;
    private final JdbcDataSource source = new JdbcDataSource();

    FileErasureTest(@TempDir Path folder) {
        this.folder = folder;
        source.setURL("jdbc:h2:file:" + folder
                + "/innspill;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;ANALYZE_AUTO=0;WRITE_DELAY=0");
    }

    @Test
    void aDeletedTextIsGoneWhileTheDatabaseIsOpenAndNothingElseIsWritten() throws Exception {
        try (Connection open = source.getConnection()) {
            fill(open, 200, 1);
            assertThat(file()).contains(SECRET);
            execute(open, "delete from idea where text like '" + SECRET + "%'");
            assertThat(file()).as("H2 leaves it there").contains(SECRET);
            assertThat(new FileErasure(source).erase()).isTrue();
            assertThat(file()).doesNotContain(SECRET).contains("Blir staaende 7 ");
        }
    }

    @Test
    void aSingleTextThatIsWithdrawnFromAFreshDatabaseIsGone() throws Exception {
        try (Connection open = source.getConnection()) {
            execute(open, "create table idea (id bigint primary key, text varchar(4000))");
            execute(open, "insert into idea values (1, '" + SECRET + "')");
            execute(open, "delete from idea");
            assertThat(file()).contains(SECRET);
            assertThat(new FileErasure(source).erase()).isTrue();
            assertThat(file()).doesNotContain(SECRET);
        }
    }

    @Test
    void whatWasReplacedIsGoneFromWhateverHoleTheFileHas() throws Exception {
        for (int seed = 0; seed < 8; seed++) {
            try (Connection open = source.getConnection()) {
                fill(open, 40, seed);
                execute(open, "update idea set text = 'Omskrevet' where mod(id, 3) = " + seed % 3);
                execute(open, "delete from idea where text like '" + SECRET + "%'");
                assertThat(new FileErasure(source).erase()).isTrue();
                assertThat(file()).as("seed " + seed).doesNotContain(SECRET);
                execute(open, "drop table idea");
            }
        }
    }

    @Test
    void theFileOpensAgainAsItIsInTheMomentAfter() throws Exception {
        try (Connection open = source.getConnection()) {
            fill(open, 100, 3);
            execute(open, "delete from idea where text like '" + SECRET + "%'");
            assertThat(new FileErasure(source).erase()).isTrue();
            long rows = count(open);
            // As after a power cut: nothing is closed, nothing is tidied up.
            Path copy = Files.createDirectory(folder.resolve("copy"));
            Files.copy(folder.resolve("innspill.mv.db"), copy.resolve("innspill.mv.db"));
            JdbcDataSource another = new JdbcDataSource();
            another.setURL("jdbc:h2:file:" + copy + "/innspill;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
            try (Connection reopened = another.getConnection()) {
                assertThat(count(reopened)).isEqualTo(rows).isEqualTo(800);
            }
        }
    }

    @Test
    void othersGoOnWritingMeanwhile() throws Exception {
        try (Connection open = source.getConnection()) {
            fill(open, 100, 4);
            Thread writer = new Thread(() -> write(2000));
            writer.start();
            FileErasure erasure = new FileErasure(source);
            while (writer.isAlive()) {
                erasure.erase();
            }
            writer.join();
            execute(open, "delete from idea where text like '" + SECRET + "%'");
            assertThat(erasure.erase()).isTrue();
            assertThat(file()).doesNotContain(SECRET);
            assertThat(count(open)).isEqualTo(800 + 2000);
        }
    }

    private void write(int rows) {
        try (Connection connection = source.getConnection()) {
            for (int i = 0; i < rows; i++) {
                insert(connection, -1L - i, "Skrevet imens " + i);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows by eight connections whose transactions overlap, as the room's do, and secrets in between. */
    private void fill(Connection open, int rounds, int seed) throws SQLException {
        execute(
                open,
                "create table idea (id bigint primary key, text varchar(4000), place bigint default rand() * 1000)");
        execute(open, "create index idea_place on idea (place)");
        Random random = new Random(seed);
        List<Connection> several = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Connection connection = source.getConnection();
            connection.setAutoCommit(false);
            several.add(connection);
        }
        long id = 0;
        for (int round = 0; round < rounds; round++) {
            for (Connection connection : several) {
                id++;
                insert(connection, id, "Blir staaende " + id + " " + "x".repeat(random.nextInt(300)));
            }
            for (Connection connection : several) {
                connection.commit();
                execute(open, "checkpoint sync");
            }
            insert(open, 1_000_000 + id, SECRET + " " + "y".repeat(random.nextInt(600)));
        }
        for (Connection connection : several) {
            connection.close();
        }
    }

    private static void insert(Connection connection, long id, String text) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into idea (id, text) values (?, ?)")) {
            insert.setLong(1, id);
            insert.setString(2, text);
            insert.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select count(*) from idea")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String file() throws IOException {
        return Files.readString(folder.resolve("innspill.mv.db"), ISO_8859_1);
    }
}
