package no.innspill.installation;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innspill.installation.Tables.Table;
import org.jspecify.annotations.Nullable;

/** Puts rows in, table by table; where they point at what is not there yet, they do so once all are in. */
final class PackedRows {

    private static final int PORTION = 500;

    private record Late(Table table, String column, List<@Nullable Object> key, Object value) {}

    private final Connection connection;
    private final Map<String, Table> tables;
    private final List<Late> late = new ArrayList<>();
    private @Nullable Table table;
    private @Nullable PreparedStatement insert;
    private List<String> columns = List.of();
    private int waiting;

    PackedRows(Connection connection, List<Table> tables) {
        this.connection = connection;
        this.tables = tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
    }

    void begin(String name, List<String> named) throws SQLException {
        end();
        Table begun = tables.get(name);
        if (begun == null || !begun.columns().containsAll(named)) {
            throw new SQLException("There is no table " + name + " with " + named);
        }
        table = begun;
        columns = named;
        insert = connection.prepareStatement("insert into " + quoted(name) + " (" + list(named) + ") values ("
                + String.join(", ", Collections.nCopies(named.size(), "?")) + ")");
    }

    void add(JsonNode row) throws SQLException {
        Table into = table;
        PreparedStatement statement = insert;
        if (into == null || statement == null) {
            throw new SQLException("A row without a table");
        }
        for (int i = 0; i < columns.size(); i++) {
            @Nullable Object value = value(into, columns.get(i), row);
            if (value != null && into.later().contains(columns.get(i))) {
                List<@Nullable Object> key = new ArrayList<>();
                into.key().forEach(column -> key.add(value(into, column, row)));
                late.add(new Late(into, columns.get(i), key, value));
                value = null;
            }
            statement.setObject(i + 1, value);
        }
        statement.addBatch();
        if (++waiting == PORTION) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    private @Nullable Object value(Table into, String column, JsonNode row) {
        JsonNode value = row.get(columns.indexOf(column));
        if (value == null || value.isNull()) {
            return null;
        } else if (into.moments().contains(column)) {
            return OffsetDateTime.parse(value.asText());
        } else if (into.days().contains(column)) {
            return LocalDate.parse(value.asText());
        } else if (into.bytes().contains(column)) {
            return Base64.getDecoder().decode(value.asText());
        } else if (value.isBoolean()) {
            return value.asBoolean();
        }
        return value.isIntegralNumber() ? (Object) value.asLong() : value.asText();
    }

    private void end() throws SQLException {
        if (insert != null) {
            insert.executeBatch();
            insert.close();
            waiting = 0;
        }
    }

    /** Also has new keys begin behind those that came in. */
    void finish() throws SQLException {
        end();
        for (Late one : late) {
            String where = one.table().key().stream()
                    .map(column -> quoted(column) + " = ?")
                    .collect(Collectors.joining(" and "));
            try (PreparedStatement update = connection.prepareStatement(
                    "update " + quoted(one.table().name()) + " set " + quoted(one.column()) + " = ? where " + where)) {
                update.setObject(1, one.value());
                for (int i = 0; i < one.key().size(); i++) {
                    update.setObject(i + 2, one.key().get(i));
                }
                update.executeUpdate();
            }
        }
        long highest = 0;
        for (Table each : tables.values()) {
            if (each.columns().contains("id")) {
                highest = Math.max(
                        highest,
                        Installation.number(connection, "select coalesce(max(id), 0) from " + quoted(each.name())));
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter sequence ids restart with " + (highest + 1));
        }
    }

    static String quoted(String name) {
        return '"' + name + '"';
    }

    static String list(List<String> names) {
        return names.stream().map(PackedRows::quoted).collect(Collectors.joining(", "));
    }
}
