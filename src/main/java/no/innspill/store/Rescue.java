package no.innspill.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import no.innspill.embedded.Chunks;
import no.innspill.embedded.OpenFile;
import org.jboss.logging.Logger;

/**
 * Puts a file back that was deleted, moved away or changed while the server had it open. The open database still has
 * everything, or as much as is in memory: it is written out again to where it belongs, and opened there.
 */
final class Rescue {

    enum Outcome {
        BACK,
        /** Nothing has been changed, and it can be tried again. */
        NOT_YET,
        /** Something was neither in memory nor in the file. */
        DAMAGED
    }

    private static final Logger LOG = Logger.getLogger(Rescue.class);

    private static final Duration REMINDER = Duration.ofMinutes(10);

    private final DatabaseAccess access;
    private String said = "";
    private long saidAt;

    Rescue(DatabaseAccess access) {
        this.access = access;
    }

    /** What is in the database, while it is on its way into a new file. */
    static Path script(DatabaseAccess access) {
        return access.folder().resolve("rescue.sql.gz");
    }

    /** @param chunks what is known of the file as it was */
    Outcome attempt(Chunks chunks) {
        Path script = script(access);
        Outcome outcome = Outcome.NOT_YET;
        try (Connection connection = access.open();
                Statement statement = connection.createStatement()) {
            OwnersOnly.folder(access.folder());
            // It stays open when this fails and nobody has it open any more: there is no file that it could be read
            // from.
            statement.execute("set db_close_delay -1");
            // Nobody else gets in any more: what they would write now would be in the old file only.
            statement.execute("set exclusive 2");
            chunks.shun(OpenFile.of(connection));
            Script.write(connection, script);
            RestoredDatabase draft =
                    new RestoredDatabase(access, access.folder().resolve("rescue")).fill(script);
            setAside(access.file().path());
            access.file().mark().forget();
            draft.moveTo(access.file().path());
            outcome = Outcome.BACK;
            said = "";
            statement.execute("shutdown immediately");
        } catch (IOException | SQLException fault) {
            if (outcome == Outcome.BACK) {
                LOG.debug("What the file was put back from did not close in order", fault);
            } else if (StoreFaults.areDamage(fault)) {
                outcome = Outcome.DAMAGED;
                LOG.debug("The file cannot be put back", fault);
            } else {
                say(fault);
            }
        }
        discard(script);
        return outcome;
    }

    /** It is tried every second: said once, again when something else is in the way, and now and then. */
    private void say(Exception fault) {
        String why = String.valueOf(StoreFaults.reason(fault).orElse(fault).getMessage())
                .lines()
                .findFirst()
                .orElse("");
        long now = System.nanoTime();
        if (!why.equals(said) || now - saidAt > REMINDER.toNanos()) {
            said = why;
            saidAt = now;
            LOG.warnf("The database file could not be put back: %s", why);
        }
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
