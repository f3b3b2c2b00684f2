package no.innspill.rehearsal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import no.innspill.privacy.Deletion;
import no.innspill.store.ByItself.Once;
import no.innspill.time.Aging;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.Retention;
import no.innspill.workshop.Workshops;

/** Throws rehearsals away that nobody has thrown away, also those that were begun before the server was started. */
@ApplicationScoped
class RehearsalDeletion {

    private final Workshops workshops;
    private final Transactions transactions;
    private final Retention retention;
    private final Deletion deletion;
    private final Aging aging;

    RehearsalDeletion(
            Workshops workshops, Transactions transactions, Retention retention, Deletion deletion, Aging aging) {
        this.workshops = workshops;
        this.transactions = transactions;
        this.retention = retention;
        this.deletion = deletion;
        this.aging = aging;
    }

    @Scheduled(every = "5m", delayed = "15s", skipExecutionIf = Once.class)
    void deleteWhatIsDue() {
        deleteWhatIsDue(aging.now());
    }

    void deleteWhatIsDue(Instant now) {
        transactions
                .read(() -> workshops.rehearsalsBegunBefore(retention.rehearsedBefore(now)))
                .forEach(deletion::delete);
    }
}
