package no.innspill.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A copy of the database as the statements that make it again, compressed. It holds what is in the tables and nothing of
 * what once was; every row has been read for it; and it does not depend on how the file is laid out.
 */
final class Script {

    static final String WRITING = ".writing";

    private Script() {}

    /** Writes everything as of one moment. Others go on reading and writing meanwhile. */
    static void write(Connection connection, Path copy) throws IOException, SQLException {
        Path draft = draft(room(copy));
        OwnersOnly.folder(room(copy));
        try {
            script(connection, draft);
            OwnersOnly.close(draft);
            Files.move(draft, copy, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            clearUp(copy);
        }
    }

    /** H2 writes files that all may read: so it writes in a folder that they may not look into. */
    private static Path room(Path copy) {
        return copy.resolveSibling(copy.getFileName() + WRITING);
    }

    private static Path draft(Path room) {
        return room.resolve("script.sql.gz");
    }

    /** What is left of one that was interrupted. */
    static void clearUp(Path copy) throws IOException {
        Files.deleteIfExists(draft(room(copy)));
        Files.deleteIfExists(room(copy));
    }

    private static void script(Connection connection, Path copy) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // One moment for all tables: else a vote could be in it, and the idea that it is for not yet.
            statement.execute("set session characteristics as transaction isolation level snapshot");
            connection.setAutoCommit(false);
            statement.execute("script to " + quoted(copy) + " compression gzip charset 'UTF-8'");
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
