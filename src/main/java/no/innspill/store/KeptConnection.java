package no.innspill.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import no.innspill.embedded.OpenFile;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The connection on which the store is asked how it is doing.
 *
 * <p>A database in a file is open for as long as somebody has it open, which is always the connection of the latest look
 * at least. When H2 has closed it because it could not write, or has forgotten that it is open, that connection is let go
 * of too: then nobody holds the file any more, and it can be opened anew.
 */
final class KeptConnection {

    private static final Logger LOG = Logger.getLogger(KeptConnection.class);

    /** A server that says nothing for so long is not there. */
    private static final int SILENT_MILLIS = 5000;

    private final DatabaseAccess access;
    private @Nullable Connection kept;

    KeptConnection(DatabaseAccess access) {
        this.access = access;
    }

    /** Asks for an answer. A database that was closed is opened by this; one on a server is asked where it was before. */
    boolean answers() {
        return (!access.isFile() && kept != null && answersHere()) || answersAnew();
    }

    private boolean answersAnew() {
        try {
            Connection before = kept;
            kept = access.open();
            letGo(before);
            kept.setNetworkTimeout(Runnable::run, SILENT_MILLIS);
            return answersHere();
        } catch (SQLException refused) {
            letGo();
            return false;
        }
    }

    private boolean answersHere() {
        try {
            ask("select 1");
            return true;
        } catch (SQLException refused) {
            letGo();
            return false;
        }
    }

    /** The file as it is open, where it has just answered. */
    OpenFile file() throws SQLException {
        return OpenFile.of(Objects.requireNonNull(kept));
    }

    /** Whether a server that has just answered takes no changes. */
    boolean takesNothing() {
        try (Statement statement = Objects.requireNonNull(kept).createStatement();
                ResultSet row = statement.executeQuery("show transaction_read_only")) {
            return row.next() && row.getString(1).equals("on");
        } catch (SQLException refused) {
            LOG.debug("Whether it may be written to was not said", refused);
            return true;
        }
    }

    /** Asks for the disk's word that everything is on it. */
    boolean confirms() {
        try {
            ask("checkpoint sync");
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }

    /** It was opened while the folder could not be written to, and stays so until it is opened anew. */
    boolean isOpenForReadingOnly() {
        try {
            return access.isFile() && Objects.requireNonNull(kept).isReadOnly();
        } catch (SQLException refused) {
            return true;
        }
    }

    private void ask(String sql) throws SQLException {
        try (Statement statement = Objects.requireNonNull(kept).createStatement()) {
            statement.execute(sql);
        }
    }

    /** From here on the file is held by nobody else than those who have it from elsewhere. */
    void letGo() {
        Connection before = kept;
        kept = null;
        letGo(before);
    }

    private static void letGo(@Nullable Connection connection) {
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (SQLException dead) {
            // Its database is: it has nothing to close any more.
            LOG.debug("A connection was not closed in order", dead);
        }
    }
}
