package no.innspill.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks how the store is doing: at its file, at its disk, and by asking it something. */
final class Examination {

    /** @param answers whether the database can be read, whatever else is wrong */
    record Finding(Condition condition, boolean answers) {}

    private final Access access;
    private final Disk disk;
    private final Limits limits;
    private @Nullable Object opened;

    Examination(Access access, Disk disk, Limits limits) {
        this.access = access;
        this.disk = disk;
        this.limits = limits;
    }

    /** From here on the file that lies there now is the one that has to lie there. */
    void begin() throws IOException {
        opened = access.isFile() ? access.file().identity().orElse(null) : null;
    }

    /** @param unconfirmed whether the disk has failed to confirm a change since it last confirmed one */
    Finding look(boolean unconfirmed) {
        if (!access.isFile()) {
            return asked(false, Condition.WELL);
        }
        try {
            if (isGone()) {
                return new Finding(Condition.GONE, true);
            }
            long room = disk.room();
            if (room < limits.full()) {
                return new Finding(Condition.FULL, answers(false));
            }
            if (!disk.isWritable()) {
                return new Finding(Condition.READ_ONLY, answers(false));
            }
            Condition best = room < limits.nearlyFull() ? Condition.NEARLY_FULL : Condition.WELL;
            return asked(unconfirmed, best);
        } catch (IOException unreachable) {
            return new Finding(Condition.GONE, true);
        }
    }

    private Finding asked(boolean unconfirmed, Condition best) {
        if (!answers(false)) {
            return new Finding(Condition.SHUT, false);
        }
        return new Finding(unconfirmed && !answers(true) ? Condition.UNCONFIRMED : best, true);
    }

    private boolean isGone() throws IOException {
        Object there = access.file().identity().orElse(null);
        return opened == null ? access.file().kind() == StoreFile.Kind.NOTHING : !Objects.equals(opened, there);
    }

    /** Asks for an answer, or for the disk's word that everything is on it. A database that was closed is opened by this. */
    private boolean answers(boolean sync) {
        try (Connection connection = access.open();
                Statement statement = connection.createStatement()) {
            statement.execute(sync ? "checkpoint sync" : "select 1");
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }
}
