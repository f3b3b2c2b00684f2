package no.innspill.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.innspill.store.Examination.Finding;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/**
 * Looks at the store once a second, puts it right where that can be done, and says what has become of it: in a thread of its
 * own, for the others may all be waiting for the very store.
 */
@ApplicationScoped
class StoreWatch {

    private static final Logger LOG = Logger.getLogger(StoreWatch.class);

    private static final long LAST_LOOK_SECONDS = 5;

    private final Store store;
    private final Event<StoreChanged> announcements;
    private final AgroalDataSource pool;
    private final DatabaseAccess access;
    private final Examination examination;
    private final Rescue rescue;
    private final StoreSayings sayings;
    private final Ending ending;
    private boolean beyondRescue;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread watch = new Thread(work, "store-watch");
        watch.setDaemon(true);
        return watch;
    });

    StoreWatch(
            Store store, Event<StoreChanged> announcements, AgroalDataSource pool, StoreLimits.Configured configured) {
        StoreLimits limits = configured.limits();
        this.store = store;
        this.announcements = announcements;
        this.pool = pool;
        this.access = DatabaseAccess.configured(ConfigProvider.getConfig());
        this.examination = new Examination(access, Disk.of(access.folder()), limits);
        this.rescue = new Rescue(access);
        this.sayings = new StoreSayings(access.file(), new Copies(access));
        this.ending = new Ending(limits.givenUp());
    }

    void begin(@Observes StartupEvent started) {
        begin();
        Future<?> unused = thread.scheduleWithFixedDelay(this::lookOnce, 1, 1, TimeUnit.SECONDS);
    }

    private void begin() {
        try {
            Files.deleteIfExists(access.file().beginning());
            examination.begin();
        } catch (IOException unreadable) {
            LOG.debug("The file cannot be told from another one", unreadable);
        }
    }

    private void lookOnce() {
        try {
            look();
        } catch (RuntimeException fault) {
            // A watch that fails once must not be the last.
            LOG.error("The store could not be looked at", fault);
        }
    }

    private void look() {
        if (store.isDamaged() && !beyondRescue) {
            examination.doubt();
        }
        Finding now = examination.look(store.isUnconfirmed());
        if (now.condition().wantsRescue() && !beyondRescue) {
            // From here on nothing is acknowledged that might not get into the new file.
            settle(now);
            now = rescued(now);
        }
        beyondRescue |= now.condition() == Condition.DAMAGED;
        settle(store.seen(now, beyondRescue));
        // A file that is there and does not open will not do so for waiting; a process that starts anew says what to
        // do.
        ending.unless(!access.isFile() || now.condition() != Condition.SHUT, sayings.givenUp());
    }

    private Finding rescued(Finding now) {
        return switch (rescue.attempt(examination.chunks())) {
            case BACK -> {
                letGo();
                begin();
                store.mended();
                LOG.warn(sayings.putBack(now.condition()).words());
                yield examination.look(store.isUnconfirmed());
            }
            case DAMAGED -> new Finding(Condition.DAMAGED, now.answers());
            case NOT_YET -> now;
        };
    }

    /**
     * Whoever asks something of a database that H2 has closed makes it forget the one that was opened in its place, and so
     * nobody keeps a connection from before, in use or not: only the next look opens it anew.
     */
    private void letGo() {
        examination.letGo();
        pool.flush(FlushMode.ALL);
    }

    private void settle(Finding now) {
        Finding before = store.settle(now);
        if (!now.answers() && access.isFile()) {
            letGo();
        } else if (now.answers() && !before.answers()) {
            // Connections from before are dead, though the pool takes them for good.
            pool.flush(FlushMode.GRACEFUL);
        }
        if (now.condition() != before.condition()) {
            Saying saying = access.isFile()
                    ? sayings.of(now.condition())
                    : Saying.of(now.condition().key());
            LOG.log(now.condition() == Condition.WELL ? Logger.Level.INFO : Logger.Level.WARN, saying.words());
        }
        if (!now.equals(before)) {
            announcements.fire(new StoreChanged(now.condition()));
        }
    }

    /** Whoever looks while the file is being closed would open it again. */
    void end(@Observes ShutdownEvent stopping) throws InterruptedException {
        thread.shutdown();
        boolean unused = thread.awaitTermination(LAST_LOOK_SECONDS, TimeUnit.SECONDS);
    }
}
