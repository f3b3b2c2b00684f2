package no.innspill.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.logging.Logger;

/**
 * Puts a file back that was deleted or moved away while the server had it open. The open database still has everything:
 * it is written out again to where it belongs, and opened there.
 */
final class Rescue {

    private static final Logger LOG = Logger.getLogger(Rescue.class);

    private final DatabaseAccess access;

    Rescue(DatabaseAccess access) {
        this.access = access;
    }

    /** What is in the database, while it is on its way into a new file. */
    static Path script(DatabaseAccess access) {
        return access.folder().resolve("rescue.sql.gz");
    }

    /** Whether it is back. An attempt that failed has changed nothing and can be made again. */
    boolean attempt() {
        Path script = script(access);
        boolean back = false;
        try (Connection connection = access.open();
                Statement statement = connection.createStatement()) {
            OwnersOnly.folder(access.folder());
            // It stays open when this fails and nobody has it open any more: there is no file that it could be read
            // from.
            statement.execute("set db_close_delay -1");
            // Nobody else gets in any more: what they would write now would be in the old file only.
            statement.execute("set exclusive 2");
            Script.write(connection, script);
            RestoredDatabase draft =
                    new RestoredDatabase(access, access.folder().resolve("rescue")).fill(script);
            setAside(access.file().path());
            draft.moveTo(access.file().path());
            back = true;
            statement.execute("shutdown immediately");
        } catch (IOException | SQLException fault) {
            LOG.warnf(fault, "The file was put back: %s", back);
        }
        discard(script);
        return back;
    }

    /** Something else that has come to lie there may matter to somebody. */
    private static void setAside(Path other) throws IOException {
        if (Files.exists(other)) {
            SetAside.move(other, other.resolveSibling(other.getFileName() + ".found"));
        }
    }

    private static void discard(Path script) {
        try {
            Files.deleteIfExists(script);
        } catch (IOException left) {
            LOG.debug("The script of the rescue is still there", left);
        }
    }
}
