package no.innspill.privacy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.innspill.desk.Change;
import no.innspill.desk.Command;
import no.innspill.desk.Desk;
import no.innspill.desk.Neighbours;
import no.innspill.desk.Outcome;
import no.innspill.desk.Receipts;
import no.innspill.store.ByItself.Changes;
import no.innspill.time.Aging;
import no.innspill.transaction.NotStored;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.Retention;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;
import org.jboss.logging.Logger;

/**
 * Deletes workshops with all that is in them: when they have been kept as long as people were told, or at once. Every
 * table hangs on {@code workshop} in the database itself, so it is one statement.
 */
@ApplicationScoped
public class Deletion {

    private static final Logger LOG = Logger.getLogger(Deletion.class);

    /** No client repeats a command after that long. */
    private static final Duration RECEIPTS_KEPT = Duration.ofDays(1);

    private final Transactions transactions;
    private final Workshops workshops;
    private final Receipts receipts;
    private final Retention retention;
    private final FailedDeletions failed;
    private final Ripening ripening = new Ripening();
    private final Desk desk;
    private final EntityManager database;
    private final Event<WorkshopDeleted> announcements;
    private final Neighbours neighbours;
    private final Aging aging;

    Deletion(
            Transactions transactions,
            Workshops workshops,
            Receipts receipts,
            Retention retention,
            FailedDeletions failed,
            Desk desk,
            EntityManager database,
            Event<WorkshopDeleted> announcements,
            Neighbours neighbours,
            Aging aging) {
        this.transactions = transactions;
        this.workshops = workshops;
        this.receipts = receipts;
        this.retention = retention;
        this.failed = failed;
        this.desk = desk;
        this.database = database;
        this.announcements = announcements;
        this.neighbours = neighbours;
        this.aging = aging;
    }

    @Scheduled(every = "1h", delayed = "5s", skipExecutionIf = Changes.class)
    void deleteWhatIsDue() {
        deleteWhatIsDue(System.nanoTime());
    }

    /** @param nanos elapsed time, which no change of the clock touches */
    void deleteWhatIsDue(long nanos) {
        attempt(
                "Old receipts",
                () -> transactions.write(
                        () -> receipts.discardIssuedBefore(aging.now().minus(RECEIPTS_KEPT))));
        attempt("What is due", () -> {
            Instant now = aging.now();
            Set<String> due = new TreeSet<>(transactions.read(() -> workshops.due(now, retention.usedBefore(now))));
            Set<String> ripe = new TreeSet<>(ripening.ripe(due, now, nanos));
            ripe.addAll(failed.codes());
            ripe.forEach(this::delete);
        });
    }

    /** What goes wrong with one of them stops none of the others; the next round tries again. */
    private static void attempt(String what, Runnable deletion) {
        try {
            deletion.run();
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "%s could not be deleted; it is tried again within the hour", what);
        }
    }

    /** Deletes the workshop now, and says whether it is gone; one that is gone already stays gone. */
    public boolean delete(String code) {
        boolean wasThere;
        try {
            wasThere = transactions.write(
                    () -> workshops.lock(code).map(this::delete).isPresent());
        } catch (NotStored refused) {
            throw refused;
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "A workshop could not be deleted; it is tried again within the hour");
            if (failed.add(code)) {
                // The facilitator's screens are drawn anew, and say so.
                desk.submit(code, Optional.empty(), Command.ofTheServer(workshop -> Outcome.accepted(Change.BOARD)));
            }
            return false;
        }
        failed.remove(code);
        if (wasThere) {
            announcements.fire(new WorkshopDeleted(code));
            LOG.infof("Workshop %s was deleted with everything in it", code);
        }
        return true;
    }

    private int delete(Workshop workshop) {
        neighbours.tellDeleted(workshop.code());
        return database.createNativeQuery("delete from workshop where id = :workshop")
                .setParameter("workshop", workshop.id())
                .executeUpdate();
    }
}
