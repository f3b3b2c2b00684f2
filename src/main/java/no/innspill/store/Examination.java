package no.innspill.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Objects;
import no.innspill.embedded.Age;
import no.innspill.embedded.Chunks;
import no.innspill.embedded.H2Faults;
import no.innspill.embedded.OpenFile;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks how the store is doing: at its file, at its disk, and by asking it something.
 *
 * <p>A database in a file is open for as long as somebody has it open, which is always the connection of the latest look
 * at least. When H2 has closed it because it could not write, or has forgotten that it is open, that connection is let go
 * of too: then nobody holds the file any more, and it can be opened anew.
 */
final class Examination {

    /** @param answers whether the database can be read, whatever else is wrong */
    record Finding(Condition condition, boolean answers) {}

    private static final Logger LOG = Logger.getLogger(Examination.class);

    /** A server that says nothing for so long is not there. */
    private static final int SILENT_MILLIS = 5000;

    private final DatabaseAccess access;
    private final Disk disk;
    private final StoreLimits limits;
    private @Nullable Object opened;
    private Chunks chunks = new Chunks();
    private @Nullable OpenFile before;
    private @Nullable Age reached;
    private boolean doubted;
    private @Nullable Connection kept;

    Examination(DatabaseAccess access, Disk disk, StoreLimits limits) {
        this.access = access;
        this.disk = disk;
        this.limits = limits;
    }

    /** Something in the file could not be read: with the next look all of it is looked at. */
    void doubt() {
        doubted = true;
    }

    /** What is known of the file as it was written. */
    Chunks chunks() {
        return chunks;
    }

    /** From here on the file that lies there now is the one that has to lie there. */
    void begin() throws IOException {
        opened = access.isFile() ? access.file().identity().orElse(null) : null;
        chunks = new Chunks();
        before = null;
        reached = null;
    }

    /** @param unconfirmed whether the disk has failed to confirm a change since it last confirmed one */
    Finding look(boolean unconfirmed) {
        if (!access.isFile()) {
            return onServer();
        }
        try {
            if (isGone()) {
                return new Finding(Condition.GONE, true);
            }
            long room = disk.room();
            if (room < limits.full()) {
                return new Finding(Condition.FULL, answers());
            }
            if (!disk.isWritable()) {
                return new Finding(Condition.READ_ONLY, answers());
            }
            Condition best = room < limits.nearlyFull() ? Condition.NEARLY_FULL : Condition.WELL;
            return asked(unconfirmed, best);
        } catch (IOException unreachable) {
            return new Finding(Condition.GONE, true);
        }
    }

    /** A server may answer and take nothing: one that only follows another does. */
    private Finding onServer() {
        if (!answers()) {
            letGo();
            return new Finding(Condition.SHUT, false);
        }
        return new Finding(access.isOnServer() && takesNothing() ? Condition.READ_ONLY : Condition.WELL, true);
    }

    private boolean takesNothing() {
        try (Statement statement = Objects.requireNonNull(kept).createStatement();
                ResultSet row = statement.executeQuery("show transaction_read_only")) {
            return row.next() && row.getString(1).equals("on");
        } catch (SQLException refused) {
            LOG.debug("Whether it may be written to was not said", refused);
            return true;
        }
    }

    private Finding asked(boolean unconfirmed, Condition best) throws IOException {
        if (!answers() || isOpenForReadingOnly()) {
            letGo();
            return new Finding(Condition.SHUT, false);
        }
        Condition file = access.isFile() ? inFile() : Condition.WELL;
        if (!file.isWell()) {
            return new Finding(file, true);
        }
        return new Finding(unconfirmed && !confirms() ? Condition.UNCONFIRMED : best, true);
    }

    /**
     * Whether the file is what was written to it. One that was opened anew since and is not has been opened as an older
     * version of itself: nothing in memory would make it whole again.
     */
    private Condition inFile() throws IOException {
        try {
            OpenFile file = OpenFile.of(Objects.requireNonNull(kept));
            boolean anew = before != null && !file.isSameAs(before);
            if (reached != null
                    && file.age().isBehind(reached, Clock.systemUTC().millis())) {
                return Condition.DAMAGED;
            }
            boolean all = doubted;
            doubted = false;
            if (file.isCutShort(access.file().path()) || !file.hasHead() || !chunks.areAsBefore(file, all)) {
                return anew ? Condition.DAMAGED : Condition.ALTERED;
            }
            if (before == null || anew) {
                file.keepInMind();
            }
            before = file;
            mark(file);
            return Condition.WELL;
        } catch (SQLException | RuntimeException closed) {
            if (closed instanceof RuntimeException fault && !H2Faults.isOne(fault)) {
                throw fault;
            }
            // It was well a moment ago; the next look says more.
            LOG.debug("The file could not be looked into", closed);
            return Condition.WELL;
        }
    }

    private void mark(OpenFile file) {
        Age age = file.age();
        if (!age.equals(reached) && file.isOnDisk()) {
            reached = age;
            access.file().mark().note(age);
        }
    }

    private boolean isGone() throws IOException {
        Object there = access.file().identity().orElse(null);
        return opened == null ? access.file().kind() == StoreFile.Kind.NOTHING : !Objects.equals(opened, there);
    }

    /** Asks for an answer. A database that was closed is opened by this; one on a server is asked where it was before. */
    private boolean answers() {
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

    /** Asks for the disk's word that everything is on it. */
    private boolean confirms() {
        try {
            ask("checkpoint sync");
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }

    /** It was opened while the folder could not be written to, and stays so until it is opened anew. */
    private boolean isOpenForReadingOnly() {
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
