package no.innspill.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A copy of the database as the statements that make it again, compressed. It holds what is in the tables and nothing of
 * what once was; every row has been read for it; and it does not depend on how the file is laid out.
 */
final class Script {

    private Script() {}

    /** Writes everything as of one moment. Others go on reading and writing meanwhile. */
    static void write(Connection connection, Path copy) throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            // One moment for all tables: else a vote could be in it, and the idea that it is for not yet.
            statement.execute("set session characteristics as transaction isolation level snapshot");
            connection.setAutoCommit(false);
            statement.execute("script to " + quoted(copy) + " compression gzip charset 'UTF-8'");
            // The database makes the file anew, whatever lay there.
            OwnersOnly.close(copy);
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Runs the copy in an empty database. */
    static void run(Connection empty, Path copy) throws SQLException {
        try (Statement statement = empty.createStatement()) {
            statement.execute("runscript from " + quoted(copy) + " compression gzip charset 'UTF-8'");
            statement.execute("checkpoint sync");
        }
    }

    private static String quoted(Path path) {
        return "'" + path.toAbsolutePath().normalize().toString().replace("'", "''") + "'";
    }
}
