package no.innspill.installation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
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
import java.util.zip.GZIPOutputStream;
import no.innspill.installation.Tables.Table;
import no.innspill.store.Migrations;
import org.jspecify.annotations.Nullable;

/** Writes each table with its columns and its rows. */
final class Packing {

    private static final int PORTION = 1000;

    private Packing() {}

    static void packInto(Connection connection, Path file) throws IOException, SQLException {
        try (BufferedWriter lines = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            line(lines, Map.of(PackedFile.VERSION, Migrations.newest()));
            for (Table table : Tables.of(connection)) {
                pack(connection, table, lines);
            }
        }
    }

    private static void pack(Connection connection, Table table, BufferedWriter lines)
            throws IOException, SQLException {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put(PackedFile.TABLE, table.name());
        head.put(PackedFile.COLUMNS, table.columns());
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
        lines.write(PackedFile.JSON.writeValueAsString(content));
        lines.write('\n');
    }
}
