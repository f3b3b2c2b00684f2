package no.innspill.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import no.innspill.embedded.Age;
import no.innspill.embedded.Chunks;
import no.innspill.embedded.H2Faults;
import no.innspill.embedded.OpenFile;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks how the store is doing: at its file, at its disk, and by asking it something. */
final class Examination {

    /** @param answers whether the database can be read, whatever else is wrong */
    record Finding(Condition condition, boolean answers) {}

    private static final Logger LOG = Logger.getLogger(Examination.class);

    private final DatabaseAccess access;
    private final KeptConnection connection;
    private final Disk disk;
    private final StoreLimits limits;
    private @Nullable Object opened;
    private Chunks chunks = new Chunks();
    private @Nullable OpenFile before;
    private @Nullable Age reached;
    private boolean doubted;

    Examination(DatabaseAccess access, Disk disk, StoreLimits limits) {
        this.access = access;
        this.connection = new KeptConnection(access);
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
            if (access.file().isOtherThan(opened)) {
                return new Finding(Condition.GONE, true);
            }
            long room = disk.room();
            if (room < limits.full()) {
                return new Finding(Condition.FULL, connection.answers());
            }
            if (!disk.isWritable()) {
                return new Finding(Condition.READ_ONLY, connection.answers());
            }
            Condition best = room < limits.nearlyFull() ? Condition.NEARLY_FULL : Condition.WELL;
            return asked(unconfirmed, best);
        } catch (IOException unreachable) {
            return new Finding(Condition.GONE, true);
        }
    }

    /** A server may answer and take nothing: one that only follows another does. */
    private Finding onServer() {
        if (!connection.answers()) {
            letGo();
            return new Finding(Condition.SHUT, false);
        }
        return new Finding(
                access.isOnServer() && connection.takesNothing() ? Condition.READ_ONLY : Condition.WELL, true);
    }

    private Finding asked(boolean unconfirmed, Condition best) throws IOException {
        if (!connection.answers() || connection.isOpenForReadingOnly()) {
            letGo();
            return new Finding(Condition.SHUT, false);
        }
        Condition file = access.isFile() ? inFile() : Condition.WELL;
        if (!file.isWell()) {
            return new Finding(file, true);
        }
        return new Finding(unconfirmed && !connection.confirms() ? Condition.UNCONFIRMED : best, true);
    }

    /**
     * Whether the file is what was written to it. One that was opened anew since and is not has been opened as an older
     * version of itself: nothing in memory would make it whole again.
     */
    private Condition inFile() throws IOException {
        try {
            OpenFile file = connection.file();
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

    /** From here on the file is held by nobody else than those who have it from elsewhere. */
    void letGo() {
        connection.letGo();
    }
}
