package no.innspill.store;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What the server does by itself with the database: left out while that does not answer, which would only fill the log, and
 * once the server stops.
 */
@ApplicationScoped
public class Chores implements Scheduled.SkipPredicate {

    private final Store store;
    private final UnderWay underWay;

    Chores(Store store, UnderWay underWay) {
        this.store = store;
        this.underWay = underWay;
    }

    /** Whether it is left out this time. */
    @Override
    public boolean test(ScheduledExecution execution) {
        return !store.answers() || !underWay.begin(execution);
    }
}
