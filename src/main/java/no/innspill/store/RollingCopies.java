package no.innspill.store;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import no.innspill.store.ByItself.Changes;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Copies the database by itself while the workshop runs, whenever something has changed; the newest few copies are kept.
 * What was deleted is not in a new copy, and the old ones go with it.
 */
@ApplicationScoped
public class RollingCopies {

    private static final Logger LOG = Logger.getLogger(RollingCopies.class);

    /** What somebody has taken back is in no copy for longer than that: every one but the newest goes by then. */
    private static final Duration OLDEST = Duration.ofDays(1);

    private final Store store;
    private final DatabaseAccess access;
    private final Copies copies;
    private final int kept;
    private final Clock clock;
    private volatile boolean renewing;
    private @Nullable FileTime copied;

    RollingCopies(Store store, Clock clock, @ConfigProperty(name = "innspill.copies.keep") int kept) {
        this.store = store;
        this.access = DatabaseAccess.configured(ConfigProvider.getConfig());
        this.copies = new Copies(access);
        this.kept = kept;
        this.clock = clock;
    }

    @Scheduled(
            every = "{innspill.copies.every:10m}",
            delayed = "{innspill.copies.every:10m}",
            skipExecutionIf = Changes.class)
    void copy() {
        if (isWanted()) {
            roll(kept);
        } else if (access.isFile()) {
            thin(kept);
        }
    }

    private void thin(int keeping) {
        try {
            copies.thin(keeping, clock.instant().minus(OLDEST));
        } catch (IOException stays) {
            LOG.warnf("A copy of the database could not be deleted: %s", stays.getMessage());
        }
    }

    /** Something was deleted for good: soon no copy has it any more. */
    public void renew() {
        renewing = true;
    }

    @Scheduled(every = "20s", skipExecutionIf = Changes.class)
    void renewWhatIsOld() {
        if (renewing && access.isFile()) {
            renewing = false;
            renewing = copies.newest().isPresent() && !roll(1);
        }
    }

    /** Whether the database is one that is copied here; one on a server of its own has its own ways. */
    public boolean arePossible() {
        return access.isFile();
    }

    /** One more copy beside the others, for whoever asked for one. */
    public Path copyNow() throws IOException, SQLException {
        try (Connection connection = access.open()) {
            return copies.make(connection);
        }
    }

    /** A copy under the name, for whoever asked for one. */
    public void copyTo(Path copy) throws IOException, SQLException {
        try (Connection connection = access.open()) {
            copies.make(connection, copy);
        }
    }

    private boolean isWanted() {
        return access.isFile() && kept > 0 && !Objects.equals(copied, changed());
    }

    private boolean roll(int keeping) {
        FileTime before = changed();
        try (Connection connection = access.open()) {
            copies.make(connection);
            thin(keeping);
            copied = before;
            return true;
        } catch (IOException | SQLException fault) {
            // A copy reads everything, so it is what meets damage first.
            store.isToBlameFor(fault);
            LOG.warnf("No copy of the database could be made: %s", fault.getMessage());
            return false;
        }
    }

    private @Nullable FileTime changed() {
        try {
            return Files.getLastModifiedTime(access.file().path());
        } catch (IOException gone) {
            return null;
        }
    }
}
