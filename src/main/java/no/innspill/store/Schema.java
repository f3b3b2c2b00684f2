package no.innspill.store;

import static no.innspill.store.Migrations.HISTORY;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Which version of the product made or last upgraded a database. */
record Schema(Connection connection) {

    /** Whether it has tables, and none of them is this product's. */
    boolean isSomebodyElses() throws SQLException {
        return !isEmpty() && !has(HISTORY);
    }

    boolean isEmpty() throws SQLException {
        return number("select count(*) from information_schema.tables where lower(table_schema) = 'public'") == 0;
    }

    /** Whether a newer version has had it, of which this one does not know what it did. */
    boolean isNewer() throws SQLException {
        return version() > Migrations.newest();
    }

    /** Whether an older version had it last, so that it is about to be upgraded. */
    boolean isOlder() throws SQLException {
        return has(HISTORY) && version() < Migrations.newest();
    }

    /** Whether an upgrade failed on it: it is of no version any more. */
    boolean isHalfUpgraded() throws SQLException {
        return number("select count(*) from information_schema.columns where lower(table_name) = '" + HISTORY
                                + "' and lower(column_name) = 'success'")
                        > 0
                && number("select count(*) from \"" + HISTORY + "\" where not \"success\"") > 0;
    }

    private long version() throws SQLException {
        return has(HISTORY) ? number("select max(cast(\"version\" as int)) from \"" + HISTORY + "\"") : 0;
    }

    private boolean has(String table) throws SQLException {
        return number("select count(*) from information_schema.tables where lower(table_schema) = 'public'"
                        + " and lower(table_name) = '" + table + "'")
                > 0;
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
