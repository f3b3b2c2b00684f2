package no.innspill.installation;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.zip.ZipException;
import no.innspill.store.OwnersOnly;

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

    private Installation() {}

    /** Writes all of it as of one moment; the connection is in a transaction that sees to that. */
    public static boolean pack(Connection connection, Path file) throws SQLException {
        try {
            OwnersOnly.file(file);
            Packing.packInto(connection, file);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts all of it into a database without workshops; what is in the way, if anything, and then nothing is changed. */
    public static Optional<Obstacle> unpack(Connection connection, Path file) throws SQLException {
        if (number(connection, "select count(*) from workshop") > 0) {
            return Optional.of(Obstacle.NOT_EMPTY);
        }
        try {
            return Unpacking.unpackFrom(file, connection);
        } catch (JsonProcessingException | ZipException strange) {
            return Optional.of(Obstacle.NOT_ONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
