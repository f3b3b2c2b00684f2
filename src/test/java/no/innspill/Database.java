package no.innspill;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks at the database behind the product's back, in plain SQL. */
public final class Database {

    private Database() {}

    public static long count(String sql, Object... values) {
        return Long.parseLong(column(sql, values).get(0));
    }

    /** The first column of all rows, as text. */
    public static List<String> column(String sql, Object... values) {
        try (Connection connection = connection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(String.valueOf(rows.getString(1)));
            }
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes rows; throws what the database objects with. */
    public static int change(String sql, Object... values) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** Whether the text stands anywhere in the database: every column of every table is looked at. */
    public static boolean holds(String text) {
        String columns = "select table_name || '|' || column_name from information_schema.columns"
                + " where lower(table_schema) = 'public' and lower(data_type) like 'character%'";
        return column(columns).stream().map(name -> name.split("\\|")).anyMatch(name -> holds(name[0], name[1], text));
    }

    private static boolean holds(String table, String column, String text) {
        return count("select count(*) from \"%s\" where \"%s\" like ?".formatted(table, column), "%" + text + "%") > 0;
    }

    private static Connection connection() throws SQLException {
        return CDI.current().select(DataSource.class).get().getConnection();
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
