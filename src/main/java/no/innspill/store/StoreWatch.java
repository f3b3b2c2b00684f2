package no.innspill.store;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks at the store once a second, in a thread of its own: the others may all be waiting for the very store. */
@ApplicationScoped
class StoreWatch {

    private static final Logger LOG = Logger.getLogger(StoreWatch.class);

    private static final long LAST_LOOK_SECONDS = 5;

    private final Store store;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread watch = new Thread(work, "store-watch");
        watch.setDaemon(true);
        return watch;
    });

    StoreWatch(Store store) {
        this.store = store;
    }

    void begin(@Observes StartupEvent started) {
        store.begin();
        Future<?> unused = thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            store.look();
        } catch (RuntimeException fault) {
            // A watch that fails once must not be the last.
            LOG.error("The store could not be looked at", fault);
        }
    }

    /** Whoever looks while the file is being closed would open it again. */
    void end(@Observes ShutdownEvent stopping) throws InterruptedException {
        thread.shutdown();
        boolean unused = thread.awaitTermination(LAST_LOOK_SECONDS, TimeUnit.SECONDS);
    }
}
