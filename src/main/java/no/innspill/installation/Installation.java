package no.innspill.installation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import no.innspill.installation.Tables.Table;
import no.innspill.store.Migrations;
import no.innspill.store.OwnersOnly;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an installation has, in a file that any database of the product takes: lines of JSON, the first with the
 * version, then each table with its columns and its rows, compressed. Keys stay what they are, so links and cookies do too.
 */
public final class Installation {

    /** Why a file is not taken. */
    public enum Obstacle {
        /** There are workshops here already. */
        NOT_EMPTY,
        OTHER_VERSION,
        NOT_ONE
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VERSION = "innspill";
    private static final String TABLE = "table";
    private static final String COLUMNS = "columns";
    private static final int PORTION = 1000;

    private Installation() {}

    /** Writes all of it as of one moment; the connection is in a transaction that sees to that. */
    public static boolean pack(Connection connection, Path file) throws SQLException {
        try {
            OwnersOnly.file(file);
            packInto(connection, file);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void packInto(Connection connection, Path file) throws IOException, SQLException {
        try (BufferedWriter lines = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            line(lines, Map.of(VERSION, Migrations.newest()));
            for (Table table : Tables.of(connection)) {
                pack(connection, table, lines);
            }
        }
    }

    private static void pack(Connection connection, Table table, BufferedWriter lines)
            throws IOException, SQLException {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put(TABLE, table.name());
        head.put(COLUMNS, table.columns());
        line(lines, head);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(PORTION);
            try (ResultSet rows = statement.executeQuery(
                    "select " + PackedRows.list(table.columns()) + " from " + PackedRows.quoted(table.name()))) {
                while (rows.next()) {
                    line(lines, values(table, rows));
                }
            }
        }
    }

    private static List<@Nullable Object> values(Table table, ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (String column : table.columns()) {
            if (table.moments().contains(column)) {
                OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
                values.add(moment == null ? null : moment.toInstant().toString());
            } else if (table.days().contains(column)) {
                LocalDate day = row.getObject(column, LocalDate.class);
                values.add(day == null ? null : day.toString());
            } else if (table.bytes().contains(column)) {
                values.add(row.getBytes(column));
            } else {
                values.add(row.getObject(column));
            }
        }
        return values;
    }

    private static void line(BufferedWriter lines, Object content) throws IOException {
        lines.write(JSON.writeValueAsString(content));
        lines.write('\n');
    }

    /** Puts all of it into a database without workshops; what is in the way, if anything, and then nothing is changed. */
    public static Optional<Obstacle> unpack(Connection connection, Path file) throws SQLException {
        if (number(connection, "select count(*) from workshop") > 0) {
            return Optional.of(Obstacle.NOT_EMPTY);
        }
        try {
            return unpackFrom(file, connection);
        } catch (JsonProcessingException | ZipException strange) {
            return Optional.of(Obstacle.NOT_ONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Obstacle> unpackFrom(Path file, Connection connection) throws IOException, SQLException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String first = lines.readLine();
            if (first == null || !JSON.readTree(first).has(VERSION)) {
                return Optional.of(Obstacle.NOT_ONE);
            }
            if (JSON.readTree(first).get(VERSION).asInt() != Migrations.newest()) {
                return Optional.of(Obstacle.OTHER_VERSION);
            }
            PackedRows rows = new PackedRows(connection, Tables.of(connection));
            try (Statement statement = connection.createStatement()) {
                statement.execute("delete from server_secret");
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode content = JSON.readTree(line);
                if (content.isObject()) {
                    List<String> columns = new ArrayList<>();
                    content.get(COLUMNS).forEach(column -> columns.add(column.asText()));
                    rows.begin(content.get(TABLE).asText(), columns);
                } else {
                    rows.add(content);
                }
            }
            rows.finish();
            return Optional.empty();
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
