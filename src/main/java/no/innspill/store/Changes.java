package no.innspill.store;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** What the server changes by itself: left out while no changes are taken, and once it stops. */
@ApplicationScoped
public class Changes implements Scheduled.SkipPredicate {

    private final Store store;
    private final UnderWay underWay;

    Changes(Store store, UnderWay underWay) {
        this.store = store;
        this.underWay = underWay;
    }

    @Override
    public boolean test(ScheduledExecution execution) {
        return !store.takesChanges() || !underWay.begin(execution);
    }
}
