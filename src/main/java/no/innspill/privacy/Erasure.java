package no.innspill.privacy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.File;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import no.innspill.desk.Committed;
import no.innspill.store.ByItself.Changes;
import no.innspill.store.DatabaseKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sees to it that what was withdrawn, reworded or deleted is out of the database's file within a minute: when the room
 * has been quiet for a moment, and when it is never quiet, all the same.
 */
@ApplicationScoped
public class Erasure {

    private static final Logger LOG = Logger.getLogger(Erasure.class);

    private static final Duration QUIET = Duration.ofSeconds(4);
    private static final Duration LONGEST = Duration.ofSeconds(40);

    /** Nothing waits. */
    private static final long NEVER = Long.MIN_VALUE;

    private final FileErasure file;
    private final File folder;
    private final boolean embedded;
    private final AtomicLong waitingSince = new AtomicLong(NEVER);
    private volatile long latest;

    Erasure(
            DataSource source,
            @ConfigProperty(name = "innspill.data") File folder,
            @ConfigProperty(name = DatabaseKind.PROPERTY) String kind) {
        this.file = new FileErasure(source);
        this.folder = folder;
        this.embedded = kind.equals(DatabaseKind.H2);
    }

    void follow(@Observes Committed committed) {
        await();
    }

    void follow(@Observes WorkshopDeleted deleted) {
        await();
    }

    private void await() {
        latest = System.nanoTime();
        waitingSince.compareAndSet(NEVER, latest);
    }

    /** For how long something has waited to be taken out; zero if nothing does. */
    Duration overdue() {
        long since = waitingSince.get();
        return since == NEVER ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }

    @Scheduled(every = "4s", skipExecutionIf = Changes.class)
    void eraseWhatWaits() {
        if (!embedded || waitingSince.get() == NEVER) {
            return;
        }
        boolean quiet = System.nanoTime() - latest > QUIET.toNanos();
        if (quiet || overdue().compareTo(LONGEST) > 0) {
            erase();
        }
    }

    private void erase() {
        long since = waitingSince.getAndSet(NEVER);
        boolean erased = false;
        try {
            erased = hasRoom() && file.erase();
        } catch (SQLException | RuntimeException fault) {
            LOG.error("What was deleted is still in the database's file; it is tried again", fault);
        } finally {
            if (!erased) {
                waitingSince.set(since);
            }
        }
    }

    /** What lives is written beside what is there first. On a disk that is nearly full, that would be what fills it. */
    private boolean hasRoom() {
        long file = new File(folder, "innspill.mv.db").length();
        return folder.getUsableSpace() > 2 * file + (64 << 20);
    }
}
