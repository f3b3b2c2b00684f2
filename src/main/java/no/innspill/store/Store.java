package no.innspill.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.store.Examination.Finding;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/**
 * How the database is doing, as far as is known: looked at every second. While it takes no changes, they are refused with words before anything is tried, so that what was typed goes back to whoever typed it.
 */
@ApplicationScoped
public class Store {

    private static final Logger LOG = Logger.getLogger(Store.class);

    private final Event<StoreChanged> announcements;
    private final AgroalDataSource pool;
    private final DatabaseAccess access;
    private final Examination examination;
    private final Rescue rescue;
    private final Duration givenUp;

    /** A look at a server that says nothing takes its five seconds, twice. */
    private final Pulse pulse = new Pulse(Duration.ofSeconds(15));

    private volatile Finding finding = new Finding(Condition.WELL, true);
    private volatile boolean unconfirmed;
    private volatile boolean damaged;
    private volatile boolean beyondRescue;
    private long shutSince;

    Store(Event<StoreChanged> announcements, AgroalDataSource pool, StoreLimits.Configured limits) {
        this.announcements = announcements;
        this.pool = pool;
        this.access = DatabaseAccess.configured(ConfigProvider.getConfig());
        this.examination = new Examination(access, Disk.of(access.folder()), limits.limits());
        this.rescue = new Rescue(access);
        this.givenUp = limits.limits().givenUp();
    }

    public Condition condition() {
        return finding.condition();
    }

    /** Whether the database can be read; nothing that runs by itself needs to try while it cannot. */
    public boolean answers() {
        return finding.answers();
    }

    public boolean takesChanges() {
        // What has just been met is in no finding yet.
        return !damaged && finding.answers() && finding.condition().takesChanges();
    }

    /** Whether what is known of it is no older than it should be. */
    boolean isWatched() {
        return pulse.isThere();
    }

    /** Whether something failed because of the store and not because of what was asked; then that is looked into. */
    public boolean isToBlameFor(Throwable fault) {
        damaged |= StoreFaults.areDamage(fault);
        return StoreFaults.include(fault);
    }

    /** Whether something failed because somebody else held for too long what it needed: it may come again. */
    public boolean isHeldUp(Throwable fault) {
        return StoreFaults.areHoldUps(fault);
    }

    /** A change is committed, but the disk did not confirm it. It counts; somebody should know. */
    public void unconfirmed() {
        unconfirmed = true;
    }

    void begin() {
        try {
            Files.deleteIfExists(access.file().beginning());
            examination.begin();
        } catch (IOException unreadable) {
            LOG.debug("The file cannot be told from another one", unreadable);
        }
    }

    /** By one thread only. */
    void look() {
        if (damaged && !beyondRescue) {
            examination.doubt();
        }
        Finding now = examination.look(unconfirmed);
        if (now.condition().wantsRescue() && !beyondRescue) {
            // From here on nothing is acknowledged that might not get into the new file.
            settle(now);
            now = rescued(now);
        }
        beyondRescue |= now.condition() == Condition.DAMAGED;
        damaged |= beyondRescue;
        unconfirmed &= now.condition() == Condition.UNCONFIRMED;
        pulse.beat();
        boolean worse = beyondRescue || (damaged && now.condition().takesChanges());
        settle(worse ? new Finding(Condition.DAMAGED, now.answers()) : now);
        endIfHopeless(now);
    }

    private Finding rescued(Finding now) {
        return switch (rescue.attempt(examination.chunks())) {
            case BACK -> {
                letGo();
                begin();
                damaged = false;
                LOG.warn(say(
                        now.condition() == Condition.GONE ? "console_rescued" : "console_mended",
                        access.folder().toAbsolutePath().normalize()));
                yield examination.look(unconfirmed);
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
        Finding before = finding;
        finding = now;
        if (!now.answers() && access.isFile()) {
            letGo();
        } else if (now.answers() && !before.answers()) {
            // Connections from before are dead, though the pool takes them for good.
            pool.flush(FlushMode.GRACEFUL);
        }
        if (now.condition() != before.condition()) {
            LOG.log(now.condition() == Condition.WELL ? Logger.Level.INFO : Logger.Level.WARN, words(now.condition()));
        }
        if (!now.equals(before)) {
            announcements.fire(new StoreChanged(now.condition()));
        }
    }

    private String words(Condition condition) {
        Optional<Path> copy =
                condition == Condition.DAMAGED && access.isFile() ? new Copies(access).newest() : Optional.empty();
        return copy.map(newest -> say(
                        "console_damaged_copy",
                        access.file().path().toAbsolutePath().normalize(),
                        newest.toAbsolutePath().normalize()))
                .orElseGet(() -> say(condition.key()));
    }

    /** A file that is there and does not open will not do so for waiting; a process that starts anew says what to do. */
    private void endIfHopeless(Finding now) {
        if (!access.isFile() || now.condition() != Condition.SHUT) {
            shutSince = System.nanoTime();
        } else if (System.nanoTime() - shutSince > givenUp.toNanos()) {
            System.err.println(say(
                    "console_given_up", access.file().path().toAbsolutePath().normalize()));
            Ending.now();
        }
    }

    private static String say(String key, Object... arguments) {
        return Messages.say(Language.of(Locale.getDefault().getLanguage()).orElse(Language.EN), key, arguments);
    }
}
