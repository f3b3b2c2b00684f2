package no.innspill.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.logging.Logger;

/** A database made from a copy, beside the one in use: to see whether the copy is good, or to take its place. */
final class RestoredDatabase {

    private static final Logger LOG = Logger.getLogger(RestoredDatabase.class);

    private final DatabaseAccess access;
    private final StoreFile file;
    private boolean newer;

    /** @param folder where it is made, which is its own */
    RestoredDatabase(DatabaseAccess access, Path folder) {
        this.access = access;
        this.file = new StoreFile(folder);
    }

    RestoredDatabase fill(Path copy) throws IOException, SQLException {
        discard();
        OwnersOnly.folder(file.folder());
        try (Connection connection = access.create(file.database())) {
            Script.run(connection, copy);
            Schema schema = new Schema(connection);
            if (schema.isEmpty() || schema.isSomebodyElses()) {
                throw new SQLException("Not a copy of ours: " + copy);
            }
            newer = schema.isNewer();
            close(connection);
            OwnersOnly.close(file.path());
            return this;
        } catch (SQLException faulty) {
            abandon();
            throw faulty;
        }
    }

    /** The copy may say that a database stays open when nobody has it open any more. */
    private static void close(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }

    private void abandon() throws IOException {
        try (Connection connection = access.create(file.database())) {
            close(connection);
        } catch (SQLException broken) {
            LOG.debug("A draft did not close in order", broken);
        }
        discard();
    }

    /** Whether a newer version made the copy. */
    boolean isNewer() {
        return newer;
    }

    void moveTo(Path place) throws IOException {
        Files.move(file.path(), place, StandardCopyOption.ATOMIC_MOVE);
        discard();
    }

    void discard() throws IOException {
        Files.deleteIfExists(file.path());
        Files.deleteIfExists(file.folder());
    }
}
