package no.innspill.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import no.innspill.privacy.CascadeMigration;
import no.innspill.workshop.ListsMigration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Data that an earlier release has made, as it would lie in PostgreSQL if that release had run there. */
final class EarlierRelease implements AutoCloseable {

    private final Shelf shelf;

    private EarlierRelease(Shelf shelf) {
        this.shelf = shelf;
    }

    /** @param zip one of {@code src/test/resources/releases} */
    static EarlierRelease unpacked(Path zip, Path place) throws IOException {
        Shelf shelf = new Shelf(place);
        unpack(zip, shelf.file());
        return new EarlierRelease(shelf);
    }

    static void unpack(Path zip, Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(zip);
                ZipInputStream archive = new ZipInputStream(stream)) {
            archive.getNextEntry();
            Files.createDirectories(file.getParent());
            Files.copy(archive, file);
        }
    }

    static FluentConfiguration migrations() {
        return Flyway.configure()
                .locations("filesystem:src/main/resources/db/migration")
                .javaMigrations(new ListsMigration(), new CascadeMigration());
    }

    /** Makes the tables as that release had them, and fills them with its rows. */
    void moveTo(String url, String user, String password) throws SQLException {
        String version = String.valueOf(
                shelf.number("select max(cast(\"version\" as int)) from \"flyway_schema_history\" where \"success\""));
        migrations().dataSource(url, user, password).target(version).load().migrate();
        try (Connection from = shelf.access().open();
                Connection to = DriverManager.getConnection(url, user, password);
                Statement statement = to.createStatement()) {
            // In whichever order: a key is not asked for what it points at.
            statement.execute("set session_replication_role = replica");
            for (String table : tables(from)) {
                copy(from, to, table);
            }
            statement.execute("select setval('ids', "
                    + shelf.number(
                            "select base_value from information_schema.sequences where lower(sequence_name) = 'ids'")
                    + ")");
        }
    }

    /** How many rows each table of that release has. */
    Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = shelf.access().open()) {
            for (String table : tables(connection)) {
                rows.put(table.toLowerCase(Locale.ROOT), shelf.number("select count(*) from " + table));
            }
        }
        return rows;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select table_name from information_schema.tables"
                        + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'"
                        + " and lower(table_name) not like 'flyway%'")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static void copy(Connection from, Connection to, String table) throws SQLException {
        try (Statement statement = from.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            ResultSetMetaData columns = rows.getMetaData();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                names.add('"' + columns.getColumnName(i).toLowerCase(Locale.ROOT) + '"');
            }
            try (PreparedStatement insert = to.prepareStatement("insert into %s (%s) values (%s)"
                    .formatted(
                            table.toLowerCase(Locale.ROOT),
                            String.join(", ", names),
                            String.join(", ", Collections.nCopies(names.size(), "?"))))) {
                while (rows.next()) {
                    for (int i = 1; i <= names.size(); i++) {
                        insert.setObject(i, rows.getObject(i));
                    }
                    insert.executeUpdate();
                }
            }
        }
    }

    @Override
    public void close() {
        shelf.close();
    }
}
