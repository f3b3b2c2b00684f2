package no.innspill.store;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** What the server does by itself whether or not the database answers: left out only once it stops. */
@ApplicationScoped
public class Rounds implements Scheduled.SkipPredicate {

    private final UnderWay underWay;

    Rounds(UnderWay underWay) {
        this.underWay = underWay;
    }

    @Override
    public boolean test(ScheduledExecution execution) {
        return !underWay.begin(execution);
    }
}
