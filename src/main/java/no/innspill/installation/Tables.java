package no.innspill.installation;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.innspill.store.Migrations;

/** The product's tables as the database's own catalogue has them, each behind those that its rows point at. */
final class Tables {

    /**
     * @param moments which of the columns hold moments
     * @param days which hold days
     * @param bytes which hold bytes
     * @param key by which a row is known
     * @param later columns that may be empty and point at rows of a table that comes later, or of this one
     */
    record Table(
            String name,
            List<String> columns,
            Set<String> moments,
            Set<String> days,
            Set<String> bytes,
            List<String> key,
            Set<String> later) {}

    private record Pointer(String column, String target, boolean mayBeEmpty) {}

    private final Connection connection;
    private final DatabaseMetaData catalogue;
    private final Map<String, List<Pointer>> pointers = new LinkedHashMap<>();
    private final List<Table> inOrder = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> begun = new HashSet<>();

    private Tables(Connection connection) throws SQLException {
        this.connection = connection;
        this.catalogue = connection.getMetaData();
    }

    static List<Table> of(Connection connection) throws SQLException {
        Tables tables = new Tables(connection);
        for (String name : tables.names()) {
            tables.pointers.put(name, tables.pointers(name));
        }
        for (String name : tables.pointers.keySet()) {
            tables.add(name);
        }
        return tables.inOrder;
    }

    private List<String> names() throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = catalogue.getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (!name.equals(Migrations.HISTORY)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private List<Pointer> pointers(String table) throws SQLException {
        Set<String> mayBeEmpty = columns(table, row -> row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls);
        List<Pointer> found = new ArrayList<>();
        try (ResultSet rows = catalogue.getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (rows.next()) {
                String column = rows.getString("FKCOLUMN_NAME");
                found.add(new Pointer(column, rows.getString("PKTABLE_NAME"), mayBeEmpty.contains(column)));
            }
        }
        return found;
    }

    /** First those that it cannot be without; no two tables cannot be without each other. */
    private void add(String name) throws SQLException {
        if (!begun.add(name)) {
            return;
        }
        for (Pointer pointer : pointers.getOrDefault(name, List.of())) {
            if (!pointer.mayBeEmpty()) {
                add(pointer.target());
            }
        }
        Set<String> later = new HashSet<>();
        for (Pointer pointer : pointers.getOrDefault(name, List.of())) {
            if (pointer.mayBeEmpty() && !done.contains(pointer.target())) {
                later.add(pointer.column());
            }
        }
        done.add(name);
        inOrder.add(new Table(
                name,
                List.copyOf(columns(name, row -> true)),
                typed(name, "timestamp"),
                typed(name, "date"),
                typed(name, "bytea", "binary"),
                key(name),
                later));
    }

    /** The columns of a type whose name begins so, in one of the databases. */
    private Set<String> typed(String table, String... beginnings) throws SQLException {
        return columns(table, row -> {
            String type = row.getString("TYPE_NAME").toLowerCase(Locale.ROOT);
            return Stream.of(beginnings).anyMatch(type::startsWith);
        });
    }

    @FunctionalInterface
    private interface Wanted {
        boolean is(ResultSet column) throws SQLException;
    }

    private Set<String> columns(String table, Wanted wanted) throws SQLException {
        Set<String> columns = new LinkedHashSet<>();
        try (ResultSet rows = catalogue.getColumns(connection.getCatalog(), connection.getSchema(), table, "%")) {
            while (rows.next()) {
                // An underscore in the name stands for any letter.
                if (rows.getString("TABLE_NAME").equals(table) && wanted.is(rows)) {
                    columns.add(rows.getString("COLUMN_NAME"));
                }
            }
        }
        return columns;
    }

    private List<String> key(String table) throws SQLException {
        List<String> key = new ArrayList<>();
        try (ResultSet rows = catalogue.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (rows.next()) {
                key.add(rows.getString("COLUMN_NAME"));
            }
        }
        return key;
    }
}
