package no.innspill.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.innspill.desk.Receipts;
import no.innspill.workshop.Retention;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;
import org.jboss.logging.Logger;

/** Deletes workshops with all that is in them: when they have been kept as long as people were told, or at once. */
@ApplicationScoped
public class Deletion {

    private static final Logger LOG = Logger.getLogger(Deletion.class);

    /** No client repeats a command after that long. */
    private static final Duration RECEIPTS_KEPT = Duration.ofDays(1);

    /** From the leaves to the root; each names the rows that belong to one workshop. */
    private static final List<String> STATEMENTS = List.of(
            "delete from vote where ballot_id in (select b.id from ballot b join participant p on p.id = b.participant_id"
                    + " where p.workshop_id = :workshop)",
            "delete from ballot where participant_id in (select id from participant where workshop_id = :workshop)",
            "delete from budget where step_id in (select id from step where workshop_id = :workshop)",
            "delete from notice where participant_id in (select id from participant where workshop_id = :workshop)",
            "delete from flag where participant_id in (select id from participant where workshop_id = :workshop)",
            "delete from rating where participant_id in (select id from participant where workshop_id = :workshop)",
            "delete from measure where workshop_id = :workshop",
            "delete from idea where workshop_id = :workshop",
            "delete from idea_group where workshop_id = :workshop",
            "delete from earlier_removal where workshop_id = :workshop",
            "delete from participant where workshop_id = :workshop",
            "delete from parting where workshop_id = :workshop",
            "delete from deed where workshop_id = :workshop",
            "delete from receipt where workshop_id = :workshop",
            "update workshop set current_step_id = null where id = :workshop",
            "delete from step_theme where step_id in (select id from step where workshop_id = :workshop)",
            "delete from step_opening where workshop_id = :workshop",
            "delete from step where workshop_id = :workshop",
            "delete from question where theme_id in (select id from theme where workshop_id = :workshop)",
            "delete from theme where workshop_id = :workshop",
            "delete from tag where workshop_id = :workshop",
            "delete from affiliation where workshop_id = :workshop",
            "delete from responsible where workshop_id = :workshop",
            "delete from horizon where workshop_id = :workshop",
            "delete from workshop where id = :workshop");

    private final Workshops workshops;
    private final Receipts receipts;
    private final Retention retention;
    private final EntityManager database;
    private final Event<WorkshopDeleted> announcements;
    private final Clock clock;

    Deletion(
            Workshops workshops,
            Receipts receipts,
            Retention retention,
            EntityManager database,
            Event<WorkshopDeleted> announcements,
            Clock clock) {
        this.workshops = workshops;
        this.receipts = receipts;
        this.retention = retention;
        this.database = database;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deleteWhatIsDue() {
        List<Workshop> due = QuarkusTransaction.requiringNew()
                .call(() -> workshops.madeBefore(retention.madeBefore(clock.instant())));
        due.forEach(workshop -> delete(workshop.code()));
        QuarkusTransaction.requiringNew()
                .run(() -> receipts.discardIssuedBefore(clock.instant().minus(RECEIPTS_KEPT)));
    }

    /** Deletes the workshop now; one that is gone already stays gone. */
    public void delete(String code) {
        QuarkusTransaction.requiringNew()
                .run(() -> workshops.lock(code).map(Workshop::id).ifPresent(this::delete));
        announcements.fire(new WorkshopDeleted(code));
        LOG.infof("Workshop %s was deleted with everything in it", code);
    }

    private void delete(long workshopId) {
        for (String statement : STATEMENTS) {
            database.createNativeQuery(statement)
                    .setParameter("workshop", workshopId)
                    .executeUpdate();
        }
    }
}
